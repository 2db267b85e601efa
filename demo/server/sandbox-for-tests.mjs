import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startServer } from './server.mjs';

/** A running sandbox with an empty store and a small built page, gone when the test `t` ends. */
export async function startTestSandbox(t, storedBefore = null) {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const store = join(folder, 'kept', 'notes.jsonl');
  const dist = join(folder, 'dist');
  await writeTree(dist, { 'index.html': '<title>page</title>', 'assets/a.js': 'let a;' });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  if (storedBefore !== null) await writeTree(join(folder, 'kept'), { 'notes.jsonl': storedBefore });

  const { url, close } = await startServer({ port: 0, store, dist });
  t.after(async () => {
    await close();
    await rm(folder, { recursive: true });
  });

  const send = (method, path, body) => fetch(url + path, { method, body: asBody(body) });
  return {
    url,
    send,
    post: (note) => send('POST', '/api/notes', note),
    list: async (query = '') => (await send('GET', `/api/notes${query}`)).json(),
    stored: () => readFile(store, 'utf8'),
  };
}

export function noteFor(tenant, statusNote = 'Called the customer.') {
  return { tenant, form: 'overall-status', fields: { statusNote, includeNotes: true } };
}

function asBody(body) {
  const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  return raw ? body : JSON.stringify(body);
}

async function writeTree(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
