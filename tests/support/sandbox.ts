import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../demo/server/server.mjs';

/** A note as the sandbox's server stored it. */
interface StoredNote {
  readonly tenant: string;
  readonly form: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The sandbox at work, with a store of its own. */
export interface Sandbox {
  /** The address of the status form of the first tenant. */
  readonly url: string;
  /** All notes that were stored, in order, as the server tells them. */
  notes(): Promise<readonly StoredNote[]>;
  /** Makes saves slow (ms) or fail, or lets the session expire: a save then ends on a sign-in notice. */
  switches(switches: { delay: number; fail: boolean; session?: 'ok' | 'expired' }): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the sandbox on a free port.
 * @param dist another page than the built one
 */
export async function startSandbox(dist?: string): Promise<Sandbox> {
  const folder = mkdtempSync(join(tmpdir(), 'notewright-sandbox-'));
  const server = await startServer({ port: 0, store: join(folder, 'notes.jsonl'), ...(dist && { dist }) });
  return {
    url: server.url,
    notes: async () => (await (await fetch(new URL('/api/notes', server.url))).json()) as StoredNote[],
    async switches(switches) {
      const headers = { 'content-type': 'application/json' };
      await fetch(new URL('/api/switches', server.url), { method: 'PUT', headers, body: JSON.stringify(switches) });
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
