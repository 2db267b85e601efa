import type { FieldRole } from './site-profile';

/** Everything in a form that somebody fills in. */
export const CONTROLS =
  'input, select, textarea, [contenteditable], [role="textbox"], [role="combobox"], [role="listbox"], [role="checkbox"], [role="switch"]';

/** What was picked, where a picker has no box any more to pick more in. */
export const PICKED = '[role="list"]';

/** What a text of several lines can be written in. */
export const SEVERAL_LINES = 'textarea, [contenteditable], [role="textbox"]:not(input)';

const BY_TYPE: Readonly<Record<string, readonly FieldRole[]>> = {
  text: ['text', 'date'],
  url: ['text'],
  tel: ['text'],
  email: ['text'],
  number: ['text'],
  date: ['date'],
  'datetime-local': ['date'],
  checkbox: ['switch'],
};

const BY_ARIA: Readonly<Record<string, readonly FieldRole[]>> = {
  textbox: ['text'],
  combobox: ['choice', 'picker', 'text', 'date'],
  list: ['picker'],
  listbox: ['choice'],
  checkbox: ['switch'],
  switch: ['switch'],
};

/** Whether an element is the root of an editable region of its own. */
function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

/**
 * The roles that a control can play in a form, the likeliest first; none for a search box, a button or anything else that is
 * not filled in. A text box may hold a date: old portals have no other.
 */
export function rolesOf(element: Element): readonly FieldRole[] {
  const aria = element.getAttribute('role') ?? '';
  if (aria === 'searchbox' || element.closest('[role="search"], search')) return [];
  switch (element.localName) {
    case 'textarea':
      return ['multiline', 'text'];
    case 'select':
      return ['choice'];
    case 'input': {
      const roles = BY_TYPE[(element as HTMLInputElement).type] ?? [];
      if (!roles.includes('text')) return roles;
      return aria === 'combobox' || element.hasAttribute('list') ? ['choice', 'picker', ...roles] : roles;
    }
    default:
      return isEditable(element) ? ['multiline', 'rich-text', 'text'] : (BY_ARIA[aria] ?? []);
  }
}

/** Whether a control can play a role that a profile names. A box of one line will do where several were expected. */
export function canBe(element: Element, role: FieldRole): boolean {
  const roles = rolesOf(element);
  return roles.includes(role) || (role === 'multiline' && roles.includes('text'));
}
