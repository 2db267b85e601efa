import { canBe, CONTROLS, rolesOf } from './control';
import type { FieldRole, FormProfile } from './site-profile';

/** Whether a control plays a role so well that its place in a row of controls proves something. */
function fits(control: Element, role: FieldRole): boolean {
  // A one-line box takes no note of several lines; a large box may stand where a short text is asked for.
  return role === 'multiline' ? rolesOf(control).includes('multiline') : canBe(control, role);
}

/** The controls before and behind a note, in the order of the document, as many as there are usable ones up to a limit. */
function neighbours(
  controls: readonly HTMLElement[],
  from: number,
  step: 1 | -1,
  roles: readonly FieldRole[],
  usable: (control: Element) => boolean,
): HTMLElement[] | null {
  const row: HTMLElement[] = [];
  for (let at = from + step; row.length < roles.length; at += step) {
    const control = controls[at];
    if (!control) return null;
    if (rolesOf(control).length === 0 || !usable(control)) continue;
    const role = roles[row.length];
    if (!role || !fits(control, role)) return null;
    row.push(control);
  }
  return row;
}

/**
 * Finds the boxes of a form around its note by nothing but the order of the controls in the document.
 * @returns the boxes by name, without the note; null where no order of the profile fits.
 */
export function formByOrder(
  note: HTMLElement,
  profile: FormProfile,
  usable: (control: Element) => boolean,
): Record<string, HTMLElement> | null {
  const controls = [...note.ownerDocument.querySelectorAll<HTMLElement>(CONTROLS)];
  const at = controls.indexOf(note);
  const roleOf = (name: string) => profile.fields[name]?.role ?? 'text';
  for (const order of profile.orders) {
    const place = order.indexOf('note');
    const before = order.slice(0, place).reverse();
    const behind = order.slice(place + 1);
    const front = neighbours(controls, at, -1, before.map(roleOf), usable);
    const back = front && neighbours(controls, at, 1, behind.map(roleOf), usable);
    if (!front || !back) continue;
    const pairs = [
      ...before.map((name, i) => [name, front[i]] as const),
      ...behind.map((name, i) => [name, back[i]] as const),
    ];
    return Object.fromEntries(pairs) as Record<string, HTMLElement>;
  }
  return null;
}
