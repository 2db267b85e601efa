import type { FrameReport, NoteState, Outcome } from '../../utils/platform/messages';
import type { Version } from '../../utils/versions/version';
import type { PanelPorts } from '../../utils/platform/panel';
import type { StoredSettings } from '../../utils/platform/stored-settings';
import { samplePack } from './sample-pack';

/** What a tab of the gallery says to the panel. */
export interface StillTab {
  readonly settings: StoredSettings;
  /** The notes in the tab, or that it has no script of ours, or that it never answers. */
  readonly notes: readonly NoteState[] | 'not-set-up' | 'silent';
  readonly failure?: string;
  /** Whether the browser lets the extension into the sites that it was installed for. */
  readonly allowed?: boolean;
  /** The earlier versions of every note, the oldest first. */
  readonly versions?: readonly Version[];
  /** What becomes of every command. */
  readonly outcome?: Outcome;
}

/** The panel's ports to a tab that always says the same, at once. */
export function stillPorts({
  settings,
  notes,
  failure,
  versions = [],
  allowed = true,
  outcome = { ok: true },
}: StillTab): PanelPorts {
  let changed: (settings: StoredSettings) => void = () => undefined;
  let stored = settings;
  return {
    followActiveTab(follow) {
      queueMicrotask(() => follow({ id: 1, loading: false }));
      return () => undefined;
    },
    connectToTab(_tab, { report, ended }) {
      const say = (message: FrameReport): void => queueMicrotask(() => report(message));
      if (notes === 'not-set-up') queueMicrotask(ended);
      else if (notes !== 'silent') say({ type: 'notes', frame: 'top', notes });
      if (failure !== undefined) say({ type: 'failure', detail: failure });
      return {
        send: ({ request }) => say({ type: 'outcome', request, outcome }),
        close: () => undefined,
      };
    },
    onFrameStarted: () => () => undefined,
    readSettings: () => Promise.resolve(stored),
    updateSettings(change) {
      stored = { ...stored, ...change };
      changed(stored);
      return Promise.resolve();
    },
    watchSettings(watch) {
      changed = watch;
      return () => undefined;
    },
    uiLanguage: () => 'en',
    readPanelPack: () => Promise.resolve(samplePack),
    onPackChanged: () => () => undefined,
    readVersions: () => Promise.resolve({ versions, full: false }),
    clearVersions: () => Promise.resolve(true),
    onVersionsChanged: () => () => undefined,
    openOptions: () => undefined,
    watchAccess(tell) {
      tell(allowed);
      return () => undefined;
    },
    requestAccess: () => Promise.resolve(),
  };
}
