import { setTimeout as wait } from 'node:timers/promises';
import { confidenceIn } from './confidence.mjs';
import { HttpError, methodNotAllowed } from './http-error.mjs';
import { readJsonBody } from './json-body.mjs';
import { validNote, validNoteText, validSwitches } from './validate.mjs';

/** The answers under /api: each handler returns { status, body } or throws an HttpError. */
export function createApi(store, closing) {
  let switches = { delay: 0, fail: false, session: 'ok' };

  async function saveNote(request) {
    const note = validNote(await readJsonBody(request));
    const { delay, fail } = switches;
    if (delay > 0) await wait(delay, undefined, { signal: closing });
    if (fail) throw new HttpError(503, 'The note was not saved: saves are switched to fail.');
    return { status: 201, body: await store.add(note) };
  }

  async function listNotes(_request, url) {
    return { status: 200, body: await store.list(url.searchParams.get('tenant')) };
  }

  async function suggest(request) {
    return { status: 200, body: { confidence: confidenceIn(validNoteText(await readJsonBody(request))) } };
  }

  async function setSwitches(request) {
    switches = validSwitches(await readJsonBody(request));
    return { status: 200, body: switches };
  }

  const routes = {
    '/api/notes': { GET: listNotes, POST: saveNote, refusal: 'A saved note cannot be changed or deleted.' },
    '/api/suggest': { POST: suggest },
    '/api/switches': { GET: async () => ({ status: 200, body: switches }), PUT: setSwitches },
  };

  return async function answer(request, url) {
    if (!Object.hasOwn(routes, url.pathname)) throw new HttpError(404, `There is nothing at ${url.pathname}.`);
    const { refusal, ...handlers } = routes[url.pathname];
    if (switches.session === 'expired' && url.pathname !== '/api/switches') {
      throw new HttpError(401, 'The session has expired.');
    }
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    if (!Object.hasOwn(handlers, method)) throw methodNotAllowed(method, Object.keys(handlers), refusal);
    return handlers[method](request, url);
  };
}
