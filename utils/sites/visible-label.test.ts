// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { buttonNames, visibleLabels } from './visible-label';

beforeEach(() => {
  // The test's DOM hides nothing by itself.
  document.head.innerHTML = '<style>[hidden] { display: none }</style>';
  document.body.innerHTML = '';
});

/** The first label of the control that has the id `it`. */
function label(html: string): string | undefined {
  document.body.innerHTML = html;
  return visibleLabels(document.getElementById('it') as HTMLElement)[0];
}

describe('the visible label of a control', () => {
  it.each([
    ['what it refers to', '<b id="l">Risk</b><textarea id="it" aria-labelledby="l"></textarea>', 'Risk'],
    ['its aria-label', 'Other <textarea id="it" aria-label="Risk"></textarea>', 'Risk'],
    ['its <label>', '<textarea id="it"></textarea><label for="it">Risk</label>', 'Risk'],
    ['the <label> around it', '<label>Risk <textarea id="it">text</textarea></label>', 'Risk'],
    [
      'the <label> around a list, without its options',
      '<label>L1 <select id="it"><option>x</option></select></label>',
      'L1',
    ],
    ['the text before it', 'Risk:<br><textarea id="it"></textarea>', 'Risk:'],
    ['text of several elements before it', '<p>x</p><b>Ri</b>sk: <textarea id="it"></textarea>', 'Risk:'],
    ['the block above', '<div>Risk</div><div><textarea id="it"></textarea></div>', 'Risk'],
    ['the cell to the left', '<table><tr><td>Risk<td><textarea id="it"></textarea></table>', 'Risk'],
    [
      'the cell to the left, behind another control',
      '<table><tr><td>A<td><input><td>Risk<td><textarea id="it"></textarea></table>',
      'Risk',
    ],
    [
      'the caption of its column',
      '<table><tr><td>A<td>Risk<tr><td><input><td><textarea id="it"></textarea></table>',
      'Risk',
    ],
    [
      'the caption of its first column',
      '<div><span>Risk</span><span>B</span></div><div><textarea id="it"></textarea><input></div>',
      'Risk',
    ],
    ['the text behind a checkbox', 'Before <input type="checkbox" id="it"> include notes', 'include notes'],
    ['the legend of its group', '<fieldset><legend>Risk</legend><textarea id="it"></textarea></fieldset>', 'Risk'],
    ['its placeholder, at last', '<div><input><textarea id="it" placeholder="Risk"></textarea></div>', 'Risk'],
  ])('is %s', (_, html, expected) => {
    expect(label(html)).toBe(expected);
  });

  it.each([
    ['another control has as its label', '<label for="b">Risk</label><input id="b"><textarea id="it"></textarea>'],
    ['is the <label> of a control behind it', '<label for="b">Risk</label><textarea id="it"></textarea><input id="b">'],
    ['stands before another control', '<div>Risk <input></div><div><textarea id="it"></textarea></div>'],
    ['is hidden', '<div hidden>Risk</div><textarea id="it"></textarea>'],
    ['is drawn nowhere', '<span style="display: none">Risk</span><textarea id="it"></textarea>'],
    ['names a button', '<button>Risk</button><textarea id="it"></textarea>'],
    ['another control refers to', '<b id="l">Risk</b><textarea id="it"></textarea><input aria-labelledby="l">'],
    ['is a page of text', `<p>Risk ${'text '.repeat(100)}</p><textarea id="it"></textarea>`],
    ['stands outside of the form', '<h1>Risk</h1><form><textarea id="it"></textarea></form>'],
  ])('is no text that %s', (_, html) => {
    expect(label(html)).toBeUndefined();
  });

  it('has the texts farther up behind it: the nearest one may be a help text', () => {
    document.body.innerHTML = '<h3>ENTER STATUS NOTE</h3><p>Please see the guidance.</p><textarea></textarea>';
    expect(visibleLabels(document.querySelector('textarea') as HTMLElement)).toEqual([
      'Please see the guidance.',
      'ENTER STATUS NOTE',
    ]);
  });
});

it.each([
  ['<button id="it"> <span>Save</span> </button>', 'Save'],
  ['<input type="submit" id="it" value="保存">', '保存'],
  ['<a id="it"><img alt="Save"></a>', 'Save'],
  ['<div role="button" id="it" aria-label="Save"><i></i></div>', 'Save'],
  ['<button id="it" title="Save"><svg></svg></button>', 'Save'],
])('a button is named by what it shows: %s', (html, name) => {
  document.body.innerHTML = html;
  expect(buttonNames(document.getElementById('it') as HTMLElement)).toContain(name);
});
