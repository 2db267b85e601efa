import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startServer } from './server.mjs';
import { noteFor, startTestSandbox } from './sandbox-for-tests.mjs';

test('a place inside the page gets the page, a file gets the file, nothing is cached', async (t) => {
  const { send } = await startTestSandbox(t);
  for (const path of ['/', '/tenants/contoso/status/overall?lang=ja', '/apiary']) {
    const response = await send('GET', path);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(await response.text(), '<title>page</title>');
  }
  const script = await send('GET', '/assets/a.js');
  assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(await script.text(), 'let a;');
});

test('what is not there is 404, what cannot be done is 405', async (t) => {
  const { send } = await startTestSandbox(t);
  for (const path of ['/api', '/api/', '/api/other', '/api/constructor', '/assets/gone.js']) {
    assert.equal((await send('GET', path)).status, 404, path);
  }
  assert.equal((await send('POST', '/', 'x')).status, 405);
});

test('no address leads out of the built page, and a bad one does no harm', async (t) => {
  const { url, send } = await startTestSandbox(t);
  const paths = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%2f..%2fsecret.txt',
    '/%',
    '/%00',
  ];
  for (const path of [...paths, '//', '//secret.txt', 'secret.txt', 'http://[/', '*']) {
    const answer = await rawGet(url, path);
    assert.match(answer, /^HTTP\/1\.1 (200|400|404) /, path);
    assert.doesNotMatch(answer, /\r\n\r\nsecret/, path);
  }
  assert.equal((await send('GET', '/')).status, 200);
});

test('a page that is not built is said to be so', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const { url, close } = await startServer({ port: 0, store: join(folder, 'n.jsonl'), dist: join(folder, 'none') });
  t.after(() => close().then(() => rm(folder, { recursive: true })));
  const response = await fetch(url);
  assert.equal(response.status, 503);
  assert.match((await response.json()).error, /npm run build/);
});

test('closing does not wait for a slow save, and does not store it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const store = join(folder, 'n.jsonl');
  const { url, close } = await startServer({ port: 0, store });
  await fetch(`${url}/api/switches`, { method: 'PUT', body: JSON.stringify({ delay: 60_000, fail: false }) });
  const saving = fetch(`${url}/api/notes`, { method: 'POST', body: JSON.stringify(noteFor('contoso')) });
  const refused = assert.rejects(saving);
  await fetch(`${url}/api/switches`);
  await close();
  await refused;
  assert.equal(await readFile(store, 'utf8'), '');
  await rm(folder, { recursive: true });
});

test('a taken port is an error of the start, not of the process', async (t) => {
  const { url } = await startTestSandbox(t);
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  t.after(() => rm(folder, { recursive: true }));
  const port = Number(new URL(url).port);
  await assert.rejects(startServer({ port, store: join(folder, 'n.jsonl') }), { code: 'EADDRINUSE' });
});

/** fetch tidies an address before it sends it, so these go over a bare socket. */
function rawGet(url, path) {
  const { hostname, port } = new URL(url);
  return new Promise((done, failed) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (text) => (answer += text));
    socket.on('end', () => done(answer));
    socket.on('error', failed);
  });
}
