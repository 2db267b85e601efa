import fc from 'fast-check';
import type { Note } from '../types';
import { fieldNamesOf, piecesOf } from './note-pieces';
import type { SourcePack, SourceRule } from './note-pieces';

/** What no rule asks for and texts have in them all the same. */
const NOISE = [
  ['\n', '\r\n', '\r', '\n\n', ' ', '  ', '　', '\t', '\u00a0', '\u200b', '\u2028', '\ufeff'],
  ['・', '- ', '1. ', '① ', '* ', '> ', '**', '# ', '##', '#', '[', ']', '［', '】', '(', '（', '{{', '}}', '{{x}}'],
  ['。', '、', '. ', ': ', '：', '/', '／', ' - ', '—', '+', '?', '!', '"', '「', '」', '[x]', '[1]', '[a](b)'],
  ['😀', '👨‍👩‍👧', '𠮷', '\ud800', '\udc00', 'é', 'e\u0301', 'İ', 'ß', '㌔', '①', 'ｱﾌﾟﾘ', 'ｶﾞ', '１２', 'ＡＢＣ'],
  ['https://x.example/a#b', 'https://x.example/（a）', 'a@b.example', 'x'.repeat(70), '0', '5/31', '2019-04-01'],
  ['なし', 'N/A', 'not ', 'no ', 'ない', '不要', 'because ', 'ため', 'due to ', 'により', '来週', 'tomorrow', '様'],
].flat();

const DAYS = [undefined, '2019-04-01', '2020-05-20', '', 'x', '2020-13-45'];

/** Makes notes of the words that a pack looks for, of its examples and templates, of other texts, and of noise. */
export function noteArbitraries(pack: SourcePack, otherTexts: readonly string[]) {
  const { phrases, marks, examples, templates } = piecesOf(pack);
  const others = otherTexts.flatMap((text) => text.split(/(?<=[、。.,:\n])/));
  const noise = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...NOISE) },
    { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 6 }).map((units) => String.fromCharCode(...units)) },
  );
  const piece = fc.oneof(
    ...[
      { weight: 4, texts: phrases },
      { weight: 5, texts: marks },
      { weight: 3, texts: examples },
      { weight: 6, texts: others },
      { weight: 1, texts: templates },
    ].flatMap(({ weight, texts }) => (texts.length > 0 ? [{ weight, arbitrary: fc.constantFrom(...texts) }] : [])),
    { weight: 5, arbitrary: noise },
  );
  const noteType = fc.constantFrom(...pack.noteTypes.map(({ id }) => id), 'unknown', '__proto__');
  const role = fc.constantFrom(undefined, ...pack.roles.map(({ id }) => id), 'unknown', '__proto__');
  const value = fc.oneof(fc.constantFrom('', ' ', 'on', '2019-04-01', '2020-06-30', 'あ😀'.repeat(200)), piece);
  const fields = fc.dictionary(fc.constantFrom(...fieldNamesOf(pack), '__proto__', 'constructor'), value, {
    maxKeys: 3,
  });
  const other: fc.Arbitrary<Partial<Note>> = fc.record(
    {
      noteType,
      role,
      fields,
      ownField: fc.constantFrom(...pack.noteTypes.flatMap(({ noteFields = [] }) => noteFields), 'unknown'),
      enforced: fc.constant(fieldNamesOf(pack)),
      today: fc.constantFrom(...DAYS),
    },
    { requiredKeys: [] },
  );

  /** Any note; parts of every kind in any order. */
  const any: fc.Arbitrary<Note> = fc
    .record({ noteType, other, parts: fc.array(piece, { maxLength: 10 }) })
    .map(({ noteType: type, other: overlay, parts }) => ({ noteType: type, ...overlay, text: parts.join('') }));

  /**
   * Notes around the examples of one rule, most of which it reports: with noise in them, and with other parts around. They are
   * short on purpose: a note that several rules report costs more time than a note for each.
   */
  function near(rule: SourceRule): fc.Arbitrary<Note> {
    return fc
      .record({
        example: fc.constantFrom(...rule.examples.bad),
        before: fc.array(piece, { maxLength: 1 }),
        behind: fc.array(piece, { maxLength: 1 }),
        inside: fc.array(fc.tuple(fc.nat(), noise), { maxLength: 1 }),
        join: fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\n- ', ''),
        form: fc.oneof({ weight: 6, arbitrary: fc.constant<Partial<Note>>({}) }, { weight: 1, arbitrary: other }),
      })
      .map(({ example, before, behind, inside, join, form }) => ({
        noteType: pack.noteTypes[0]!.id,
        ...example,
        ...form,
        fields: { ...example.fields, ...form.fields },
        text: [...before, inside.reduce(withNoise, example.text), ...behind].join(join),
      }));
  }

  return { any, near };
}

function withNoise(text: string, [at, noise]: readonly [number, string]): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + noise + text.slice(place);
}
