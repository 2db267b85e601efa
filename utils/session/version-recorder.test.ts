// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVersionRecorder, type RecordedVersion, type VersionRecorder } from './version-recorder';

const NOTE = 'Next action: FM to call on 5/31';

describe('a recorder of versions', () => {
  let ending: AbortController;
  let recorder: VersionRecorder;
  let key: string;
  let text: string;
  let composing: boolean;
  const keep = vi.fn<(version: RecordedVersion) => Promise<boolean>>();

  /** Goes through what was kept since it was asked last. */
  const kept = () => {
    const sent = keep.mock.calls.map(([{ key: name, texts, fate }]) => [name, texts[''], fate]);
    keep.mockClear();
    return sent;
  };
  const write = (now: string) => {
    text = now;
    recorder.look();
  };
  const open = (first = '') => {
    text = first;
    const read = () => (composing ? null : { key, texts: { '': text } });
    recorder = createVersionRecorder({ read, keep, now: Date.now }, ending.signal);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    ending = new AbortController();
    key = 'n';
    composing = false;
    keep.mockReset().mockResolvedValue(true);
  });
  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
  });

  it('keeps one version in five seconds while one types, the latest', () => {
    open();
    for (let second = 1; second <= 12; second += 1) {
      write('x'.repeat(second));
      vi.advanceTimersByTime(1_000);
    }
    expect(kept()).toEqual([
      ['n', 'x'.repeat(5), undefined],
      ['n', 'x'.repeat(10), undefined],
    ]);
    vi.advanceTimersByTime(10_000);
    expect(kept()).toEqual([['n', 'x'.repeat(12), undefined]]);
  });

  it('keeps nothing while nothing changes, and nothing blank', () => {
    open('from the server');
    vi.advanceTimersByTime(60_000);
    recorder.keepNow();
    document.dispatchEvent(new Event('focusout'));
    write(' \n');
    kept();
    vi.advanceTimersByTime(60_000);
    expect(kept()).toEqual([]);
  });

  it('keeps what stood there at once when most of it goes, however young it is', () => {
    open();
    write(NOTE);
    vi.advanceTimersByTime(100);
    write('Status: ');
    expect(kept()).toEqual([['n', NOTE, 'lost']]);
    vi.advanceTimersByTime(5_000);
    expect(kept()).toEqual([['n', 'Status: ', undefined]]);
  });

  it('keeps what was there from the beginning when a script writes over it', () => {
    open(NOTE);
    write('');
    expect(kept()).toEqual([['n', NOTE, 'lost']]);
  });

  it('keeps the whole text when it is deleted letter by letter', () => {
    open();
    for (let length = NOTE.length; length >= 0; length -= 1) write(NOTE.slice(0, length));
    expect(kept()[0]).toEqual(['n', NOTE, 'lost']);
  });

  it('says so when a lost text is back', () => {
    open(NOTE);
    write('');
    write(NOTE);
    recorder.keepNow();
    expect(kept()).toEqual([
      ['n', NOTE, 'lost'],
      ['n', NOTE, undefined],
    ]);
  });

  it.each([
    ['the focus leaves', () => document.dispatchEvent(new Event('focusout'))],
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'the page is hidden',
      () => {
        vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
    ['the form goes', () => ending.abort()],
  ])('keeps what was written, seen or not, when %s', (_when, happen) => {
    open();
    write('one');
    text = 'one two';
    happen();
    happen();
    expect(kept()).toEqual([['n', 'one two', undefined]]);
    vi.advanceTimersByTime(60_000);
    expect(kept()).toEqual([]);
    vi.restoreAllMocks();
  });

  it('never keeps a text in mid-composition', () => {
    open();
    write('お客様');
    composing = true;
    text = 'お客様はｔ';
    document.dispatchEvent(new Event('focusout'));
    vi.advanceTimersByTime(60_000);
    expect(kept()).toEqual([['n', 'お客様', undefined]]);
  });

  it('takes a note that the page empties after a save for saved', () => {
    open();
    write(NOTE);
    recorder.saving();
    expect(kept()).toEqual([['n', NOTE, undefined]]);
    vi.advanceTimersByTime(3_000);
    write('');
    expect(kept()).toEqual([['n', NOTE, 'saved']]);
  });

  it.each([
    ['another text goes', `${NOTE}, again and again`, 0],
    ['a minute has gone by', NOTE, 61_000],
  ])('does not take a note for saved when %s', (_when, later, wait) => {
    open();
    write(NOTE);
    recorder.saving();
    write(later);
    vi.advanceTimersByTime(wait);
    write('');
    expect(kept().at(-1)).toEqual(['n', later, 'lost']);
  });

  it('keeps what we put into the note at once, and takes nothing for lost by it', () => {
    open();
    write('a text that is to be replaced');
    recorder.keepNow();
    kept();
    recorder.putting({ '': NOTE });
    write(NOTE);
    expect(kept()).toEqual([['n', NOTE, undefined]]);
  });

  it('keeps each text under the note that it was written in', () => {
    open();
    write(NOTE);
    key = 'other';
    write('The note of another tenant');
    expect(kept()).toEqual([['n', NOTE, undefined]]);
    vi.advanceTimersByTime(5_000);
    expect(kept()).toEqual([['other', 'The note of another tenant', undefined]]);
  });

  it('gives no note the text of the one before that is still in view', () => {
    open();
    write(NOTE);
    key = 'other';
    recorder.look();
    write('The note of another tenant');
    ending.abort();
    expect(kept()).toEqual([
      ['n', NOTE, undefined],
      ['other', 'The note of another tenant', undefined],
    ]);
  });

  it('keeps the last text of a form that is gone under its own address, not the next one', () => {
    open();
    write('one');
    text = 'one two';
    key = 'other';
    ending.abort();
    expect(kept()).toEqual([['n', 'one two', undefined]]);
  });

  it('sends a version again that has not arrived', async () => {
    open();
    keep.mockResolvedValue(false);
    write(NOTE);
    recorder.keepNow();
    await vi.advanceTimersByTimeAsync(0);
    recorder.keepNow();
    expect(kept()).toHaveLength(2);
  });
});
