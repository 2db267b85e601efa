import type { CheckRule, CompiledPack } from './compile';
import { holds } from './conditions';
import type { Report, RuleContext, Values } from './context';
import { reportsOf } from './kinds';
import { contextOf } from './note-context';
import type { Diagnostic, Fix, Language, Note } from './types';

/**
 * Checks one note. Pure and synchronous; never throws on any text.
 * @returns the findings by place, in UTF-16 offsets of `note.text`
 */
export function check(note: Note, compiled: CompiledPack, language: Language): Diagnostic[] {
  const context = contextOf(note, compiled);
  const diagnostics = compiled.rules.flatMap((rule) =>
    reportsOf(rule, context).map((report) => diagnosticOf(rule, report, context, compiled, language)),
  );
  return diagnostics.sort((one, other) => one.start - other.start || one.end - other.end);
}

function diagnosticOf(
  rule: CheckRule,
  report: Report,
  context: RuleContext,
  compiled: CompiledPack,
  language: Language,
): Diagnostic {
  const { length } = context.note.text;
  return {
    rule: rule.id,
    severity: rule.severityWhen?.find(({ when }) => holds(when, context))?.severity ?? rule.severity,
    start: Math.min(report.start, length),
    end: Math.min(report.end, length),
    message: messageOf(rule.message[language], report, compiled, language),
    fixes: fixesOf(rule, report, length, language),
    ...(report.field !== undefined && { field: report.field }),
  };
}

/** Edits of other fields than the note's own are left out. */
function fixesOf(rule: CheckRule, report: Report, length: number, language: Language): Fix[] {
  return (report.fixes ?? []).flatMap(({ safe, edits, values, all }) => {
    const own = edits.filter((edit) => edit.end <= length);
    const title = (all ? rule.fixTitleAll : rule.fixTitle)?.[language] ?? '';
    return own.length > 0 ? [{ title: filled(title, values, language), safe, edits: own }] : [];
  });
}

function messageOf(template: string, report: Report, compiled: CompiledPack, language: Language): string {
  const names = report.noteTypes?.map(
    (id) => compiled.pack.noteTypes.find((type) => type.id === id)?.name[language] ?? id,
  );
  const list = names && new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  return filled(template, { ...report.values, ...(list !== undefined && { noteTypes: list }) }, language);
}

function filled(template: string, values: Values | undefined, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values && Object.hasOwn(values, name) ? values[name]! : whole;
    return typeof value === 'string' ? value : value[language];
  });
}
