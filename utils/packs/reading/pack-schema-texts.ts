import type { Language } from '../../check/types';
import { KIND_TEXTS } from './message-values';
import { problemIssue } from './pack-schema-words';
import type { PackRule } from '../rule-pack';

/** What `check` of a schema is given, as far as it is used. */
interface RuleCheck {
  readonly value: Pick<PackRule, 'kind' | 'message' | 'fixTitle' | 'fixTitleAll'>;
  readonly issues: { push(issue: unknown): unknown };
}

/** Checks that a rule has the titles that its kind shows, and that its texts ask for nothing that the kind can't give. */
export function checkTexts({ value, issues }: RuleCheck): void {
  const { kind, message, fixTitle, fixTitleAll } = value;
  const { message: inMessage, fix, fixAll } = KIND_TEXTS[kind];
  const push = (key: string, code: 'fixTitleMissing' | 'fixTitleUnwanted') =>
    issues.push({ ...problemIssue(value, code, { kind }), path: [key] });
  if (fixTitle === undefined && fix !== null) push('fixTitle', 'fixTitleMissing');
  if (fixTitle !== undefined && fix === null) push('fixTitle', 'fixTitleUnwanted');
  if (fixTitleAll === undefined && fixAll) push('fixTitleAll', 'fixTitleMissing');
  if (fixTitleAll !== undefined && !fixAll) push('fixTitleAll', 'fixTitleUnwanted');
  checkNames('message', message, inMessage);
  checkNames('fixTitle', fixTitle, fix ?? []);
  checkNames('fixTitleAll', fixTitleAll, []);

  function checkNames(
    key: string,
    texts: Readonly<Record<Language, string>> | undefined,
    names: readonly string[],
  ): void {
    for (const [language, text] of Object.entries(texts ?? {})) {
      for (const [, name] of text.matchAll(/\{(\w+)\}/g)) {
        if (names.includes(name!)) continue;
        const options = names.map((each) => `{${each}}`).join(', ');
        issues.push({
          ...problemIssue(value, 'placeholderUnknown', { name: name!, options }),
          path: [key, language],
        });
      }
    }
  }
}
