import type { TagDefinition } from '../../check/definitions';
import { quoted } from './pack-problems';
import { problemIssue } from './pack-schema-words';

/** What `check` of a schema is given, as far as it is used. */
interface TagsCheck {
  readonly value: Readonly<Record<string, TagDefinition>>;
  readonly issues: { push(issue: unknown): unknown };
}

/** Checks that no two words behind a `#` mean two tags, or one tag twice: the engine compares them without case and width. */
export function checkHashtags({ value, issues }: TagsCheck): void {
  const seen = new Set<string>();
  for (const [name, { tag, aliases }] of Object.entries(value)) {
    claim([name, 'tag'], tag.slice(1));
    for (const [index, alias] of aliases.entries()) claim([name, 'aliases', index], alias);
  }

  function claim(path: (string | number)[], word: string): void {
    const plain = word.normalize('NFKC').toLowerCase();
    if (seen.has(plain)) issues.push({ ...problemIssue(value, 'duplicate', { found: `#${quoted(word)}` }), path });
    seen.add(plain);
  }
}
