import { describe, expect, it } from 'vitest';
import { samplePack } from '../../utils/state/testing/fake-options-ports';
import { matchesRule } from './rule-search';
import { ruleParts } from './rule-title';

const [rule] = samplePack('sample').rules;

describe('the search for a rule', () => {
  it.each(['', '  ', 'TAG', 'ｔａｇ', 'missing the', 'tag-missing', 'means'])('finds it by “%s”', (words) => {
    expect(matchesRule(rule!, words, 'en')).toBe(true);
  });

  it('does not find it by words that are not there', () => {
    expect(matchesRule(rule!, 'tag owner', 'en')).toBe(false);
    expect(matchesRule(rule!, 'means', 'ja')).toBe(false);
  });
});

describe('what a rule says', () => {
  it('is a title and more, without what only a note can fill in', () => {
    expect(ruleParts(rule!, 'en')).toEqual({ title: 'The tag is missing', detail: 'It means “…” here.' });
    expect(ruleParts(rule!, 'ja')).toEqual({ title: 'tag-missingの文', detail: '詳しい説明。「…」のこと。' });
  });
});
