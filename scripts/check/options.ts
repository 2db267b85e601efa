import { parseArgs } from 'node:util';
import type { Language } from '../../utils/check/types';
import { isDay } from './days';
import { commandTranslator, type CommandTranslator } from './texts';
import { Unusable } from './unusable';

/** What the command was asked for. */
export interface CheckOptions {
  readonly language: Language;
  readonly help: boolean;
  readonly fix: boolean;
  /** Text files; `-` is standard input. */
  readonly files: readonly string[];
  readonly jsonl?: string | undefined;
  readonly pack?: string | undefined;
  readonly noteType?: string | undefined;
  readonly role?: string | undefined;
  readonly today?: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
}

const OPTIONS = {
  'note-type': { type: 'string' },
  role: { type: 'string' },
  field: { type: 'string', multiple: true },
  today: { type: 'string' },
  jsonl: { type: 'string' },
  fix: { type: 'boolean' },
  pack: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Options that a line of `--jsonl` says for itself. */
const OF_A_LINE = ['note-type', 'role', 'field'] as const;

/**
 * Reads the arguments of the command. All that is wrong with them is told at once.
 * @param language the language of the environment: that of the messages when the arguments ask for none
 */
export function readOptions(args: readonly string[], language: Language): CheckOptions {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const given = new Map<string, string[]>();
  const files: string[] = [];
  const problems: ((t: CommandTranslator) => string)[] = [];

  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    const values = given.get(name) ?? [];
    if (!isOption(name)) problems.push((t) => t('unknownOption', { option }));
    else if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) problems.push((t) => t('valueNotWanted', { option }));
      given.set(name, []);
    } else if (value === undefined || (!token.inlineValue && /^-./.test(value)))
      problems.push((t) => t('valueMissing', { option }));
    else if (values.length > 0 && name !== 'field') problems.push((t) => t('givenTwice', { option }));
    else given.set(name, [...values, value]);
  }

  const [chosen] = given.get('language') ?? [];
  const known = chosen === 'ja' || chosen === 'en' ? chosen : undefined;
  if (chosen !== known) problems.push((t) => t('unknownLanguage', { value: chosen ?? '' }));
  const [today] = given.get('today') ?? [];
  if (today !== undefined && !isDay(today)) problems.push((t) => t('malformedDay', { value: today }));
  const fields: [string, string][] = [];
  for (const value of given.get('field') ?? []) {
    const [, name, content] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
    if (name === undefined || content === undefined) problems.push((t) => t('malformedField', { value }));
    else fields.push([name, content]);
  }

  const [jsonl] = given.get('jsonl') ?? [];
  if (jsonl !== undefined) {
    for (const name of OF_A_LINE) if (given.has(name)) problems.push((t) => t('notWithJsonl', { option: `--${name}` }));
    if (files.length > 0) problems.push((t) => t('filesWithJsonl'));
  } else if (given.has('fix') && files.length > 1) problems.push((t) => t('oneNoteToFix'));
  if (jsonl === undefined && files.length === 0 && problems.length === 0)
    problems.push(
      (t) => t('noInput'),
      (t) => t('seeHelp'),
    );

  const messages = known ?? language;
  const help = given.has('help');
  if (problems.length > 0 && !help) {
    const t = commandTranslator(messages);
    throw new Unusable(problems.map((problem) => problem(t)));
  }
  return {
    language: messages,
    help,
    fix: given.has('fix'),
    files,
    jsonl,
    pack: given.get('pack')?.[0],
    noteType: given.get('note-type')?.[0],
    role: given.get('role')?.[0],
    today,
    fields: Object.fromEntries(fields),
  };
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}
