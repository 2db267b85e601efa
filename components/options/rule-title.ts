import type { Language } from '../../utils/check/types';
import type { PackRule } from '../../utils/packs/rule-pack';
import { messageParts } from '../ui/message-parts';

/** What a rule says, taken apart; `…` stands for what it fills in from a note. */
export function ruleParts({ message }: Pick<PackRule, 'message'>, language: Language): ReturnType<typeof messageParts> {
  return messageParts(message[language].replace(/\{\w+\}/gu, '…'));
}
