import { findAddresses } from './addresses';
import type { CompiledPack, CompiledRule } from './compile';
import type { Report, RuleContext } from './context';
import { MatchIndex } from './match-index';
import { normalise } from './normalise';
import { findPhrases } from './phrases';
import { segment } from './segments';
import { readSignals } from './signals';
import { findTags } from './tags';
import type { TagUse } from './tags';
import type { Diagnostic, Language, Note } from './types';

/**
 * Checks one note. Pure and synchronous; never throws on any text.
 * @returns the findings by place, in UTF-16 offsets of `note.text`
 */
export function check(note: Note, compiled: CompiledPack, language: Language): Diagnostic[] {
  const context = contextOf(note, compiled);
  const diagnostics = compiled.rules.flatMap((each) =>
    each.report(context).map((report) => diagnosticOf(each, report, note.text.length, compiled, language)),
  );
  return diagnostics.sort((one, other) => one.start - other.start || one.end - other.end);
}

function contextOf(note: Note, compiled: CompiledPack): RuleContext {
  const text = wholeText(note, compiled);
  const addresses = findAddresses(text);
  const tags: Record<string, readonly TagUse[]> = {};
  for (const [id, definition] of Object.entries(compiled.pack.tags)) tags[id] = findTags(text, addresses, definition);
  const blanks = Object.values(tags)
    .flat()
    .toSorted((one, other) => one.start - other.start);
  const normal = normalise(text, addresses, blanks);
  const reading = {
    normal,
    sentences: segment(normal),
    matches: new MatchIndex(findPhrases(normal.text, compiled.book)),
    eventLists: compiled.eventLists,
    patterns: compiled.patterns,
  };
  return { note, text, reading, signals: readSignals(reading, compiled.pack.signals), tags };
}

/** The note's own text, and behind it the form's other note fields: they count for tags and signals as well. */
function wholeText(note: Note, compiled: CompiledPack): string {
  const names = compiled.pack.noteTypes.find((type) => type.id === note.noteType)?.noteFields ?? [];
  const others = names
    .map((name) => note.fields?.[name])
    .filter((value) => value !== undefined && value !== '' && value !== note.text);
  return [note.text, ...others].join('\n\n');
}

function diagnosticOf(
  { rule }: CompiledRule,
  report: Report,
  length: number,
  compiled: CompiledPack,
  language: Language,
): Diagnostic {
  const start = Math.min(report.start, length);
  const end = Math.min(report.end, length);
  const edits = report.fix?.edits.filter((edit) => edit.end <= length) ?? [];
  const fixes =
    report.fix && edits.length > 0 ? [{ title: rule.fixTitle?.[language] ?? '', safe: report.fix.safe, edits }] : [];
  return {
    rule: rule.id,
    severity: rule.severity,
    start,
    end,
    message: messageOf(rule.message[language], report, compiled, language),
    fixes,
  };
}

function messageOf(template: string, report: Report, compiled: CompiledPack, language: Language): string {
  const names = report.noteTypes?.map(
    (id) => compiled.pack.noteTypes.find((type) => type.id === id)?.name[language] ?? id,
  );
  const list = names && new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  const values: Readonly<Record<string, string>> = {
    ...report.values,
    ...(list === undefined ? {} : { noteTypes: list }),
  };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));
}
