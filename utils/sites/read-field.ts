import type { FoundForm } from './found-form';
import { isoDate } from './iso-date';
import type { FieldRole } from './site-profile';

/**
 * What a box of a form holds, as its user sees it: a text as it stands, the shown text of a choice (several with `, ` between),
 * `on` or nothing for a switch, a date as `YYYY-MM-DD`.
 * @param role what the profile calls the box; a text box with the role `date` is read as a date where it holds one.
 */
export function readField(element: HTMLElement, role?: FieldRole): string {
  if (element.matches('input[type="checkbox"]')) return (element as HTMLInputElement).checked ? 'on' : '';
  if (element.matches('[role="checkbox"], [role="switch"]')) {
    return element.getAttribute('aria-checked') === 'true' ? 'on' : '';
  }
  if (element.localName === 'select') {
    const chosen = [...(element as HTMLSelectElement).options].filter((option) => option.selected);
    return chosen.map((option) => option.text.trim()).join(', ');
  }
  if (element.localName !== 'input' && element.localName !== 'textarea') {
    return (element.innerText ?? element.textContent ?? '').trim();
  }
  const { value } = element as HTMLInputElement;
  if (role !== 'date') return value;
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return isoDate(value, language) ?? value;
}

/** All boxes of a form that were found, by the name that the rules use. */
export function readFields({ fields, profile }: FoundForm): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, element]) => [name, readField(element, profile.fields[name]?.role)]),
  );
}
