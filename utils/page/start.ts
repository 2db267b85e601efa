import type { CheckPack } from '../check';
import { surfaceFor } from '../editors/surface-for';
import { createSaveGuard } from '../guard/save-guard';
import type { RuleSet, Settings } from '../platform/messages';
import { createFrameReports, type BadgeNumbers, type Panel } from '../session/frame-reports';
import { createNoteFrame } from '../session/note-frame';
import { createNoteSession, type NoteSession } from '../session/note-session';
import { perform } from '../session/panel-commands';
import type { RecordedVersion } from '../session/version-recorder';
import { watchForms, type FoundForm, type SiteProfile } from '../sites';
import { createPageHost } from './page-host';
import type { DrawerPlace } from './drawer-place';
import type { NoteTools, PageViews } from './note-tools';
import type { RulesInForce } from './rules-in-force';

/** The rest of the extension, seen from a frame. */
export interface StartPorts {
  /** Whether the extension is still there. */
  alive(): boolean;
  /** Calls back for every panel that connects. */
  onPanel(connected: (panel: Panel) => void): void;
  openPanel(): void;
  badge(numbers: BadgeNumbers): void;
  /** Brings in what a frame needs once it has a note form. */
  loadTools(): Promise<NoteTools>;
  fetchRules(): Promise<RuleSet>;
  /** Keeps a version of a note and resolves with whether it has arrived; null where none may be kept. */
  readonly keepVersion: ((version: RecordedVersion) => Promise<boolean>) | null;
  /** Leaves a place for the drawer, until the signal aborts. */
  offerDrawer(place: DrawerPlace, signal: AbortSignal): void;
}

/** A frame at work. */
export interface Started {
  /** Looks for note forms of a site and checks them from now on. */
  begin(site: SiteProfile): void;
  /** Reports that the frame can't begin. */
  failed(error: unknown): void;
  /** The settings in force have changed. */
  settingsChanged(settings: Settings): void;
  /** Other rules are in force. */
  rulesChanged(pack: CheckPack): void;
}

/** After a save, pages clear the note when their server has answered: when to look, in ms. */
const LOOKS_AFTER_SAVE = [100, 1_000, 5_000];

/**
 * Puts the parts together for one frame, at document_start: the guard's listeners have to be the first ones of the window.
 * They let everything pass until `begin` says what to check with.
 * @param signal ends everything and removes all that is ours from the page
 */
export function startNotes(window: Window & typeof globalThis, ports: StartPorts, signal: AbortSignal): Started {
  const { document } = window;
  let settings: Settings | null = null;
  const language = () => settings?.language ?? 'en';
  const failed = (error: unknown) => reports.failed(error);

  let drawing = false;
  /** Views and reports follow in a task of their own, once for however many changes: events of the page don't wait for them. */
  function changed(): void {
    reports.changed();
    if (drawing) return;
    drawing = true;
    setTimeout(() => {
      drawing = false;
      if (signal.aborted) return;
      try {
        views?.badges.update(frame.sessions());
        views?.question.update(frame.sessions());
      } catch (error) {
        failed(error);
      }
    });
  }

  createSaveGuard<NoteSession>(
    window,
    {
      forms: () => frame.sessions(),
      isOurs: (event) => host.isOurs(event),
      alive: ports.alive,
      ask: (save) => views?.question.ask(save),
      passed(session, verdict) {
        session.versions.saving();
        const told = session.findings.filter(({ severity }) => severity !== 'info');
        if (verdict === 'warned' && told.length > 0) views?.notice.show(told, language());
        for (const delay of LOOKS_AFTER_SAVE) setTimeout(() => !signal.aborted && session.look(), delay);
      },
      failed,
    },
    signal,
  );
  const host = createPageHost(
    document,
    () => views?.question.asking() ?? false,
    () => views?.question.close(),
    signal,
  );

  let views: PageViews | null = null;
  let rules: RulesInForce | null = null;
  /** A pack that came into force while the tools were on their way. */
  let latestPack: CheckPack | null = null;
  let siteName = '';

  const frame = createNoteFrame(
    {
      open: (form, until) =>
        createNoteSession(
          form,
          {
            site: siteName,
            settings: () => settings!,
            checker: () => rules!.checker(settings!.choices),
            surfaceOf: surfaceFor,
            keepVersion: ports.keepVersion,
            changed,
            failed,
          },
          until,
        ),
      changed,
    },
    signal,
  );

  let forms: readonly FoundForm[] = [];
  let equipping = false;
  /** The first note form brings in the tools; sessions begin when they are there. */
  function found(now: readonly FoundForm[]): void {
    forms = now;
    if (rules) frame.sync(forms);
    else if (forms.length > 0 && !equipping) {
      equipping = true;
      equip().then(() => !signal.aborted && frame.sync(forms), failed);
    }
  }

  async function equip(): Promise<void> {
    const [tools, set] = await Promise.all([ports.loadTools(), ports.fetchRules()]);
    if (signal.aborted) return;
    host.dress(set.styles);
    // A change that came while the worker was asked is the later word.
    settings ??= set.settings;
    rules = tools.createRules(latestPack ?? set.pack, set.grammar);
    views = tools.createViews(host, { language, openPanel: ports.openPanel, failed }, signal);
  }

  const reports = createFrameReports(
    {
      notes: () => frame.sessions().map((session) => session.state()),
      perform: (command) => {
        const session = frame.sessionFor(command);
        return session ? perform(session, command) : null;
      },
      badge: ports.badge,
    },
    signal,
  );

  ports.onPanel(reports.connected);
  const latest = () => [...frame.sessions()].sort((one, other) => other.state().focusedAt - one.state().focusedAt)[0];
  ports.offerDrawer({ host, note: () => latest()?.field ?? null, signal }, signal);
  document.addEventListener('visibilitychange', () => frame.look(), { signal });

  return {
    failed,
    begin(site) {
      siteName = site.name;
      watchForms(document, site, found, signal, (node) => node instanceof Element && host.isHost(node));
    },
    settingsChanged(changedSettings) {
      settings = changedSettings;
      frame.look();
      changed();
    },
    rulesChanged(pack) {
      latestPack = pack;
      try {
        rules?.change(pack);
        frame.look();
      } catch (error) {
        failed(error);
      }
    },
  };
}
