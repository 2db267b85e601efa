import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteFor, startTestSandbox } from './sandbox-for-tests.mjs';

test('a saved note comes back with an id and a time', async (t) => {
  const { post, list } = await startTestSandbox(t);
  const response = await post(noteFor('contoso'));
  assert.equal(response.status, 201);
  const record = await response.json();
  assert.deepEqual(Object.keys(record), ['id', 'at', 'tenant', 'form', 'fields']);
  assert.equal(new Date(record.at).toISOString(), record.at);
  assert.deepEqual(record.fields, { statusNote: 'Called the customer.', includeNotes: true });
  assert.deepEqual(await list('?tenant=contoso'), [record]);
});

test('a text is stored to the letter', async (t) => {
  const { post, list } = await startTestSandbox(t);
  const texts = [
    '  spaces \t\n',
    'a\r\nb\rc\nd',
    '👩‍👩‍👧 e\u0301 é',
    '次の行動：確認します。\u3000',
    '\u2028\u2029\u0000',
    '\ud83d',
    '',
  ];
  for (const text of texts) await post(noteFor('contoso', text));
  const notes = await list('?tenant=contoso');
  assert.deepEqual(
    notes.map((note) => note.fields.statusNote),
    texts,
  );
});

test('the store only grows, one line a note', async (t) => {
  const { post, stored } = await startTestSandbox(t);
  await post(noteFor('contoso', 'one\ntwo'));
  const before = await stored();
  await post(noteFor('fabrikam'));
  const after = await stored();
  assert.ok(after.startsWith(before));
  assert.equal(after.split('\n').length, 3);
  assert.ok(after.endsWith('\n'));
});

test('notes are listed by tenant, in the order of saving, all of them without one', async (t) => {
  const { post, list } = await startTestSandbox(t);
  for (const [tenant, text] of [
    ['contoso', '1'],
    ['fabrikam', '2'],
    ['contoso', '3'],
  ]) {
    await post(noteFor(tenant, text));
  }
  const texts = async (query) => (await list(query)).map((note) => note.fields.statusNote);
  assert.deepEqual(await texts('?tenant=contoso'), ['1', '3']);
  assert.deepEqual(await texts('?tenant=nobody'), []);
  assert.deepEqual(await texts(''), ['1', '2', '3']);
});

test('50 notes posted at once make 50 whole lines', async (t) => {
  const { post, send, stored } = await startTestSandbox(t);
  await send('PUT', '/api/switches', { delay: 20, fail: false });
  const long = '長い'.repeat(20_000);
  const responses = await Promise.all(Array.from({ length: 50 }, (_, i) => post(noteFor('contoso', `${i} ${long}`))));
  assert.ok(responses.every((response) => response.status === 201));
  const lines = (await stored()).trimEnd().split('\n');
  const numbers = lines.map((line) => Number(JSON.parse(line).fields.statusNote.split(' ')[0]));
  assert.deepEqual(
    numbers.sort((a, b) => a - b),
    Array.from({ length: 50 }, (_, i) => i),
  );
});

test('notes of an earlier run are kept, and a torn last line does not swallow the next note', async (t) => {
  const earlier = `${JSON.stringify({ id: '1', at: '2026-01-01T00:00:00.000Z', ...noteFor('contoso', 'old') })}\n{"id":"2","te`;
  const { post, list, stored } = await startTestSandbox(t, earlier);
  await post(noteFor('contoso', 'new'));
  assert.ok((await stored()).startsWith(earlier));
  const notes = await list('?tenant=contoso');
  assert.deepEqual(
    notes.map((note) => note.fields.statusNote),
    ['old', 'new'],
  );
});

test('nothing can be changed or deleted', async (t) => {
  const { post, send, stored } = await startTestSandbox(t);
  await post(noteFor('contoso'));
  const before = await stored();
  for (const method of ['DELETE', 'PUT', 'PATCH', 'OPTIONS']) {
    const response = await send(method, '/api/notes');
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET, POST');
    assert.deepEqual(await response.json(), { error: 'A saved note cannot be changed or deleted.' });
  }
  assert.equal(await stored(), before);
});

test('a body that is no note is refused with the place named, and nothing is stored', async (t) => {
  const { post, stored } = await startTestSandbox(t);
  const { tenant, form, fields } = noteFor('contoso');
  const wrong = [
    ['', /The body is not valid JSON/],
    ['{"tenant":', /The body is not valid JSON/],
    [new Uint8Array([0x22, 0xff, 0x22]), /The body is not valid UTF-8/],
    ['null', /The body must be an object/],
    ['[]', /The body must be an object/],
    [{ form, fields }, /"tenant" must be/],
    [{ tenant: '', form, fields }, /"tenant" must be/],
    [{ tenant, form: 7, fields }, /"form" must be/],
    [{ tenant, form }, /"fields" must be an object/],
    [{ tenant, form, fields: [] }, /"fields" must be an object/],
    [{ tenant, form, fields: { risk: null } }, /"fields.risk" must be/],
    [{ tenant, form, fields: { risk: {} } }, /"fields.risk" must be/],
    [{ tenant, form, fields, id: 'mine' }, /"id" is not known/],
  ];
  for (const [body, sentence] of wrong) {
    const response = await post(body);
    assert.equal(response.status, 400, String(sentence));
    assert.match((await response.json()).error, sentence);
  }
  assert.equal(await stored(), '');
});

test('a body over 1 MB is refused, one just under it is kept', async (t) => {
  const { post, list } = await startTestSandbox(t);
  const tooLong = await post(noteFor('contoso', 'x'.repeat(1024 * 1024)));
  assert.equal(tooLong.status, 413);
  assert.deepEqual(await tooLong.json(), { error: 'The body is larger than 1 MB.' });
  assert.equal((await post(noteFor('contoso', 'x'.repeat(1024 * 1024 - 200)))).status, 201);
  assert.equal((await list()).length, 1);
});
