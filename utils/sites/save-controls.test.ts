// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { findForms } from './find-forms';
import { english, layouts, overallStatusForm, unknown } from './form-pages';
import type { FoundForm } from './found-form';
import { ftop } from './profiles/ftop';
import { saveControlIn, saveControls } from './save-controls';

const byFor = layouts['labels by for'] ?? (() => '');
const boxes = (labels = english) =>
  overallStatusForm({ ...labels, save: '', cancel: '' }, byFor, 'x').replace(/<div><button.*/s, '');

function formOf(html: string, index = 0): FoundForm {
  // The test's DOM hides nothing by itself.
  document.head.innerHTML = '<style>[hidden] { display: none }</style>';
  document.body.innerHTML = html;
  const form = findForms(document, ftop)[index];
  if (!form) throw new Error('no form');
  return form;
}

/** The path of a click on the element with the id. */
function pathOf(id: string): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Node | null = document.getElementById(id); node; node = node.parentNode) path.push(node);
  return [...path, window];
}

const savesBy = (form: FoundForm, id: string) => saveControlIn(form, pathOf(id))?.textContent ?? null;
const names = (form: FoundForm) => saveControls(form).map(({ id }) => id);

it('knows a save by its name, whatever it is made of', () => {
  const form = formOf(`<div>${boxes()}
    <button type="button" id="a"><b id="b">Save</b></button><input type="button" id="c" value="保存">
    <a href="#" id="d">save</a><div role="button" id="e">Save (S)</div><td><span id="f">save</span></td></div>`);
  for (const id of ['a', 'c', 'd', 'e', 'f']) expect(saveControlIn(form, pathOf(id))?.id).toBe(id);
  expect(saveControlIn(form, pathOf('b'))?.id).toBe('a');
  expect(names(form)).toEqual(['a', 'c', 'd', 'e']);
});

it('takes no other button and no other place for a save', () => {
  const form = formOf(`<form>${boxes()}
    <button id="s">save</button><button id="cancel">cancel</button><button id="draft" type="button">Save Draft</button>
    <button id="add">add</button><p id="p">save your note soon</p><label id="l" for="x3">save</label></form>`);
  for (const id of ['cancel', 'draft', 'add', 'p', 'l', 'x3']) expect(savesBy(form, id)).toBeNull();
  expect(names(form)).toEqual(['s']);
});

it('finds the save buttons above and below the fields', () => {
  const form = formOf(`<main><input><section><div class="bar"><button id="top">save</button></div>
    <div>${boxes()}</div><footer><button id="bottom">save</button></footer></section></main>`);
  expect(names(form)).toEqual(['top', 'bottom']);
  expect(savesBy(form, 'top')).toBe('save');
});

it('leaves a save that belongs to something else on the page', () => {
  const form = formOf(`<main><nav><input><button id="other">save</button></nav>
    <section><div>${boxes()}</div><button id="own">save</button></section></main>`);
  expect(savesBy(form, 'other')).toBeNull();
  expect(savesBy(form, 'own')).toBe('save');
});

it('gives each of two forms its own save', () => {
  const one = `<section>${boxes()}<button id="a">save</button></section>`;
  const two = `<section>${boxes().replaceAll('x', 'y').replaceAll('teytarea', 'textarea').replaceAll('checkboy', 'checkbox')}<button id="b">save</button></section>`;
  formOf(one + two);
  const [first, second] = findForms(document, ftop);
  expect(first && names(first)).toEqual(['a']);
  expect(second && names(second)).toEqual(['b']);
  expect(first && savesBy(first, 'b')).toBeNull();
});

it('takes the button that submits the form where no name is known', () => {
  const form = formOf(
    `<form>${boxes(unknown)}<button id="s">uložit</button><button id="c" type="button">zrušit</button></form>`,
  );
  expect(names(form)).toEqual(['s']);
  expect(savesBy(form, 'c')).toBeNull();
});

it('takes the only button where no name is known and nothing is submitted, and none of several', () => {
  expect(names(formOf(`<div>${boxes(unknown)}<button type="button" id="s">uložit</button></div>`))).toEqual(['s']);
  const form = formOf(
    `<div>${boxes(unknown)}<button type="button">uložit</button><button type="button">zrušit</button></div>`,
  );
  expect(names(form)).toEqual([]);
});

it('finds a button that belongs to the form by attribute', () => {
  const form = formOf(`<form id="f">${boxes()}</form><aside><input><button id="s" form="f">save</button></aside>`);
  expect(names(form)).toEqual(['s']);
  expect(savesBy(form, 's')).toBe('save');
});

it('lists no save that cannot be pressed', () => {
  const form = formOf(`<form>${boxes()}<button disabled>save</button><button hidden>save</button>
    <button aria-disabled="true">save</button><button id="s">save</button></form>`);
  expect(names(form)).toEqual(['s']);
});
