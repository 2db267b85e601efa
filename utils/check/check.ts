import type { CheckRule, CompiledPack } from './compile';
import { holds } from './conditions';
import type { Report, RuleContext, Values } from './context';
import { reportsOf } from './kinds';
import { contextOf } from './note-context';
import { boxAt, inBox } from './note-fields';
import type { Box } from './note-fields';
import type { Diagnostic, Fix, Language, Note, TextEdit } from './types';

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
  const place = placeOf(report, context);
  return {
    rule: rule.id,
    severity: rule.severityWhen?.find(({ when }) => holds(when, context, place.field))?.severity ?? rule.severity,
    ...place,
    message: messageOf(rule.message[language], report, compiled, language),
    fixes: fixesOf(rule, report, context, language),
  };
}

/** Where a report is shown: in the note's own text, or in another box, cut to the box that it starts in. */
function placeOf(
  report: Report,
  { boxes, note: { text } }: RuleContext,
): Pick<Diagnostic, 'start' | 'end' | 'field' | 'fieldRange'> {
  const box = boxAt(boxes, report.start);
  const range = inBox(report, box);
  const { field, fieldRange } = report;
  const end = { start: text.length, end: text.length };
  if (field !== undefined) return { ...(box.field === null ? range : end), field, ...(fieldRange && { fieldRange }) };
  return box.field === null ? range : { ...end, field: box.field, fieldRange: range };
}

/** A fix edits one box: one whose edits lie in several is offered for each of them. */
function fixesOf(rule: CheckRule, report: Report, { boxes }: RuleContext, language: Language): Fix[] {
  return (report.fixes ?? []).flatMap(({ safe, edits, values, all }) => {
    const title = filled((all ? rule.fixTitleAll : rule.fixTitle)?.[language] ?? '', values, language);
    const byBox = new Map<Box, TextEdit[]>();
    for (const edit of edits) {
      const box = boxAt(boxes, edit.start);
      const own = { ...inBox(edit, box), text: edit.text };
      byBox.set(box, [...(byBox.get(box) ?? []), own]);
    }
    return [...byBox].map(([{ field }, own]) => ({ title, safe, edits: own, ...(field !== null && { field }) }));
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
