import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { Finding, Outcome } from '../platform/messages';
import type { PanelPorts } from '../platform/panel';
import type { PanelPack } from '../packs/panel-pack';
import { createPackStore } from './pack-store';
import { createScratchStore, type ScratchPorts, type ScratchStore } from './scratch-store';
import { createScratchView, type ScratchView } from './scratch-view';
import { createSettingsStore, type SettingsStore } from './settings-store';
import { followOrder, withoutSolved, type ListedFinding } from './stable-order';
import { steady } from './steady';
import type { Version } from '../versions/version';
import { createTabLink, type TabLink, type UnsentCommand } from './tab-link';
import { createVersionStore, type VersionStore } from './version-store';

/** What became of the user's last step. */
export type StepResult =
  | { readonly kind: 'inserted'; readonly name: string }
  /** An earlier version is in the note again. */
  | { readonly kind: 'put-back'; readonly version: Version }
  /** A rule was switched off. */
  | { readonly kind: 'muted'; readonly rule: string; readonly title: string }
  /** A choice could not be stored, and is as it was before. */
  | { readonly kind: 'not-stored' }
  | { readonly kind: 'refused'; readonly outcome: Extract<Outcome, { ok: false }> };

/** All that the side panel shows and does. */
export interface PanelStore extends Pick<TabLink, 'connection' | 'note' | 'failure' | 'dismissFailure'> {
  readonly settings: SettingsStore;
  /** Null where the panel has no scratch note. */
  readonly scratch: (ScratchStore & Pick<ScratchView, 'show' | 'leave'>) | null;
  /** Whether `note` is the scratch note, not the one of the tab in front. */
  readonly inScratch: ReadonlySignal<boolean>;
  readonly pack: ReadonlySignal<PanelPack>;
  readonly versions: VersionStore;
  /** The note's findings in an order that stays while one types. */
  readonly findings: ReadonlySignal<readonly ListedFinding[]>;
  readonly counts: ReadonlySignal<Counts>;
  /** How many findings have a fix that loses nothing. */
  readonly safeFixes: ReadonlySignal<number>;
  /** Null until there is something to say about the last step. */
  readonly result: ReadonlySignal<StepResult | null>;
  show(finding: Finding): void;
  applyFix(finding: Finding, fix: number): void;
  /** Makes every safe fix. */
  fixAll(): void;
  /** Leaves a finding out in this note. */
  ignore(finding: Finding): void;
  /** Shows again what is ignored in this note. */
  restore(): void;
  /** Switches a rule off. @param title what the finding said */
  mute(rule: string, title: string): void;
  /** Switches a rule on again. */
  unmute(rule: string): void;
  /**
   * The mouse is pressed on a button of the panel, or released: the note stands still between. What moves under the mouse is not clicked, and a press
   * itself changes the note: it takes the focus from the page, which ends a composition.
   */
  press(down: boolean): void;
  openOptions(): void;
  /** Whether the browser lets the extension into the sites that it was installed for. */
  readonly allowed: ReadonlySignal<boolean>;
  /** Has the browser ask for that access; inside a click. */
  requestAccess(): void;
  /** Puts an earlier version into the note, in the place of its text. */
  putBack(version: Version): void;
  insert(template: { readonly name: string; readonly text: string }): void;
  dismissResult(): void;
  stop(): void;
}

/** How many findings of each severity stand in the note now. */
interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

function offersText(result: StepResult | null): boolean {
  return result?.kind === 'refused' && result.outcome.text !== undefined;
}

/** As long as the fade of a solved finding in the style sheet. */
const FADE_MS = 120;
/** How long the panel says that a template was inserted, in ms. */
const INSERTED_MS = 10_000;

/**
 * Makes the panel's store. It begins to follow the active tab at once.
 * @param scratchPorts left out: there is no scratch note
 */
export function createPanelStore(ports: PanelPorts, scratchPorts?: ScratchPorts): PanelStore {
  const link = createTabLink(ports);
  const stored = createSettingsStore(ports);
  const result = signal<StepResult | null>(null);
  const settings: SettingsStore = {
    ...stored,
    async change(part) {
      const done = await stored.change(part);
      if (!done) result.value = { kind: 'not-stored' };
      else if (result.value?.kind === 'not-stored') result.value = null;
      return done;
    },
  };
  const packs = createPackStore(ports);
  const versions = createVersionStore(ports, link);
  const allowed = signal(true);
  const stopAccess = ports.watchAccess((now) => {
    allowed.value = now;
  });
  const { onPackChanged } = ports;
  const scratch = scratchPorts ? createScratchStore(scratchPorts, { settings, pack: packs.pack, onPackChanged }) : null;
  const view = scratch && createScratchView(link.connection, scratch.focused);
  const inScratch = computed(() => view?.inView.value ?? false);
  const pressed = signal(false);
  const current = steady(
    computed(() => (inScratch.value ? (scratch?.note.value ?? null) : link.note.value)),
    pressed,
  );
  const findings = signal<readonly ListedFinding[]>([]);
  let listed: string | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;

  const stopListing = effect(() => {
    const note = current.value;
    const before = note !== null && note.id === listed ? untracked(() => findings.value) : [];
    // What was said about a step is about the note in view; a text on offer stays until the user has dealt with it.
    if ((note?.id ?? null) !== listed && !offersText(untracked(() => result.value))) result.value = null;
    listed = note?.id ?? null;
    findings.value = followOrder(before, note?.findings ?? []);
    clearTimeout(fading);
    fading = setTimeout(() => {
      findings.value = withoutSolved(findings.value);
    }, FADE_MS);
  });

  const counts = computed<Counts>(() => {
    const number = (severity: Finding['severity']): number =>
      current.value?.findings.filter((finding) => finding.severity === severity).length ?? 0;
    return { errors: number('error'), warnings: number('warning'), hints: number('info') };
  });

  const safeFixes = computed(
    () => current.value?.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length ?? 0,
  );

  const choose = (rule: string, choice: 'off' | undefined): void => {
    const { [rule]: _former, ...others } = settings.settings.value?.choices ?? {};
    settings.change({ choices: choice === undefined ? others : { ...others, [rule]: choice } });
  };

  let saying: ReturnType<typeof setTimeout> | undefined;
  /** Says so for a while: once the writer goes on, one Ctrl+Z no longer takes the template back. */
  const sayForAWhile = (said: StepResult): void => {
    result.value = said;
    clearTimeout(saying);
    saying = setTimeout(() => {
      if (result.value === said) result.value = null;
    }, INSERTED_MS);
  };

  /** @param written what is said where it is done, and the text to copy where it can't be */
  const run = async (command: UnsentCommand, written?: { said: StepResult; text: string }): Promise<void> => {
    result.value = null;
    const outcome = await (inScratch.value && scratch ? scratch : link).send(command);
    if (!outcome.ok) result.value = { kind: 'refused', outcome: { ...outcome, text: outcome.text ?? written?.text } };
    else if (written !== undefined) sayForAWhile(written.said);
  };

  const onNote = (make: (note: string) => UnsentCommand, written?: { said: StepResult; text: string }): void => {
    const note = current.value;
    if (note !== null) void run(make(note.id), written);
  };

  return {
    connection: link.connection,
    note: current,
    failure: computed(() => link.failure.value ?? scratch?.failure.value ?? null),
    dismissFailure() {
      link.dismissFailure();
      scratch?.dismissFailure();
    },
    settings,
    scratch: scratch && view && { ...scratch, show: view.show, leave: view.leave },
    inScratch,
    pack: packs.pack,
    versions,
    findings: steady(findings, pressed),
    counts,
    safeFixes,
    result,
    show: (finding) => onNote((note) => ({ type: 'show', note, finding: finding.id })),
    applyFix: (finding, fix) => onNote((note) => ({ type: 'apply-fix', note, finding: finding.id, fix })),
    insert: ({ name, text }) =>
      onNote((note) => ({ type: 'insert', note, text }), { said: { kind: 'inserted', name }, text }),
    putBack(version) {
      const key = link.note.value?.key;
      if (key === null || key === undefined) return;
      const { texts } = version;
      const written = { said: { kind: 'put-back', version }, text: Object.values(texts).join('\n') } as const;
      onNote((note) => ({ type: 'put-version', note, key, texts }), written);
    },
    fixAll: () => onNote((note) => ({ type: 'fix-all', note })),
    ignore: (finding) => onNote((note) => ({ type: 'ignore', note, finding: finding.id })),
    restore: () => onNote((note) => ({ type: 'restore', note })),
    mute(rule, title) {
      choose(rule, 'off');
      result.value = { kind: 'muted', rule, title };
    },
    unmute(rule) {
      choose(rule, undefined);
      result.value = null;
    },
    press(down) {
      pressed.value = down;
    },
    openOptions: ports.openOptions,
    allowed,
    requestAccess: () => void ports.requestAccess(),
    dismissResult() {
      result.value = null;
    },
    stop() {
      stopListing();
      stopAccess();
      clearTimeout(fading);
      clearTimeout(saying);
      view?.stop();
      scratch?.stop();
      versions.stop();
      link.stop();
      settings.stop();
      packs.stop();
    },
  };
}
