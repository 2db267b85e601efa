// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readField } from './read-field';
import type { FieldRole } from './site-profile';

it.each<[string, string, string, FieldRole?]>([
  ['a text as it stands', '<textarea> two\n lines </textarea>', ' two\n lines '],
  ['a date', '<input type="date" value="2026-11-22">', '2026-11-22'],
  ['a date in a text box', '<input value="02/20/2019">', '2019-02-20', 'date'],
  ['a date box that holds something else', '<input value="next week">', 'next week', 'date'],
  ['a text box that holds a date, as a text', '<input value="02/20/2019">', '02/20/2019', 'text'],
  ['the shown text of a choice', '<select><option value="g">Green<option value="r" selected> Red </select>', 'Red'],
  ['several choices', '<select multiple><option selected>A<option>B<option selected>C</select>', 'A, C'],
  ['a switch that is on', '<input type="checkbox" checked value="yes">', 'on'],
  ['a switch that is off', '<input type="checkbox" value="yes">', ''],
  ['a switch of other make', '<div role="switch" aria-checked="true">Escalate</div>', 'on'],
  ['nothing where a choice only invites to choose', '<select><option value="">Please Select<option>A</select>', ''],
  [
    'a choice of other make without its icons',
    '<div role="combobox"><b>One</b><i aria-hidden="true">v</i></div>',
    'One',
  ],
  ['a choice of other make', '<div role="combobox"> Technical Enablement </div>', 'Technical Enablement'],
])('reads %s', (_, html, expected, role) => {
  document.body.innerHTML = html;
  expect(readField(document.body.firstElementChild as HTMLElement, role && { role })).toBe(expected);
});

it('reads what the page lists behind a choice', () => {
  document.body.innerHTML =
    '<div><select><option value="">Select<option>A</select> <a href="#">B</a> <a href="#">C</a></div>';
  const box = document.querySelector('select') as HTMLElement;
  expect(readField(box, { role: 'choice', listsChosen: true })).toBe('B, C');
});

it.each([
  ['with a box to pick more in', '<input role="combobox" value="Al">', 'Megan Bowen, Al'],
  ['without one', '', 'Megan Bowen'],
])('reads what was picked, %s', (_, input, expected) => {
  document.body.innerHTML = `<div><div><span role="list"><div role="listitem"><span>Megan Bowen</span>
    <button>Remove</button></div></span>${input}</div></div>`;
  const box = document.querySelector<HTMLElement>('input') ?? document.querySelector<HTMLElement>('[role="list"]');
  expect(readField(box!, { role: 'picker' })).toBe(expected);
});
