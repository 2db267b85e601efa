import { vi } from 'vitest';

/** An event that a test fires itself. */
function fakeEvent<Args extends unknown[]>(): FakeEvent<Args> {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    fire: (...args) => [...listeners].map((listener) => listener(...args)),
    listeners,
  };
}

/** What the code under test sees of an event, and what the test does with it. */
interface FakeEvent<Args extends unknown[]> {
  addListener(listener: (...args: Args) => unknown): void;
  removeListener(listener: (...args: Args) => unknown): void;
  fire(...args: Args): unknown[];
  readonly listeners: ReadonlySet<unknown>;
}

/** One end of a port. */
export function fakePort(name: string, senderId?: string) {
  return {
    name,
    sender: senderId === undefined ? undefined : { id: senderId },
    onMessage: fakeEvent<[unknown]>(),
    onDisconnect: fakeEvent<[]>(),
    postMessage: vi.fn<(message: unknown) => void>(),
    disconnect: vi.fn<() => void>(),
  };
}

/** Storage in memory; `room` is how many characters it takes. */
function fakeSession() {
  const session = {
    stored: {} as Record<string, unknown>,
    room: Infinity,
    get: async () => structuredClone(session.stored),
    async set(entries: Record<string, unknown>) {
      const next = { ...session.stored, ...structuredClone(entries) };
      if (JSON.stringify(next).length > session.room) throw new Error('Session storage quota bytes exceeded.');
      session.stored = next;
    },
    async remove(keys: readonly string[]) {
      for (const key of keys) delete session.stored[key];
    },
  };
  return session;
}

/** As much of `browser` as the platform uses. Reset by making a new one. */
export function fakeBrowser() {
  const stored = new Map<string, unknown>();
  const onChanged = fakeEvent<[Record<string, { newValue?: unknown }>, string]>();
  return {
    runtime: {
      id: 'ours' as string | undefined,
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(async () => undefined),
      onMessage: fakeEvent<[unknown, { id?: string; tab?: { id?: number; windowId?: number } }]>(),
      onConnect: fakeEvent<[ReturnType<typeof fakePort>]>(),
    },
    storage: {
      onChanged,
      local: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (entries: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(entries)) {
            stored.set(key, newValue);
            onChanged.fire({ [key]: { newValue } }, 'local');
          }
        },
      },
      session: fakeSession(),
    },
    i18n: { getUILanguage: () => 'ja-JP' },
    tabs: {
      connect: vi.fn<(tabId: number, info: { name: string }) => unknown>(),
      query: vi.fn<(query: unknown) => Promise<readonly { id?: number; status?: string }[]>>(async () => []),
      onActivated: fakeEvent<[{ tabId: number; windowId: number }]>(),
      onUpdated: fakeEvent<[number, { status?: string }]>(),
      onReplaced: fakeEvent<[number, number]>(),
    },
    windows: { getCurrent: async () => ({ id: 7 }) },
  };
}
