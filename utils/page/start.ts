import { check, compilePack } from '../check';
import { createPlainField, type PlainField } from '../editors/plain-field';
import { createSaveGuard } from '../guard/save-guard';
import type { Settings, Setup } from '../platform/messages';
import { createFrameReports, type BadgeNumbers, type Panel } from '../session/frame-reports';
import { createNoteFrame, type NoteFramePorts } from '../session/note-frame';
import { createNoteSession, type NoteSession } from '../session/note-session';
import { perform } from '../session/panel-commands';
import { watchForms } from '../sites';
import { createFieldBadges } from './field-badges';
import { createPageHost } from './page-host';
import { createSaveQuestion } from './save-question';
import { createWarningNotice } from './warning-notice';

/** The rest of the extension, seen from a frame. */
export interface StartPorts {
  /** Whether the extension is still there. */
  alive(): boolean;
  /** Calls back for every panel that connects. */
  onPanel(connected: (panel: Panel) => void): void;
  openPanel(): void;
  badge(numbers: BadgeNumbers): void;
}

/** A frame at work. */
export interface Started {
  /** Looks for note forms and checks them from now on. */
  begin(setup: Setup): void;
  /** Reports that the frame can't begin. */
  failed(error: unknown): void;
  /** The settings in force have changed. */
  settingsChanged(settings: Settings): void;
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
        badges.update(frame.sessions());
        question.update(frame.sessions());
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
      ask: (save) => question.ask(save),
      passed(session, verdict) {
        const warnings = session.findings.filter(({ severity }) => severity === 'warning');
        if (verdict === 'warned' && warnings.length > 0) notice.show(warnings, language());
        for (const delay of LOOKS_AFTER_SAVE) setTimeout(() => !signal.aborted && session.look(), delay);
      },
      failed,
    },
    signal,
  );
  const host = createPageHost(
    document,
    () => question.asking(),
    () => question.close(),
    signal,
  );
  const question = createSaveQuestion(host, { language, failed }, signal);
  const badges = createFieldBadges(host, { language, open: ports.openPanel, asking: question.asking }, signal);
  const notice = createWarningNotice(host, signal);

  let open: NoteFramePorts['open'] | null = null;
  const frame = createNoteFrame({ open: (form, until) => open!(form, until), changed }, signal);
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
  document.addEventListener('visibilitychange', () => frame.look(), { signal });

  return {
    failed,
    begin({ site, pack, grammar, styles, settings: inForce }) {
      host.dress(styles);
      const compiled = compilePack(pack, grammar);
      // A change that came while the worker was asked is the later word.
      const current = () => settings ?? inForce;
      settings = current();
      open = (form, until) =>
        createNoteSession(
          form,
          {
            site: site.name,
            settings: current,
            check: (note, into) => check(note, compiled, into),
            surfaceOf: (field, bound) => createPlainField(field as PlainField, bound),
            changed,
            failed,
          },
          until,
        );
      watchForms(document, site, frame.sync, signal, (node) => node instanceof Element && host.isHost(node));
    },
    settingsChanged(changedSettings) {
      settings = changedSettings;
      frame.look();
      changed();
    },
  };
}
