import type { FoundForm } from './found-form';
import { isLabel } from './label-text';
import { visibleLabels } from './visible-label';

/** What the page calls a box of a form, without the help behind a colon; undefined for a box that is not there. */
export function boxLabel({ profile, fields }: FoundForm, name: string): string | undefined {
  const element = fields[name];
  if (!element) return undefined;
  const seen = visibleLabels(element);
  const known = profile.fields[name]?.labels ?? [];
  return (seen.find((label) => isLabel(label, known)) ?? seen[0])?.split(/[:：]/, 1)[0]?.trim();
}
