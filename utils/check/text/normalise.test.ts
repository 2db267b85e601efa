import { describe, expect, it } from 'vitest';
import { normalise, toSource } from './normalise';

const textOf = (source: string) => normalise(source).text;

describe('normalise', () => {
  it('makes letters lower-case and half-width', () => {
    expect(textOf('ＣＯＶＩＤ－１９ Ｔｅａｍｓ')).toBe('covid-19 teams');
  });

  it('makes half-width kana full-width, voiced marks included', () => {
    expect(textOf('ｺﾛﾅｳｲﾙｽでﾊﾟﾝﾃﾞﾐｯｸ、ｳﾞ')).toBe('コロナウイルスでパンデミック、ヴ');
  });

  it('drops spaces beside Japanese characters and keeps one between Latin words', () => {
    expect(textOf('Teams の 前 倒し　を  決定')).toBe('teamsの前倒しを決定');
    expect(textOf('pull   the\trollout forward')).toBe('pull the rollout forward');
  });

  it('reads every kind of line end as one', () => {
    expect(textOf('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });

  it('keeps nothing of an address', () => {
    expect(textOf('参照 https://contoso.com/covid-19 です')).toBe('参照\uFFFCです');
    expect(textOf('see contoso.sharepoint.com/sites/covid, ok')).toBe('see \uFFFC, ok');
    expect(textOf('mail covid@contoso.com now')).toBe('mail \uFFFC now');
    expect(textOf('and/or Teams')).toBe('and/or teams');
  });

  it('leads back to the exact characters of the source', () => {
    const source = '・ｶﾞ イド　ＣＯＶＩＤ\u200b-19';
    const normal = normalise(source);
    const at = normal.text.indexOf('covid-19');
    const range = toSource(normal, at, at + 'covid-19'.length);
    expect(source.slice(range.start, range.end)).toBe('ＣＯＶＩＤ\u200b-19');
    const kana = toSource(normal, 1, 3);
    expect(source.slice(kana.start, kana.end)).toBe('ｶﾞ イ');
  });

  it('reads a hashtag as white space', () => {
    const source = 'stop #covid now、展開を#covid 停止';
    const at = (tag: number) => ({ start: tag, end: tag + 6 });
    const blanks = [at(source.indexOf('#')), at(source.lastIndexOf('#'))];
    expect(normalise(source, [], blanks).text).toBe('stop now、展開を停止');
  });

  it('keeps emoji and lone surrogates as they are', () => {
    expect(textOf('🎉\ud83d')).toBe('🎉\ud83d');
  });
});
