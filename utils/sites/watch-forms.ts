import { SEVERAL_LINES } from './control';
import { findForms } from './find-forms';
import type { FoundForm } from './found-form';
import type { SiteProfile } from './site-profile';

/** The shortest time between two searches, in milliseconds: changes come in bursts, and frames stop in hidden tabs. */
const PAUSE = 60;
/** A search may take one part in so many of the time. */
const SHARE = 20;

/** Attributes that show, hide, lock or name a control. */
const ATTRIBUTES = [
  'hidden',
  'disabled',
  'readonly',
  'style',
  'class',
  'open',
  'type',
  'contenteditable',
  'role',
  'aria-hidden',
  'aria-disabled',
  'aria-label',
  'aria-labelledby',
  'for',
];

/** What somebody writes in: its own content changes with every key and holds no form. */
const WRITTEN = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** Whether a change can bring, change or take away a form. */
function matters(record: MutationRecord, ours: (node: Node) => boolean): boolean {
  const target = record.target as Element;
  if (ours(target)) return false;
  if (record.type === 'childList') {
    if (target.nodeType === 1 && target.closest(WRITTEN)) return false;
    return [...record.addedNodes, ...record.removedNodes].some((node) => !ours(node));
  }
  // What holds nothing and is nothing to fill in shows no form: most animations end here.
  return target.firstElementChild !== null || target.matches(`input, select, button, label, ${WRITTEN}`);
}

const sameFields = (a: FoundForm, b: FoundForm) => {
  const names = Object.keys(a.fields);
  return names.length === Object.keys(b.fields).length && names.every((name) => a.fields[name] === b.fields[name]);
};

/**
 * Tells which note forms are in the page: at once if there are any, then after every change of that. A form stays the same
 * object as long as its note is the same element, also when it was hidden or disabled for a while; its other boxes may be
 * replaced under it, which is told as well. Sees what the DOM tells (elements, attributes, the end of transitions), what gets
 * the focus, and leaves alone what only a media query or a script's own style sheet changes.
 * @param root a document, or another tree to search.
 * @param ours whether a node is our own: what happens in it is no change of the page.
 * @param signal ends it; nothing stays behind.
 */
export function watchForms(
  root: Document,
  site: SiteProfile,
  changed: (forms: readonly FoundForm[]) => void,
  signal: AbortSignal,
  ours: (node: Node) => boolean = () => false,
): void {
  if (signal.aborted) return;
  const byNote = new WeakMap<HTMLElement, FoundForm>();
  let current: readonly FoundForm[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;

  const search = () => {
    clearTimeout(timer);
    timer = undefined;
    const start = performance.now();
    let isNews = false;
    const forms = findForms(root, site).map((form) => {
      const known = byNote.get(form.note);
      if (known?.profile !== form.profile) {
        byNote.set(form.note, form);
        return form;
      }
      if (!sameFields(known, form) || known.container !== form.container) {
        isNews = true;
        Object.assign(known, form);
      }
      return known;
    });
    const end = performance.now();
    notBefore = end + Math.max(PAUSE, (end - start) * SHARE);
    isNews ||= forms.length !== current.length || forms.some((form, index) => form !== current[index]);
    current = forms;
    if (isNews) changed(forms);
  };
  const searchSoon = () => {
    timer ??= setTimeout(search, Math.max(PAUSE, notBefore - performance.now()));
  };

  const observer = new MutationObserver((records) => {
    if (timer === undefined && records.some((record) => matters(record, ours))) searchSoon();
  });
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });

  const options = { capture: true, passive: true, signal };
  // Somebody is about to write: the note has to be known before the first key.
  root.addEventListener(
    'focusin',
    (event) => {
      const target = event.composedPath()[0];
      if (!(target instanceof HTMLElement) || ours(target) || !target.matches(SEVERAL_LINES)) return;
      if (!current.some((form) => form.note === target)) search();
    },
    options,
  );
  for (const type of ['transitionend', 'animationend', 'toggle']) {
    root.addEventListener(type, (event) => !ours(event.target as Node) && searchSoon(), options);
  }
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  search();
}
