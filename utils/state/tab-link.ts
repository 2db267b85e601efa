import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { FrameReport, NoteState, Outcome, PanelCommand } from '../platform/messages';
import type { PanelPorts } from '../platform/panel';
import { latestNote, withReport, type FrameNotes } from './frame-notes';
import { createPendingCommands } from './pending-commands';

/** What there is in the tab in front. */
export type Connection = 'connecting' | 'not-set-up' | 'no-form' | 'note';

/** Of a failure only its detail is known, if at all. */
export interface Failure {
  readonly detail: string | null;
}

/** A command without its number, which the link gives. */
export type UnsentCommand = PanelCommand extends infer C
  ? C extends PanelCommand
    ? Omit<C, 'request'>
    : never
  : never;

/** The panel's link to the tab in front, followed as the user goes from tab to tab. */
export interface TabLink {
  readonly connection: ReadonlySignal<Connection>;
  readonly note: ReadonlySignal<NoteState | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  dismissFailure(): void;
  send(command: UnsentCommand): Promise<Outcome>;
  stop(): void;
}

/** Frames start in a burst; one connection takes them all. */
const GATHER_MS = 50;

/** How long after the first frame the others may answer a new connection; until then the notes of the connection before stay in view. */
const REFRESH_MS = 500;

type LinkPorts = Pick<PanelPorts, 'followActiveTab' | 'connectToTab' | 'onFrameStarted'>;

/** Follows the active tab and keeps a connection to it while there is somebody to connect to. */
export function createTabLink(ports: LinkPorts): TabLink {
  const frames = signal<FrameNotes>(null);
  const absent = signal(false);
  const failure = signal<Failure | null>(null);
  const pending = createPendingCommands();
  let tab: { id: number; loading: boolean } | null = null;
  let port: ReturnType<LinkPorts['connectToTab']> | null = null;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let refreshing: ReturnType<typeof setTimeout> | undefined;
  /** The frames that have answered the connection of now. */
  let answered = new Set<string>();

  const note = computed(() => latestNote(frames.value));
  const connection = computed<Connection>(() => {
    if (note.value !== null) return 'note';
    if (frames.value !== null) return 'no-form';
    return absent.value ? 'not-set-up' : 'connecting';
  });

  /** A frame that does not answer is gone. While none does, the page is busy. */
  const dropSilent = (): void => {
    frames.value = new Map([...(frames.value ?? [])].filter(([frame]) => answered.has(frame)));
  };

  const take = (report: FrameReport | null): void => {
    if (report === null) failure.value = { detail: null };
    else if (report.type === 'failure') failure.value = { detail: report.detail };
    else if (report.type === 'outcome') pending.settle(report.request, report.outcome);
    else {
      if (answered.size === 0) refreshing = setTimeout(dropSilent, REFRESH_MS);
      answered.add(report.frame);
      frames.value = withReport(frames.value, report.frame, report.notes);
    }
  };

  const ended = (): void => {
    clearTimeout(refreshing);
    port = null;
    frames.value = null;
    // A page that is still loading may get its script yet.
    absent.value = tab !== null && !tab.loading;
    pending.abandon();
  };

  const disconnect = (): void => {
    clearTimeout(gathering);
    clearTimeout(refreshing);
    port?.close();
    port = null;
  };

  const connect = (): void => {
    if (tab === null) return;
    disconnect();
    answered = new Set();
    absent.value = false;
    port = ports.connectToTab(tab.id, { report: take, ended });
  };

  /** A port reaches the frames that were there when it was opened: a new frame needs a new one, once no command is on its way. */
  const connectSoon = (): void => {
    clearTimeout(gathering);
    gathering = setTimeout(() => (pending.waiting() ? connectSoon() : connect()), GATHER_MS);
  };

  const stops = [
    ports.followActiveTab((next) => {
      const another = next.id !== tab?.id;
      tab = next;
      if (another) {
        disconnect();
        pending.abandon();
        frames.value = null;
        failure.value = null;
        connect();
      } else if (port === null) {
        if (next.loading) absent.value = false;
        else connect();
      }
    }),
    ports.onFrameStarted((id) => {
      if (id === tab?.id) connectSoon();
    }),
  ];

  return {
    connection,
    note,
    failure,
    dismissFailure() {
      failure.value = null;
    },
    send(command) {
      return pending.send((request) => {
        if (port === null) pending.settle(request, { ok: false, reason: 'unavailable' });
        else port.send({ ...command, request });
      });
    },
    stop() {
      for (const stop of stops) stop();
      disconnect();
      pending.abandon();
    },
  };
}
