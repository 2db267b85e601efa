import type { Severity } from '../check/types';
import type { FrameReport, NoteState, Outcome, PanelCommand } from '../platform/messages';

/** An open panel, as the platform gives it. */
export interface Panel {
  send(report: FrameReport): void;
  onCommand(handler: (command: PanelCommand) => void): void;
  onClosed(handler: () => void): void;
}

/** The numbers of the toolbar badge. */
export interface BadgeNumbers {
  /** Errors and warnings. */
  readonly count: number;
  readonly worst: Severity | null;
}

/** What the reports are made of, and where they go. */
export interface FrameReportsPorts {
  notes(): readonly NoteState[];
  /** Does a command, or returns null where another frame owns the note. */
  perform(command: PanelCommand): Promise<Outcome> | null;
  badge(numbers: BadgeNumbers): void;
}

/** Tells the outside of a frame what is in it: open panels all notes, the toolbar two numbers. */
export interface FrameReports {
  /** A panel has opened: it is told everything now, and what changes from now on. */
  connected(panel: Panel): void;
  /** Something may have changed. What has is told in a task of its own, once. */
  changed(): void;
  /** Something of ours went wrong. */
  failed(error: unknown): void;
}

const NOTHING: BadgeNumbers = { count: 0, worst: null };

/** Starts the reports of a frame. Without an open panel nothing is sent but the badge's numbers, when they change. */
export function createFrameReports(ports: FrameReportsPorts, signal: AbortSignal): FrameReports {
  const frame = crypto.randomUUID();
  const panels = new Set<Panel>();
  let failures: string[] = [];
  let told = '';
  let badge = NOTHING;
  let due = false;

  function tell(): void {
    due = false;
    if (signal.aborted) return;
    const notes = ports.notes();
    const numbers = badgeNumbers(notes);
    if (numbers.count !== badge.count || numbers.worst !== badge.worst) {
      badge = numbers;
      ports.badge(numbers);
    }
    if (panels.size === 0) return;
    // An event often changes nothing that a panel shows; a comparison is cheaper than a message and the panel's rendering.
    const now = JSON.stringify(notes);
    if (now === told) return;
    told = now;
    for (const panel of panels) panel.send({ type: 'notes', frame, notes });
  }

  async function obey(panel: Panel, command: PanelCommand): Promise<void> {
    try {
      const outcome = await ports.perform(command);
      if (outcome) panel.send({ type: 'outcome', request: command.request, outcome });
    } catch (error) {
      failed(error);
      const text = command.type === 'insert' ? command.text : undefined;
      const outcome: Outcome = { ok: false, reason: 'unavailable', text };
      panel.send({ type: 'outcome', request: command.request, outcome });
    }
  }

  function failed(error: unknown): void {
    const detail = detailOf(error);
    if (panels.size === 0) failures = [...failures.slice(-4), detail];
    for (const panel of panels) panel.send({ type: 'failure', detail });
  }

  return {
    connected(panel) {
      panels.add(panel);
      panel.onClosed(() => panels.delete(panel));
      panel.onCommand((command) => void obey(panel, command));
      const notes = ports.notes();
      // Another panel may still wait for a change that this one already sees.
      if (panels.size === 1) told = JSON.stringify(notes);
      panel.send({ type: 'notes', frame, notes });
      for (const detail of failures) panel.send({ type: 'failure', detail });
      failures = [];
    },
    changed() {
      if (due) return;
      due = true;
      setTimeout(tell);
    },
    failed,
  };
}

/** The numbers of the note that had the focus last. */
function badgeNumbers(notes: readonly NoteState[]): BadgeNumbers {
  const [latest] = [...notes].sort((one, other) => other.focusedAt - one.focusedAt);
  const severities = (latest?.findings ?? []).map(({ severity }) => severity);
  const count = severities.filter((severity) => severity !== 'info').length;
  if (count === 0) return NOTHING;
  return { count, worst: severities.includes('error') ? 'error' : 'warning' };
}

/** A failure in words: never the note's text, which error messages don't hold. */
function detailOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
