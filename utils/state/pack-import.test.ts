import { expect, it } from 'vitest';
import { createPackImporter } from './pack-import';
import { fakeOptionsPorts, sampleFile, samplePack } from './testing/fake-options-ports';

const pack = samplePack('winback');
const problems = [{ path: 'rules[0]', line: 3, code: 'missing', params: {} }] as const;

function importer() {
  return createPackImporter(
    fakeOptionsPorts({ readings: { good: { ok: true, pack }, bad: { ok: false, problems } } }).ports,
  );
}

it('offers a pack that can be used', async () => {
  const { read, state } = importer();
  const reading = read(sampleFile('good', { name: 'winback.json' }));
  expect(state.value).toEqual({ kind: 'reading', file: 'winback.json' });
  await reading;
  expect(state.value).toEqual({ kind: 'ready', file: 'winback.json', pack });
});

it('says what keeps a pack from being used', async () => {
  const { read, state } = importer();
  await read(sampleFile('bad'));
  expect(state.value).toEqual({ kind: 'refused', file: 'pack.json', problems });
});

it('does not read a file of more than 2 MB', async () => {
  const { read, state } = importer();
  const unread = {
    ...sampleFile('good', { size: 2 * 1024 * 1024 + 1 }),
    text: () => Promise.reject(new Error('read')),
  };
  await read(unread);
  const tooLarge = { path: '', code: 'packTooLarge', params: { kilobytes: 2049, max: 2048 } };
  expect(state.value).toEqual({ kind: 'refused', file: 'pack.json', problems: [tooLarge] });
});

it('says that the browser could not read the file', async () => {
  const { read, state } = importer();
  await read({ ...sampleFile(''), text: () => Promise.reject(new Error('NotReadableError')) });
  expect(state.value).toEqual({ kind: 'unreadable', file: 'pack.json' });
});

it('shows the file chosen last, whichever is read first', async () => {
  const { read, state } = importer();
  let later: (text: string) => void = () => undefined;
  const slow = read({ ...sampleFile(''), text: () => new Promise((done) => (later = done)) });
  await read(sampleFile('good', { name: 'second.json' }));
  later('bad');
  await slow;
  expect(state.value).toMatchObject({ kind: 'ready', file: 'second.json' });
});

it('forgets a file that is put away while it is read', async () => {
  const { read, dismiss, state } = importer();
  const reading = read(sampleFile('good'));
  dismiss();
  await reading;
  expect(state.value).toBeNull();
});
