import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startTestSandbox } from './sandbox-for-tests.mjs';

async function confidenceFor(send, note) {
  const response = await send('POST', '/api/suggest', { note });
  assert.equal(response.status, 200);
  return (await response.json()).confidence;
}

test('a poor note stays under 30 %, a marginal one in between, a great one from 80 % on', async (t) => {
  const { send, stored } = await startTestSandbox(t);
  assert.equal(await confidenceFor(send, 'Customer has no intent'), 46);
  assert.ok((await confidenceFor(send, 'No intent')) < 30);
  assert.ok((await confidenceFor(send, '   ')) < 30);
  const great = 'The customer keeps Exchange Server because of a contract that runs until 2028.';
  assert.ok((await confidenceFor(send, great)) >= 80);
  const greatToo = '契約が2028年まで残っているため、お客様はオンプレミスの Exchange Server を継続して使用します。';
  assert.ok((await confidenceFor(send, greatToo)) >= 80);
  assert.equal(await stored(), '');
});

test('a suggestion wants a note and nothing else', async (t) => {
  const { send } = await startTestSandbox(t);
  for (const body of [{}, { note: 7 }, { note: 'x', tenant: 'contoso' }, null]) {
    assert.equal((await send('POST', '/api/suggest', body)).status, 400);
  }
  assert.equal((await send('GET', '/api/suggest')).status, 405);
});
