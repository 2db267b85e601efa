import fc from 'fast-check';
import type { Note } from '../types';
import { fieldNamesOf, piecesOf } from './note-pieces';
import type { ExampleNote, SourcePack } from './note-pieces';

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
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
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
  const other = fc.record({ noteType, role, fields, today: fc.constantFrom(...DAYS) }, { requiredKeys: [] });

  /** Any note; parts of every kind in any order. */
  const any: fc.Arbitrary<Note> = fc
    .record({ noteType, other, parts: fc.array(piece, { maxLength: 10 }) })
    .map(({ noteType: type, other: overlay, parts }) => ({ noteType: type, ...overlay, text: parts.join('') }));

  /** Notes around the examples of one rule, many of which it reports: with those of other rules, and more in all places. */
  function near(rule: SourcePack['rules'][number]): fc.Arbitrary<Note> {
    return fc.constantFrom(...rule.examples.bad.map((example) => noteOf(example, pack))).chain((example) =>
      fc
        .record({
          before: fc.array(piece, { maxLength: 1 }),
          behind: fc.array(piece, { maxLength: 2 }),
          company: fc.array(fc.constantFrom(...company(example.noteType)), { maxLength: 3 }),
          inside: fc.array(fc.tuple(fc.nat(), noise), { maxLength: 2 }),
          join: fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\n- ', ''),
          other: fc.option(other, { freq: 1 }),
        })
        .map(({ before, behind, company: others, inside, join, other: overlay }) => ({
          ...example,
          ...overlay,
          fields: Object.assign({}, ...others.map(({ fields }) => fields), example.fields, overlay?.fields),
          text: [...before, inside.reduce(withNoise, example.text), ...others.map(({ text }) => text), ...behind].join(
            join,
          ),
        })),
    );
  }

  /** Examples that a note of a type can have beside its own. */
  function company(noteType: string): Note[] {
    const bad = pack.rules.flatMap(({ examples: { bad } }) => bad.map((example) => noteOf(example, pack)));
    return bad.filter((example) => example.noteType === noteType);
  }

  return { any, near };
}

function noteOf(example: ExampleNote, pack: SourcePack): Note {
  return { noteType: pack.noteTypes[0]!.id, ...example };
}

function withNoise(text: string, [at, noise]: readonly [number, string]): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + noise + text.slice(place);
}
