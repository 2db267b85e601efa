// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findForms } from './find-forms';
import { english, japanese, layouts, overallStatusForm, SURROUNDINGS, unknown } from './form-pages';
import { ftop } from './profiles/ftop';
import { readFields } from './read-field';

beforeEach(() => {
  // The test's DOM hides nothing by itself.
  document.head.innerHTML = '<style>[hidden] { display: none }</style>';
  document.body.innerHTML = '';
});

/** The boxes of all forms by the name that the page gives them for the test. */
function found() {
  return findForms(document, ftop).map((form) => ({
    noteType: form.profile.noteType,
    boxes: Object.fromEntries(
      Object.entries({ note: form.note, ...form.fields }).map(([k, e]) => [k, e.dataset['test']]),
    ),
  }));
}

const ALL = Object.fromEntries(['note', ...Object.keys(ftop.forms[0]?.fields ?? {})].map((name) => [name, name]));

describe.each(Object.entries(layouts))('a form with %s', (_, layout) => {
  it.each([
    ['English', english],
    ['Japanese', japanese],
  ])('is found with all its boxes in %s, among other things', (__, labels) => {
    document.body.innerHTML = `${SURROUNDINGS}<main><form>${overallStatusForm(labels, layout, 'x')}</form></main>`;
    expect(found()).toEqual([{ noteType: 'overall-status', boxes: ALL }]);
  });

  it('is found by its structure where no label says anything', () => {
    document.body.innerHTML = `${SURROUNDINGS}<main><div>${overallStatusForm(unknown, layout, 'x')}</div></main>`;
    expect(found()).toEqual([{ noteType: 'overall-status', boxes: ALL }]);
  });
});

const page = (inner: string) => {
  document.body.innerHTML = inner;
};
const byFor = layouts['labels by for'] ?? (() => '');
const above = layouts['texts above'] ?? (() => '');
const note = () => document.querySelector('[data-test="note"]') as HTMLTextAreaElement;

it('finds the form whatever its ids, names and classes are', () => {
  page(`<main><form>${overallStatusForm(english, byFor, 'note_')}</form></main>`);
  const before = found();
  let count = 0;
  for (const element of document.querySelectorAll('[id], [class], [name]')) {
    const { id } = element;
    element.className = `c${(count += 1)}`;
    element.setAttribute('name', `n${count}`);
    element.id = `i${count}`;
    for (const label of document.querySelectorAll(`label[for="${id}"]`)) label.setAttribute('for', `i${count}`);
  }
  expect(found()).toEqual(before);
  for (const element of document.querySelectorAll('*')) {
    const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`);
    if (!label) element.removeAttribute('id');
    element.removeAttribute('class');
    element.removeAttribute('name');
  }
  expect(found()).toEqual(before);
});

it('finds boxes that a page fills in another order by their labels', () => {
  page(`<form><div>risk:</div><textarea data-test="risk"></textarea><div>status note:</div>
    <textarea data-test="note"></textarea><div>next action:</div><input data-test="nextAction"></form>`);
  expect(found()[0]?.boxes).toEqual({ note: 'note', risk: 'risk', nextAction: 'nextAction' });
});

it('takes boxes with unknown labels from the order when the known ones agree', () => {
  const mixed = { ...unknown, note: english.note, risk: english.risk, nextAction: english.nextAction };
  page(`<form>${overallStatusForm(mixed, above, 'x')}</form>`);
  expect(found()[0]?.boxes).toEqual(ALL);
});

it('takes the order for nothing where a label says that a box is another one', () => {
  page(`<form>${overallStatusForm({ ...unknown, note: 'risk:' }, above, 'x')}</form>`);
  expect(found()).toEqual([]);
});

it('takes a note label without the other boxes for no form', () => {
  page('<form><label>status note: <textarea></textarea></label><label>risk: <textarea></textarea></label></form>');
  expect(found()).toEqual([]);
});

it('finds two forms that are open at once, each with its own boxes', () => {
  page(
    `<section>${overallStatusForm(english, byFor, 'a')}</section><section>${overallStatusForm(japanese, above, 'b')}</section>`,
  );
  const [first, second] = findForms(document, ftop);
  const [one, two] = document.querySelectorAll('section');
  expect([first, second].map((form) => Object.keys(form?.fields ?? {}).length)).toEqual([8, 8]);
  expect(Object.values(first?.fields ?? {}).every((field) => one?.contains(field))).toBe(true);
  expect(Object.values(second?.fields ?? {}).every((field) => two?.contains(field))).toBe(true);
});

it('passes by a hidden or disabled twin', () => {
  const twin = overallStatusForm(english, byFor, 'twin').replaceAll('data-test="', 'data-test="twin ');
  for (const wrap of [
    (html: string) => `<div hidden>${html}</div>`,
    (html: string) => `<div style="display: none">${html}</div>`,
    (html: string) => `<div aria-hidden="true">${html}</div>`,
    (html: string) => `<div>${html.replaceAll('<textarea', '<textarea disabled')}</div>`,
    (html: string) => `<div>${html.replaceAll('<textarea', '<textarea readonly')}</div>`,
  ]) {
    page(`${wrap(twin)}<div>${overallStatusForm(english, above, 'x')}</div>`);
    expect(found()).toEqual([{ noteType: 'overall-status', boxes: ALL }]);
  }
});

it('finds nothing where the note cannot be written', () => {
  page(`<form>${overallStatusForm(english, byFor, 'x')}</form>`);
  note().disabled = true;
  expect(found()).toEqual([]);
  note().disabled = false;
  note().readOnly = true;
  expect(found()).toEqual([]);
});

it('finds nothing on a page of other things', () => {
  page(SURROUNDINGS);
  expect(found()).toEqual([]);
});

it('reads all boxes of the form as the rules want them', () => {
  page(`<form>${overallStatusForm(english, byFor, 'x')}</form>`);
  const [form] = findForms(document, ftop);
  expect(form && readFields(form)).toEqual({
    status: 'Red',
    statusDate: '2026-11-22',
    includeNotes: 'on',
    scope: '',
    risk: '',
    nextAction: '',
    nextActionDate: '2018-11-23',
    nextActionOwner: '',
  });
});

it('has the smallest element around the note and the boxes as its container', () => {
  page(`<main><section><div>${overallStatusForm(english, byFor, 'x')}</div></section></main>`);
  expect(findForms(document, ftop)[0]?.container).toBe(document.querySelector('section > div'));
});
