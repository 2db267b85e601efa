import type {
  CodeDefinition,
  CodeListDefinition,
  OutlineDefinition,
  OutlineSectionDefinition,
} from '../../check/definitions';
import { optionsText, referenceTo } from './pack-scope';
import type { PackScope } from './pack-scope';
import { unique } from './pack-schema-unique';
import {
  bracketCode,
  id,
  line,
  list,
  localized,
  plainName,
  problemIssue,
  strict,
  wordsByLanguage,
} from './pack-schema-words';
import type { ShapeOf } from './pack-schema-words';
import { z } from './zod';

const code: z.ZodMiniType<CodeDefinition> = strict({
  code: bracketCode,
  names: list(plainName, 1),
  aliases: z.exactOptional(list(line)),
} satisfies ShapeOf<CodeDefinition>);

/** A list of tags in brackets. */
export function codeListSchema(scope: PackScope): z.ZodMiniType<CodeListDefinition> {
  const vocabulary = referenceTo(scope, 'vocabularies');
  return strict({
    entries: list(code, 1).check(unique<CodeDefinition>('code')),
    general: bracketCode,
    generalWords: list(line),
    former: list(line),
    notTags: list(line),
    everyday: z.exactOptional(list(line)),
    companions: z.exactOptional(vocabulary),
    except: z.exactOptional(vocabulary),
  } satisfies ShapeOf<CodeListDefinition>).check(({ value, issues }) => {
    const codes = value.entries.map((entry) => entry.code);
    if (codes.includes(value.general)) return;
    const params = { part: 'codes', found: value.general, options: optionsText(codes) } as const;
    issues.push({ ...problemIssue(value.general, 'unknownReference', params), path: ['general'] });
  });
}

/** A text of labelled sections. */
export function outlineSchema(scope: PackScope): z.ZodMiniType<OutlineDefinition> {
  return strict({
    noteTypes: list(referenceTo(scope, 'noteTypes'), 1),
    headings: wordsByLanguage(line),
    sections: list(sectionSchema(scope), 1).check(unique<OutlineSectionDefinition>('id')),
    fillers: list(line),
    hints: list(line),
  } satisfies ShapeOf<OutlineDefinition>);
}

function sectionSchema(scope: PackScope): z.ZodMiniType<OutlineSectionDefinition> {
  return strict({
    id,
    labels: wordsByLanguage(line),
    words: list(list(line, 1), 0, 3),
    extras: z.exactOptional(list(line)),
    shorts: z.exactOptional(list(line)),
    content: z.enum(['text', 'choice', 'codes', 'optional']),
    choices: z.exactOptional(list(wordsByLanguage(line), 1)),
    list: z.exactOptional(referenceTo(scope, 'codeLists')),
    nothing: z.exactOptional(referenceTo(scope, 'vocabularies')),
    need: z.exactOptional(localized),
  } satisfies ShapeOf<OutlineSectionDefinition>).check(({ value, issues }) => {
    const { content, choices } = value;
    if (content === 'choice' && !choices)
      issues.push({ ...problemIssue(value, 'choicesMissing', {}), path: ['choices'] });
    if (content !== 'choice' && choices)
      issues.push({ ...problemIssue(value, 'choicesUnwanted', { content }), path: ['choices'] });
  });
}
