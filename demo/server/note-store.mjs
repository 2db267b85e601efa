import { randomUUID } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

const NEWLINE = 0x0a;

/**
 * Saved notes in one JSON Lines file that only ever grows. Everything goes through one queue, so lines stay whole.
 * The file is the truth and is read anew each time: a person may look at it, or put a prepared one in its place.
 */
export async function openNoteStore(file) {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a+');
  let queue = Promise.resolve();

  function inTurn(work) {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  }

  async function append({ tenant, form, fields }) {
    const record = { id: randomUUID(), at: new Date().toISOString(), tenant, form, fields };
    // A line torn by a crash or a full disk must not swallow the note after it.
    const before = (await endsWhole(handle)) ? '' : '\n';
    await handle.appendFile(`${before}${JSON.stringify(record)}\n`);
    await handle.datasync();
    return record;
  }

  async function read(tenant) {
    const { size } = await handle.stat();
    const bytes = Buffer.alloc(size);
    const { bytesRead } = await handle.read(bytes, 0, size, 0);
    const lines = bytes.toString('utf8', 0, bytesRead).split('\n');
    const records = lines.map(parseLine).filter((record) => record !== null);
    return tenant === null ? records : records.filter((record) => record.tenant === tenant);
  }

  return {
    add: (note) => inTurn(() => append(note)),
    list: (tenant = null) => inTurn(() => read(tenant)),
    close: () => inTurn(() => handle.close()),
  };
}

async function endsWhole(handle) {
  const { size } = await handle.stat();
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  await handle.read(last, 0, 1, size - 1);
  return last[0] === NEWLINE;
}

function parseLine(line) {
  try {
    const record = JSON.parse(line);
    return typeof record === 'object' ? record : null;
  } catch {
    return null;
  }
}
