// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { mount } from '../testing/rendering';
import { ProgressBar } from './progress-bar';

function bar(value: number, max: number): HTMLElement {
  const { root } = mount(<ProgressBar label="Sections" text={`${value} of ${max}`} value={value} max={max} />);
  return root.querySelector('[role=progressbar]') as HTMLElement;
}

it('says in words how far it is', () => {
  const element = bar(3, 6);
  expect(element.getAttribute('aria-label')).toBe('Sections');
  expect(element.getAttribute('aria-valuetext')).toBe('3 of 6');
  expect(element.getAttribute('aria-valuenow')).toBe('3');
  expect(element.getAttribute('aria-valuemax')).toBe('6');
  expect((element.firstElementChild as HTMLElement).style.width).toBe('50%');
});

it('is never more than full, and empty where there is nothing to do', () => {
  expect((bar(7, 6).firstElementChild as HTMLElement).style.width).toBe('100%');
  expect((bar(0, 0).firstElementChild as HTMLElement).style.width).toBe('0%');
});
