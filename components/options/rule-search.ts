import type { Language } from '../../utils/check/types';
import type { PackRule } from '../../utils/packs/rule-pack';

/** Whether a rule's id or message has all the words, in whatever width and case they are written. */
export function matchesRule(
  { id, message }: Pick<PackRule, 'id' | 'message'>,
  words: string,
  language: Language,
): boolean {
  const text = plain(`${id} ${message[language]}`);
  return plain(words)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
