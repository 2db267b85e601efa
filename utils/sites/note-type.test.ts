import { describe, expect, it } from 'vitest';
import { noteTypeOf } from './note-type';

const byBox = {
  field: 'category',
  choices: { status: ['Engagement', 'エンゲージメント管理'], technical: ['Technical Enablement'] },
  otherwise: 'other',
};

describe('the note type of a form', () => {
  it('is the one of the profile where that names one', () => {
    expect(noteTypeOf('status', { category: 'Technical Enablement' })).toBe('status');
  });

  it('is what the box shows, in any language, width and case', () => {
    expect(noteTypeOf(byBox, { category: 'technical enablement' })).toBe('technical');
    expect(noteTypeOf(byBox, { category: 'エンゲージメント 管理' })).toBe('status');
  });

  it('is another one while the box shows something else or is not there', () => {
    expect(noteTypeOf(byBox, { category: 'Select an option' })).toBe('other');
    expect(noteTypeOf(byBox, {})).toBe('other');
  });
});
