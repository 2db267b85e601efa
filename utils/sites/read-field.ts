import type { FoundForm } from './found-form';
import { isoDate } from './iso-date';
import { shownText } from './shown-text';
import type { FieldProfile } from './site-profile';

/** How far around the box of a picker its picked entries stand, in elements. */
const PICKER_LEVELS = 3;

/**
 * What a box of a form holds, as its user sees it: a text as it stands, the shown text of a choice (several with `, ` between),
 * nothing for a choice that only invites to choose, `on` or nothing for a switch, a date as `YYYY-MM-DD`.
 * @param profile what is known of the box; a text box with the role `date` is read as a date where it holds one
 */
export function readField(element: HTMLElement, profile?: Pick<FieldProfile, 'role' | 'listsChosen'>): string {
  if (profile?.listsChosen === true) return [chosenIn(element), ...listedBehind(element)].filter(Boolean).join(', ');
  if (profile?.role === 'picker') return readPicker(element);
  if (element.matches('input[type="checkbox"]')) return (element as HTMLInputElement).checked ? 'on' : '';
  if (element.matches('[role="checkbox"], [role="switch"]')) {
    return element.getAttribute('aria-checked') === 'true' ? 'on' : '';
  }
  if (element.localName === 'select') return chosenIn(element);
  if (element.localName !== 'input' && element.localName !== 'textarea') {
    return shownText(element);
  }
  const { value } = element as HTMLInputElement;
  if (profile?.role !== 'date') return value;
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return isoDate(value, language) ?? value;
}

/** What is chosen in a drop-down; an entry without a value is an invitation to choose. */
function chosenIn(element: HTMLElement): string {
  if (element.localName !== 'select') return readField(element);
  const chosen = [...(element as HTMLSelectElement).options].filter(({ selected, value }) => selected && value !== '');
  return chosen.map((option) => option.text.trim()).join(', ');
}

/** What stands behind a control on its line, such as the links of what was added to a list. */
function listedBehind(element: HTMLElement): string[] {
  const behind: string[] = [];
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling) behind.push(shownText(at));
  return behind;
}

/** What was picked, and behind it what is being typed. The box itself may be gone once nothing more can be picked. */
function readPicker(element: HTMLElement): string {
  const typed = element.localName === 'input' ? (element as HTMLInputElement).value : '';
  let around: Element | null = element;
  for (let level = 0; around && level <= PICKER_LEVELS; level++, around = around.parentElement) {
    const list: Element | null = around.matches('[role="list"]') ? around : around.querySelector('[role="list"]');
    if (list) {
      const picked = [...list.querySelectorAll('[role="listitem"]')].map(shownText);
      return [...picked, typed.trim()].filter(Boolean).join(', ');
    }
  }
  return typed;
}

/** All boxes of a form that were found, by the name that the rules use. */
export function readFields({ fields, profile }: FoundForm): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, element]) => [name, readField(element, profile.fields[name])]),
  );
}
