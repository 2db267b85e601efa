import { describe, expect, it, vi } from 'vitest';
import type { FoundForm } from '../sites';
import { createNoteFrame } from './note-frame';
import type { NoteSession } from './note-session';

/** A form is its note; a session says that a form is its own by the name of the note's text. */
const formWith = (text: string) => ({ note: { text } }) as unknown as FoundForm;
const textOf = (form: FoundForm) => (form.note as unknown as { text: string }).text;

function openFrame() {
  const ending = new AbortController();
  const ended: string[] = [];
  const open = vi.fn((form: FoundForm, signal: AbortSignal): NoteSession => {
    let now = form;
    signal.addEventListener('abort', () => ended.push(textOf(now)));
    const session = {
      id: `id of ${textOf(form)}`,
      look: vi.fn(),
      isNoteOf: (other: FoundForm) => textOf(other) === textOf(now),
      moveTo: (other: FoundForm) => void (now = other),
      get field() {
        return now.note;
      },
    };
    return session as unknown as NoteSession;
  });
  const changed = vi.fn();
  return { frame: createNoteFrame({ open, changed }, ending.signal), open, changed, ended, ending };
}

describe('the notes of a frame', () => {
  it('are one session a form, for as long as the form is there', () => {
    const { frame, open, ended } = openFrame();
    const one = formWith('one');
    const two = formWith('two');
    frame.sync([one]);
    const [first] = frame.sessions();
    frame.sync([one, two]);
    expect(frame.sessions()[0]).toBe(first);
    expect(open).toHaveBeenCalledTimes(2);
    frame.sync([two]);
    expect(ended).toEqual(['one']);
    expect(frame.sessions()).toHaveLength(1);
  });

  it('live on in a form that the page has made anew', () => {
    const { frame, open, ended } = openFrame();
    frame.sync([formWith('same')]);
    const [session] = frame.sessions();
    const again = formWith('same');
    frame.sync([again]);
    expect(frame.sessions()).toEqual([session]);
    expect(session?.field).toBe(again.note);
    expect(open).toHaveBeenCalledTimes(1);
    expect(ended).toEqual([]);
  });

  it('do not double when two forms hold the same text', () => {
    const { frame } = openFrame();
    frame.sync([formWith('same')]);
    frame.sync([formWith('same'), formWith('same')]);
    expect(new Set(frame.sessions()).size).toBe(2);
  });

  it('obey commands by their id', () => {
    const { frame } = openFrame();
    frame.sync([formWith('one'), formWith('two')]);
    const command = { type: 'insert', request: 1, note: 'id of two', text: '' } as const;
    expect(frame.sessionFor(command)).toBe(frame.sessions()[1]);
    expect(frame.sessionFor({ ...command, note: 'of another frame' })).toBeUndefined();
  });

  it('end with the frame, and start no more', () => {
    const { frame, ended, ending, open } = openFrame();
    frame.sync([formWith('one')]);
    ending.abort();
    expect(ended).toEqual(['one']);
    frame.sync([formWith('two')]);
    expect(open).toHaveBeenCalledTimes(1);
  });
});
