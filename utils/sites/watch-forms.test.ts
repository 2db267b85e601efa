// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { english, layouts, overallStatusForm } from './form-pages';
import type { FoundForm } from './found-form';
import { ftop } from './profiles/ftop';
import { watchForms } from './watch-forms';

const byFor = layouts['labels by for'] ?? (() => '');
const FORM = `<form>${overallStatusForm(english, byFor, 'x')}</form>`;
const find = <E extends HTMLElement>(selector: string) => document.querySelector(selector) as E;

let ending: AbortController;
let told: (readonly FoundForm[])[];

function watch(ours?: (node: Node) => boolean): void {
  watchForms(document, ftop, (forms) => told.push(forms), ending.signal, ours);
}

/** Lets the observer and the timer behind it do their work. */
const settle = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  // The test's DOM hides nothing by itself.
  document.head.innerHTML = '<style>[hidden] { display: none }</style>';
  vi.useFakeTimers();
  document.body.innerHTML = '';
  ending = new AbortController();
  told = [];
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('tells forms that are there at once', () => {
  document.body.innerHTML = FORM;
  watch();
  expect(told.map((forms) => forms.length)).toEqual([1]);
});

it('tells a form when it appears and when it goes', async () => {
  watch();
  expect(told).toEqual([]);
  document.body.innerHTML = FORM;
  await settle();
  expect(told.map((forms) => forms.length)).toEqual([1]);
  find('form').remove();
  await settle();
  expect(told.map((forms) => forms.length)).toEqual([1, 0]);
});

it.each<[string, () => void, () => void]>([
  ['hidden by attribute', () => (find('form').hidden = true), () => (find('form').hidden = false)],
  ['hidden by style', () => (find('form').style.display = 'none'), () => (find('form').style.display = '')],
  [
    'disabled',
    () => (find<HTMLTextAreaElement>('[data-test="note"]').disabled = true),
    () => (find<HTMLTextAreaElement>('[data-test="note"]').disabled = false),
  ],
])('a form that is %s goes, and comes back as the same object', async (_, hide, show) => {
  document.body.innerHTML = FORM;
  watch();
  hide();
  await settle();
  show();
  await settle();
  expect(told.map((forms) => forms.length)).toEqual([1, 0, 1]);
  expect(told[2]?.[0]).toBe(told[0]?.[0]);
});

it('keeps the form through changes around it, and tells none of them', async () => {
  document.body.innerHTML = FORM;
  watch();
  document.body.append(document.createElement('p'));
  find('form').className = 'busy';
  find('[data-test="note"]').textContent = 'React sets the default value with each key';
  await settle();
  expect(told).toHaveLength(1);
});

it('tells a new form when the note is another element', async () => {
  document.body.innerHTML = FORM;
  watch();
  const note = find('[data-test="note"]');
  note.replaceWith(note.cloneNode());
  await settle();
  expect(told).toHaveLength(2);
  expect(told[1]?.[0]).not.toBe(told[0]?.[0]);
});

it('keeps the form and tells when another box is replaced', async () => {
  document.body.innerHTML = FORM;
  watch();
  const risk = find('[data-test="risk"]');
  risk.replaceWith(risk.cloneNode());
  await settle();
  expect(told).toHaveLength(2);
  expect(told[1]?.[0]).toBe(told[0]?.[0]);
  expect(told[1]?.[0]?.fields['risk']).toBe(find('[data-test="risk"]'));
});

it('finds a form at once when its note gets the focus', () => {
  watch();
  document.body.innerHTML = FORM;
  find('[data-test="note"]').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  expect(told.map((forms) => forms.length)).toEqual([1]);
});

it('searches a page that never rests at most once in 60 ms', async () => {
  watch();
  const search = vi.spyOn(document, 'querySelectorAll');
  for (let time = 0; time < 600; time += 10) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(search.mock.calls.length).toBeGreaterThan(2);
  expect(search.mock.calls.length).toBeLessThanOrEqual(10);
});

it('does not search for what is our own', async () => {
  const host = document.createElement('div');
  document.documentElement.append(host);
  watch((node) => host.contains(node));
  const search = vi.spyOn(document, 'querySelectorAll');
  host.style.top = '1px';
  host.append(document.createElement('p'));
  await settle();
  expect(search).not.toHaveBeenCalled();
  host.remove();
});

it('does nothing after the end', async () => {
  watch();
  document.body.innerHTML = FORM;
  ending.abort();
  await settle();
  find('[data-test="note"]').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  expect(told).toEqual([]);
});
