import { vi } from 'vitest';
import type { PanelPack } from '../../packs/panel-pack';
import type { FrameReport, NoteState, PanelCommand } from '../../platform/messages';
import type { PanelPorts } from '../../platform/panel';
import type { StoredSettings } from '../../platform/stored-settings';
import type { TabListener } from '../../platform/tab-port';

const SAMPLE_PACK: PanelPack = {
  name: { ja: '見本', en: 'Sample' },
  noteTypes: [],
  roles: [],
  templates: [],
  guidance: {},
  passages: {},
  noteTypeOf: {},
};

/** One connection that the store has opened, played by the test. */
export interface FakeConnection extends TabListener {
  readonly tabId: number;
  readonly sent: PanelCommand[];
  closed: boolean;
}

/** The panel's ports without a browser: the test is the tab, the frames and the storage. */
export function fakePorts(initial: Partial<StoredSettings> = {}, pack: PanelPack = SAMPLE_PACK) {
  const connections: FakeConnection[] = [];
  let stored: StoredSettings = {
    language: 'auto',
    roleAsked: false,
    choices: {},
    hold: 'errors',
    keepVersions: true,
    drawer: { side: 'right', width: 360 },
    ...initial,
  };
  let tabChanged: Parameters<PanelPorts['followActiveTab']>[0] = () => undefined;
  let frameStarted: (tabId: number) => void = () => undefined;
  let versionsChanged: (key: string | null) => void = () => undefined;
  let settingsChanged: (settings: StoredSettings) => void = () => undefined;

  const ports = {
    followActiveTab(changed) {
      tabChanged = changed;
      return () => undefined;
    },
    connectToTab(tabId, listener) {
      const connection: FakeConnection = { ...listener, tabId, sent: [], closed: false };
      connections.push(connection);
      return {
        send: (command) => void connection.sent.push(command),
        close: () => {
          connection.closed = true;
        },
      };
    },
    onFrameStarted(started) {
      frameStarted = started;
      return () => undefined;
    },
    readPanelPack: async () => pack,
    onPackChanged: () => () => undefined,
    readVersions: vi.fn<PanelPorts['readVersions']>(async () => ({ versions: [], full: false })),
    clearVersions: vi.fn<PanelPorts['clearVersions']>(async () => true),
    onVersionsChanged(changed) {
      versionsChanged = changed;
      return () => undefined;
    },
    openOptions: vi.fn(),
    watchAccess(changed) {
      changed(true);
      return () => undefined;
    },
    requestAccess: vi.fn(async () => undefined),
    readSettings: async () => stored,
    updateSettings: vi.fn(async (change: Partial<StoredSettings>) => {
      stored = { ...stored, ...change };
      settingsChanged(stored);
    }),
    watchSettings(changed) {
      settingsChanged = changed;
      return () => undefined;
    },
    uiLanguage: () => 'ja',
  } satisfies PanelPorts;

  return {
    ports,
    connections,
    /** The connection opened last. */
    latest(): FakeConnection {
      const connection = connections.at(-1);
      if (connection === undefined) throw new Error('Nothing is connected');
      return connection;
    },
    goTo: (id: number, loading = false) => tabChanged({ id, loading }),
    startFrame: (tabId: number) => frameStarted(tabId),
    changeVersions: (key: string | null) => versionsChanged(key),
    changeSettings: (settings: StoredSettings) => settingsChanged(settings),
  };
}

/** A frame's report of its notes. */
export function notesReport(frame: string, ...notes: readonly NoteState[]): FrameReport {
  return { type: 'notes', frame, notes };
}
