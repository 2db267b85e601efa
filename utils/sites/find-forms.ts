import { canBe, CONTROLS, PICKED, SEVERAL_LINES } from './control';
import type { FoundForm } from './found-form';
import { isLabel } from './label-text';
import { formByOrder } from './form-order';
import type { FieldProfile, FormProfile, SiteProfile } from './site-profile';
import { isUsable } from './visible';
import { visibleLabels } from './visible-label';

/** More controls than this are no form, but a page around it. */
const MOST_CONTROLS = 200;

type Fields = Record<string, HTMLElement>;

/** What one search has learned about the page: labels are asked for once. */
interface Search {
  labelsOf(control: Element): readonly string[];
  usable(control: Element): boolean;
}

function remember<K, T>(ask: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key) as T;
  };
}

/** How likely a control is the one that a profile means: 0 for the best of its labels, -1 for not at all. */
function rank(control: Element, profile: FieldProfile, search: Search): number {
  if (!canBe(control, profile.role) || !search.usable(control)) return -1;
  return search.labelsOf(control).findIndex((label) => isLabel(label, profile.labels));
}

/** The boxes of a form inside an element. A control is one box at most; of several alike, the first one is taken. */
function fieldsIn(container: Element, note: Element, profile: FormProfile, search: Search): Fields {
  const pickers = Object.values(profile.fields).some(({ role }) => role === 'picker');
  const selector = pickers ? `${CONTROLS}, ${PICKED}` : CONTROLS;
  const controls = [...container.querySelectorAll<HTMLElement>(selector)].filter((control) => control !== note);
  if (controls.length > MOST_CONTROLS) return {};
  const claims = Object.entries(profile.fields)
    .flatMap(([name, field]) => controls.map((control) => ({ name, control, rank: rank(control, field, search) })))
    .filter((claim) => claim.rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  const fields: Fields = {};
  const taken = new Set<Element>();
  for (const { name, control } of claims) {
    if (fields[name] || taken.has(control)) continue;
    fields[name] = control;
    taken.add(control);
  }
  return fields;
}

/** The boxes around a note: from the nearest element that holds the most of them, and no other note of the same kind. */
function fieldsAround(note: Element, others: readonly Element[], profile: FormProfile, search: Search): Fields {
  let best: Fields = {};
  for (let outer = note.parentElement; outer; outer = outer.parentElement) {
    const around = outer;
    if (others.some((other) => other !== note && around.contains(other))) break;
    const fields = fieldsIn(around, note, profile, search);
    if (Object.keys(fields).length > Object.keys(best).length) best = fields;
    if (around.matches('form, dialog, [role="dialog"]')) break;
  }
  return best;
}

/** The smallest element that holds all of these. */
function commonAncestor(note: HTMLElement, others: readonly HTMLElement[]): HTMLElement {
  let outer = note.parentElement;
  while (outer?.parentElement && !others.every((other) => outer?.contains(other))) outer = outer.parentElement;
  return outer ?? note;
}

function found(profile: FormProfile, note: HTMLElement, fields: Fields): FoundForm {
  return { profile, note, fields, container: commonAncestor(note, Object.values(fields)) };
}

/** The boxes around a note by the order of the controls alone; null where a label says that one of them is another. */
function fieldsByOrder(note: HTMLElement, profile: FormProfile, search: Search): Fields | null {
  const fields = formByOrder(note, profile, search.usable);
  if (!fields) return null;
  const kinds = Object.entries({ ...profile.fields, note: profile.note });
  const contradicts = ([name, control]: [string, Element]) =>
    kinds.some(([kind, field]) => kind !== name && rank(control, field, search) >= 0);
  return Object.entries({ ...fields, note }).some(contradicts) ? null : fields;
}

/** Boxes whose labels say nothing are taken from the order of the controls, if it agrees with all labels that do. */
function completed(profile: FormProfile, note: HTMLElement, fields: Fields, search: Search): Fields {
  if (Object.keys(profile.fields).every((name) => fields[name])) return fields;
  const ordered = fieldsByOrder(note, profile, search);
  const agrees = ordered && Object.entries(fields).every(([name, control]) => ordered[name] === control);
  return agrees ? ordered : fields;
}

const ofSeveralLines = ({ role }: FieldProfile) => role === 'multiline' || role === 'rich-text';

const boxesOfSeveralLines = ({ note, fields }: FormProfile) =>
  [note, ...Object.values(fields)].filter(ofSeveralLines).length;

/** Whether a control may be the note: by its label, or where the note has none, because no label says that it is another box. */
function mayBeNote(control: Element, profile: FormProfile, search: Search): boolean {
  if (profile.note.labels.length > 0) return rank(control, profile.note, search) >= 0;
  return Object.values(profile.fields).every((field) => rank(control, field, search) < 0);
}

function formsOfKind(profile: FormProfile, notes: readonly HTMLElement[], search: Search): FoundForm[] {
  const likely = notes.filter((note) => mayBeNote(note, profile, search));
  const forms: FoundForm[] = [];
  for (const note of likely) {
    const fields = fieldsAround(note, likely, profile, search);
    if (Object.keys(fields).length >= profile.atLeast) {
      forms.push(found(profile, note, completed(profile, note, fields, search)));
    }
  }
  // An order has as many boxes of several lines as the form: a page with fewer is not looked through.
  if (notes.length < boxesOfSeveralLines(profile)) return forms;
  const taken = new Set(forms.flatMap((form) => [form.note, ...Object.values(form.fields)]));
  for (const note of notes) {
    if (taken.has(note)) continue;
    const fields = fieldsByOrder(note, profile, search);
    if (fields && Object.values(fields).every((control) => !taken.has(control)))
      forms.push(found(profile, note, fields));
  }
  return forms;
}

/** Leaves out what is part of a form with more boxes: two kinds of form may share a label or an order of controls. */
function withoutRivals(forms: readonly FoundForm[]): FoundForm[] {
  const boxes = ({ fields }: FoundForm) => Object.values(fields);
  return forms.filter((form) =>
    forms.every((other) => {
      if (other === form || (other.note !== form.note && !boxes(other).includes(form.note))) return true;
      const more = boxes(form).length - boxes(other).length;
      return more > 0 || (more === 0 && forms.indexOf(form) < forms.indexOf(other));
    }),
  );
}

/**
 * Finds the note forms that a user can write in now: by visible labels, and where these say nothing, by the order of the
 * controls. Hidden, disabled and read-only notes are none. The search starts from the controls that could hold a note, so that
 * a page without one costs next to nothing.
 */
export function findForms(root: ParentNode, site: SiteProfile): FoundForm[] {
  const search: Search = { labelsOf: remember(visibleLabels), usable: remember(isUsable) };
  const controls = remember((selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]);
  const forms = site.forms.flatMap((profile) => {
    const writable = controls(ofSeveralLines(profile.note) ? SEVERAL_LINES : CONTROLS).filter(
      (control) =>
        canBe(control, profile.note.role) && !(control as HTMLTextAreaElement).readOnly && search.usable(control),
    );
    return formsOfKind(profile, writable, search);
  });
  return withoutRivals(forms);
}
