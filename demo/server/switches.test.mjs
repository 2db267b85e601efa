import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteFor, startTestSandbox } from './sandbox-for-tests.mjs';

test('saves are quick and succeed until a switch is set', async (t) => {
  const { send } = await startTestSandbox(t);
  assert.deepEqual(await (await send('GET', '/api/switches')).json(), { delay: 0, fail: false, session: 'ok' });
});

test('a slow save is stored after the delay', async (t) => {
  const { send, post, list } = await startTestSandbox(t);
  const set = await send('PUT', '/api/switches', { delay: 150, fail: false });
  assert.deepEqual(await set.json(), { delay: 150, fail: false, session: 'ok' });
  const start = performance.now();
  const saving = post(noteFor('contoso'));
  assert.deepEqual(await list(), []);
  assert.equal((await saving).status, 201);
  assert.ok(performance.now() - start >= 140);
  assert.equal((await list()).length, 1);
});

test('a failing save answers 503 after the delay and stores nothing', async (t) => {
  const { send, post, stored } = await startTestSandbox(t);
  await send('PUT', '/api/switches', { delay: 100, fail: true });
  const start = performance.now();
  const response = await post(noteFor('contoso'));
  assert.equal(response.status, 503);
  assert.match((await response.json()).error, /not saved/);
  assert.ok(performance.now() - start >= 90);
  assert.equal(await stored(), '');
});

test('switches that make no sense are refused and change nothing', async (t) => {
  const { send } = await startTestSandbox(t);
  for (const body of [
    { delay: -1, fail: false },
    { delay: 1.5, fail: false },
    { delay: 1e9, fail: false },
    { fail: true },
  ]) {
    const response = await send('PUT', '/api/switches', body);
    assert.equal(response.status, 400);
    assert.match((await response.json()).error, /"delay" must be/);
  }
  assert.equal((await send('PUT', '/api/switches', { delay: 0, fail: 'yes' })).status, 400);
  assert.equal((await send('PUT', '/api/switches', { delay: 0, fail: false, session: 'gone' })).status, 400);
  assert.equal((await send('DELETE', '/api/switches')).status, 405);
  assert.deepEqual(await (await send('GET', '/api/switches')).json(), { delay: 0, fail: false, session: 'ok' });
});

test('while the session is expired everything but the switches answers 401 and nothing is stored', async (t) => {
  const { send, post, stored } = await startTestSandbox(t);
  await send('PUT', '/api/switches', { delay: 0, fail: false, session: 'expired' });
  const refused = [
    await post(noteFor('contoso')),
    await send('GET', '/api/notes'),
    await send('POST', '/api/suggest', { note: 'x' }),
  ];
  for (const response of refused) {
    assert.equal(response.status, 401);
    assert.deepEqual(await response.json(), { error: 'The session has expired.' });
  }
  assert.equal((await send('GET', '/tenants/contoso')).status, 200);
  assert.equal((await send('GET', '/api/switches')).status, 200);
  assert.equal(await stored(), '');
  await send('PUT', '/api/switches', { delay: 0, fail: false });
  assert.equal((await post(noteFor('contoso'))).status, 201);
});
