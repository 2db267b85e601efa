import { CONTROLS, rolesOf } from './control';
import type { FoundForm } from './found-form';
import { comparableLabel, isLabel } from './label-text';
import { isShown, isUsable } from './visible';
import { buttonNames } from './visible-label';

const BUTTONS =
  'button, input[type="submit"], input[type="button"], input[type="image"], a, [role="button"], [role="link"], [role="menuitem"]';

const isElement = (target: EventTarget): target is HTMLElement => (target as Node).nodeType === 1;

/**
 * The largest element around a form in which nothing else is filled in: its save controls stand there, above the fields or
 * below. Looked up anew each time, since pages change around a form.
 */
function saveScope({ container, note, fields }: FoundForm): HTMLElement {
  const own = new Set<Element>([note, ...Object.values(fields)]);
  let scope = container;
  while (!scope.matches('body, dialog, [role="dialog"]')) {
    const outer = scope.parentElement;
    if (!outer) break;
    const inner = scope;
    const foreign = [...outer.querySelectorAll(CONTROLS)].some(
      (control) => !own.has(control) && !inner.contains(control) && rolesOf(control).length > 0 && isShown(control),
    );
    if (foreign) break;
    scope = outer;
  }
  return scope;
}

const hasName = (control: Element, labels: readonly string[]) =>
  buttonNames(control).some((name) => isLabel(name, labels));

/** Whether a button is the one that submits the note's own `<form>`. */
function submitsNote(button: Element, note: HTMLElement): boolean {
  const form = (note as HTMLTextAreaElement).form ?? note.closest('form');
  const { type, form: own }: { type: string; form: HTMLFormElement | null } = button as HTMLButtonElement;
  return form !== null && own === form && (type === 'submit' || type === 'image');
}

/** The save controls among some buttons of a form: those named so; where none is, by what they do. */
function savingAmong(form: FoundForm, buttons: readonly HTMLElement[]): HTMLElement[] {
  const { labels, notLabels } = form.profile.save;
  const others = buttons.filter((button) => !hasName(button, notLabels));
  const named = others.filter((button) => hasName(button, labels));
  if (named.length > 0) return named;
  const submitting = others.filter((button) => submitsNote(button, form.note));
  if (submitting.length > 0) return submitting;
  // A form with one button: what else would it do? With two, nobody knows which of them saves.
  const real = others.filter((button) => button.localName !== 'a');
  const names = new Set(real.map((button) => comparableLabel(buttonNames(button)[0] ?? '')));
  return names.size === 1 ? real : [];
}

/** The buttons of a form, shown ones, also those that stand elsewhere and belong to its `<form>` by attribute. */
function buttonsOf(form: FoundForm): HTMLElement[] {
  const buttons = new Set(saveScope(form).querySelectorAll<HTMLElement>(BUTTONS));
  const element = (form.note as HTMLTextAreaElement).form ?? null;
  if (element?.id) {
    const elsewhere = form.note.ownerDocument.querySelectorAll<HTMLElement>(`[form="${CSS.escape(element.id)}"]`);
    for (const button of elsewhere) if (button.matches(BUTTONS)) buttons.add(button);
  }
  return [...buttons].filter(isShown);
}

/** The visible, enabled controls that save a form, in the order of the page. */
export function saveControls(form: FoundForm): HTMLElement[] {
  return savingAmong(form, buttonsOf(form)).filter(isUsable);
}

/**
 * The control that saves this form among those that an event went through, or null. The innermost button decides; in old
 * portals anything with nothing but the name of a save may be one.
 * @param path as `composedPath()` gives it.
 */
export function saveControlIn(form: FoundForm, path: readonly EventTarget[]): HTMLElement | null {
  const elements = path.filter(isElement);
  const button = elements.find((element) => element.matches(BUTTONS));
  if (button) return savingAmong(form, buttonsOf(form)).includes(button) ? button : null;
  const scope = saveScope(form);
  const inside = elements.slice(0, Math.max(0, elements.indexOf(scope)));
  const plain = inside.find((element) => !element.matches(CONTROLS) && !element.contains(form.note));
  if (!plain || plain.matches('label') || plain.querySelector(CONTROLS)) return null;
  return hasName(plain, form.profile.save.labels) ? plain : null;
}
