import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { NoteState, Outcome, Scratch, Settings } from '../platform/messages';
import type { PanelPorts } from '../platform/panel';
import type { scratchPorts } from '../platform/panel-scratch';
import type { OpenScratchNote, ScratchNote } from '../scratch/scratch-note';
import type { PackStore } from './pack-store';
import { createScratchKeeper } from './scratch-keeper';
import type { SettingsStore } from './settings-store';
import type { Failure, UnsentCommand } from './tab-link';

/** What the scratch note needs: the rules, a place to be kept in, and the engine, which is loaded when it is first shown. */
export interface ScratchPorts extends Readonly<typeof scratchPorts> {
  loadEngine(): Promise<{ readonly openScratchNote: OpenScratchNote }>;
}

/** The note that is drafted in the panel, outside of any form. */
export interface ScratchStore {
  /** Whether it is known what was kept; there is no box to write in before. */
  readonly ready: ReadonlySignal<boolean>;
  /** Its checks; null until the engine is there. */
  readonly note: ReadonlySignal<NoteState | null>;
  /** As what it is checked: an id of the pack, empty without a pack. */
  readonly noteType: ReadonlySignal<string>;
  readonly text: ReadonlySignal<string>;
  /** How long the text may be, in UTF-16 units. */
  readonly limit: number;
  /** Whether its box has the focus. */
  readonly focused: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  dismissFailure(): void;
  /** Fills the box and begins to check what is written there; returns the way to end that. */
  open(box: HTMLTextAreaElement): () => void;
  /** The box holds this text now. */
  written(text: string): void;
  focus(focused: boolean): void;
  choose(noteType: string): void;
  /** Takes the text away, as one native undo step. @returns whether it could */
  clear(): Promise<boolean>;
  send(command: UnsentCommand): Promise<Outcome>;
  stop(): void;
}

/** What the scratch note follows. */
interface ScratchSurroundings {
  readonly settings: Pick<SettingsStore, 'settings' | 'language'>;
  readonly pack: PackStore['pack'];
  readonly onPackChanged: PanelPorts['onPackChanged'];
}

/** Makes the store of the scratch note. The engine comes with the first box. */
export function createScratchStore(ports: ScratchPorts, around: ScratchSurroundings): ScratchStore {
  const ready = signal(false);
  const note = signal<NoteState | null>(null);
  /** Empty until somebody has chosen: then it is what the role writes. */
  const chosen = signal('');
  const text = signal('');
  const focused = signal(false);
  const failure = signal<Failure | null>(null);
  const keeper = createScratchKeeper(ports, take);
  let box: HTMLTextAreaElement | null = null;
  let engine: ScratchNote | null = null;
  let telling = false;
  /** How often the pack has changed. */
  let packs = 0;

  const noteType = computed(() => {
    const { noteTypes, noteTypeOf } = around.pack.value;
    const wishes = [chosen.value, noteTypeOf[around.settings.settings.value?.role ?? '']];
    const fit = wishes.find((wish) => noteTypes.some(({ id }) => id === wish));
    return fit ?? noteTypes[0]?.id ?? '';
  });

  /** Null until the settings have been read. */
  const settings = computed<Settings | null>(() => {
    const read = around.settings.settings.value;
    if (read === null) return null;
    const { role, choices, hold, keepVersions } = read;
    return { language: around.settings.language.value, role, choices, hold, keepVersions };
  });

  function failed(error: unknown): void {
    failure.value = { detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  /** In a task of its own, once for however many changes: the engine tells them inside events. */
  function changed(): void {
    if (telling) return;
    telling = true;
    setTimeout(() => {
      telling = false;
      note.value = engine?.state() ?? null;
    });
  }

  /** Shows what is kept. Text that somebody is writing here is the later word. */
  function take(scratch: Scratch): void {
    if (focused.value) return;
    text.value = scratch.text;
    chosen.value = scratch.noteType;
    if (box !== null && box.value !== scratch.text) box.value = scratch.text;
    engine?.look();
  }

  function keep(): void {
    keeper.keep({ text: text.value, noteType: chosen.value });
  }

  async function begin(into: HTMLTextAreaElement, until: AbortSignal): Promise<void> {
    const known = packs;
    const [{ openScratchNote }, rules] = await Promise.all([ports.loadEngine(), ports.readRules()]);
    if (until.aborted) return;
    const now = (): Settings => settings.value ?? rules.settings;
    engine = openScratchNote(into, noteType.value, rules, { settings: now, changed, failed }, until);
    changed();
    if (known !== packs) await renewRules();
  }

  async function renewRules(): Promise<void> {
    const asked = packs;
    const { pack } = await ports.readRules();
    if (asked === packs) engine?.changeRules(pack);
  }

  const stops = [
    keeper.stop,
    around.onPackChanged(() => {
      packs += 1;
      if (engine !== null) renewRules().catch(failed);
    }),
    effect(() => {
      const type = noteType.value;
      untracked(() => engine?.choose(type));
    }),
    effect(() => {
      if (settings.value !== null) untracked(() => engine?.look());
    }),
  ];

  void keeper.read().then((scratch) => {
    if (scratch !== null) take(scratch);
    ready.value = true;
  });

  return {
    ready,
    note,
    noteType,
    text,
    limit: ports.limit,
    focused,
    failure,
    dismissFailure() {
      failure.value = null;
    },
    open(into) {
      const ending = new AbortController();
      box = into;
      into.value = text.value;
      begin(into, ending.signal).catch(failed);
      return () => {
        ending.abort();
        box = null;
        engine = null;
        note.value = null;
        focused.value = false;
      };
    },
    written(now) {
      text.value = now;
      keep();
    },
    focus(has) {
      focused.value = has;
    },
    choose(type) {
      chosen.value = type;
      keep();
    },
    async clear() {
      if (engine === null) return false;
      await engine.clear();
      return text.value === '';
    },
    async send(command) {
      const refused = { ok: false, reason: 'unavailable' } as const;
      try {
        return engine === null ? refused : await engine.perform({ ...command, request: 0 });
      } catch (error) {
        failed(error);
        return refused;
      }
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
}
