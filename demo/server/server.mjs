import { setMaxListeners } from 'node:events';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApi } from './api.mjs';
import { HttpError } from './http-error.mjs';
import { openNoteStore } from './note-store.mjs';
import { readStatic } from './static-files.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Starts the sandbox: the built page and its API, saved notes in the JSON Lines file `store`.
 * @param {{ port: number, host?: string, store: string, dist?: string }} options port 0 picks a free one
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function startServer({ port, host = '127.0.0.1', store: file, dist = DIST }) {
  const store = await openNoteStore(file);
  const closing = new AbortController();
  setMaxListeners(0, closing.signal); // one for each slow save under way
  const api = createApi(store, closing.signal);

  async function answer(request) {
    const url = addressOf(request);
    if (url.pathname === '/api' || url.pathname.startsWith('/api/')) {
      const { status, body } = await api(request, url);
      return json(status, body);
    }
    const { body, type } = await readStatic(resolve(dist), request.method, url.pathname);
    return { status: 200, headers: { 'content-type': type }, body };
  }

  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(request).catch(answerToError);
    response.writeHead(status, {
      ...headers,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });

  try {
    await listen(server, port, host);
  } catch (error) {
    await store.close();
    throw error;
  }

  async function close() {
    closing.abort();
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
    await store.close();
  }

  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${server.address().port}`, close };
}

function addressOf(request) {
  try {
    return new URL(`http://sandbox${request.url.startsWith('/') ? '' : '/'}${request.url}`);
  } catch {
    throw new HttpError(400, 'The address is not valid.');
  }
}

function listen(server, port, host) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done();
    });
  });
}

function json(status, body, headers = {}) {
  return {
    status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}

function answerToError(error) {
  if (error instanceof HttpError) return json(error.status, { error: error.message }, error.headers);
  // The client left, or the server is closing: nobody reads this answer, and there is nothing to report.
  if (error.code !== 'ECONNRESET' && error.name !== 'AbortError') console.error(error);
  return json(500, { error: 'The sandbox could not do that. Its terminal says why.' });
}
