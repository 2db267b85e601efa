// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Diagnostic, Note } from '../check/types';
import { createPlainField } from '../editors/plain-field';
import type { Settings } from '../platform/messages';
import type { FormProfile, FoundForm } from '../sites';
import { createNoteSession, type Checker, type NoteSessionPorts } from './note-session';

const profile: FormProfile = {
  id: 'form',
  noteType: 'overall-status',
  note: { labels: ['note'], role: 'multiline' },
  fields: { risk: { labels: ['risk'], role: 'text' }, urgent: { labels: ['urgent'], role: 'switch' } },
  atLeast: 1,
  orders: [],
  save: { labels: ['save'], notLabels: [], chords: ['Mod+S'] },
};

function openForm(): FoundForm {
  const container = document.createElement('form');
  container.innerHTML = '<textarea></textarea><input><input type="checkbox">';
  document.body.replaceChildren(container);
  const [note, risk, urgent] = [...container.children] as [HTMLElement, HTMLElement, HTMLElement];
  return { profile, container, note, fields: { risk, urgent } };
}

/** An error wherever the note says `bad`, a warning where it says `odd`. */
function findBad({ text }: Note): Diagnostic[] {
  return [...text.matchAll(/bad|odd/g)].map(({ index, 0: word }) => ({
    rule: word,
    severity: word === 'bad' ? 'error' : 'warning',
    message: word,
    fixes: [],
    start: index,
    end: index + 3,
  }));
}

describe('a note session', () => {
  let form: FoundForm;
  let field: HTMLTextAreaElement;
  let settings: Settings;
  let ending: AbortController;
  const check = vi.fn(findBad);
  let checker: Checker = { check, progress: () => null, fixAll: ({ text }) => ({ text, fields: {} }) };
  const keepVersion = vi.fn(async () => true);
  const changed = vi.fn();
  const failed = vi.fn();

  const start = () => {
    const ports: NoteSessionPorts = {
      site: 'FTOP',
      settings: () => settings,
      checker: () => checker,
      surfaceOf: (element, signal) => createPlainField(element as HTMLTextAreaElement, signal),
      keepVersion,
      changed,
      failed,
    };
    return createNoteSession(form, ports, ending.signal);
  };
  const type = (text: string, inputType = 'insertText') => {
    field.value += text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
  };

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2024, 4, 1, 23, 30) });
    form = openForm();
    field = form.note as HTMLTextAreaElement;
    settings = { language: 'en', choices: {}, hold: 'errors', keepVersions: true };
    ending = new AbortController();
  });

  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
    vi.resetAllMocks();
    check.mockImplementation(findBad);
  });

  it('checks what is in the form when it appears', () => {
    field.value = 'a bad note';
    const session = start();
    expect(session.findings).toMatchObject([
      { rule: 'bad', start: 2, end: 5, excerpt: { before: 'a ', mark: 'bad', after: ' note' } },
    ]);
    expect(session.state()).toMatchObject({ site: 'FTOP', noteType: 'overall-status', empty: false });
  });

  it('checks the note with the other boxes, the role and the local day', () => {
    settings = { ...settings, language: 'ja', role: 'fm' };
    (form.fields['risk'] as HTMLInputElement).value = 'none';
    start();
    expect(check).toHaveBeenCalledWith(
      {
        noteType: 'overall-status',
        role: 'fm',
        text: '',
        fields: { risk: 'none', urgent: '' },
        enforced: [],
        today: '2024-05-01',
      },
      'ja',
    );
  });

  it('checks once for a burst of keys', () => {
    const session = start();
    check.mockClear();
    for (const letter of 'this is bad') type(letter);
    expect(check).not.toHaveBeenCalled();
    vi.advanceTimersByTime(150);
    expect(check).toHaveBeenCalledTimes(1);
    expect(session.findings).toHaveLength(1);
  });

  it('checks what is pasted without waiting for more', () => {
    start();
    check.mockClear();
    type('bad', 'insertFromPaste');
    vi.advanceTimersByTime(0);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('checks at once when a box is left, and not again when nothing has changed', () => {
    start();
    check.mockClear();
    type('bad');
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(check).toHaveBeenCalledTimes(1);
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    vi.runAllTimers();
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('checks after a change of another box', () => {
    start();
    check.mockClear();
    const urgent = form.fields['urgent'] as HTMLInputElement;
    urgent.checked = true;
    urgent.dispatchEvent(new Event('change', { bubbles: true }));
    vi.runAllTimers();
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('checks nothing while the IME composes, and once at its end', () => {
    start();
    check.mockClear();
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const letter of 'bad') {
      field.value += letter;
      field.dispatchEvent(
        new InputEvent('input', { bubbles: true, isComposing: true, inputType: 'insertCompositionText' }),
      );
      vi.advanceTimersByTime(200);
    }
    expect(check).not.toHaveBeenCalled();
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    vi.advanceTimersByTime(150);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('does not let a check that was due run into a composition', () => {
    start();
    check.mockClear();
    type('a');
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    vi.advanceTimersByTime(500);
    expect(check).not.toHaveBeenCalled();
  });

  it('has its verdict ready, and asks the engine only about what has changed since', () => {
    const session = start();
    field.value = 'fine';
    session.look();
    check.mockClear();
    expect(session.verdict()).toBe('clean');
    expect(check).not.toHaveBeenCalled();
  });

  it('judges the text as it is, even when nothing has told of its change', () => {
    const session = start();
    field.value = 'odd';
    expect(session.verdict()).toBe('warned');
    field.value = 'odd and bad';
    expect(session.verdict()).toBe('held');
    expect(session.findings).toHaveLength(2);
  });

  it('checks again on another day', () => {
    const session = start();
    check.mockClear();
    vi.setSystemTime(new Date(2024, 4, 2, 0, 1));
    session.verdict();
    expect(check.mock.calls[0]?.[0].today).toBe('2024-05-02');
  });

  it('checks again with other rules', () => {
    const session = start();
    check.mockClear();
    checker = { ...checker };
    session.look();
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('leaves out what is ignored here, until the note is another one', () => {
    type('bad odd');
    const session = start();
    session.ignore(session.findings[0]!);
    expect(session.findings.map(({ rule }) => rule)).toEqual(['odd']);
    expect(session.verdict()).toBe('warned');
    expect(session.state().ignored).toBe(1);
    type(' more');
    expect(session.fresh().map(({ rule }) => rule)).toEqual(['odd']);
    field.value = '';
    session.look();
    type('bad');
    expect(session.fresh().map(({ rule }) => rule)).toEqual(['bad']);
  });

  it('shows again what was ignored', () => {
    type('bad');
    const session = start();
    session.ignore(session.findings[0]!);
    session.restore();
    expect(session.findings.map(({ rule }) => rule)).toEqual(['bad']);
    expect(session.state().ignored).toBe(0);
  });

  it('holds a save on what the user has chosen', () => {
    type('odd');
    const session = start();
    expect(session.verdict()).toBe('warned');
    settings = { ...settings, hold: 'warnings' };
    expect(session.verdict()).toBe('held');
    type(' bad');
    settings = { ...settings, hold: 'nothing' };
    expect(session.verdict()).toBe('warned');
  });

  it('checks again with other settings', () => {
    const session = start();
    check.mockClear();
    settings = { ...settings, language: 'ja', role: 'fe' };
    session.look();
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('finds nothing in a note that is disabled, which no save sends', () => {
    field.value = 'bad';
    const session = start();
    field.disabled = true;
    expect(session.verdict()).toBe('clean');
    field.disabled = false;
    expect(session.verdict()).toBe('held');
  });

  it('keeps the id of a finding while text is written before it', () => {
    field.value = 'bad';
    const session = start();
    const [{ id } = { id: '' }] = session.findings;
    field.value = 'well, bad';
    session.look();
    expect(session.findings.map((finding) => finding.id)).toEqual([id]);
  });

  it('reports a failure of the engine and works on', () => {
    const session = start();
    check.mockImplementationOnce(() => {
      throw new Error('broken');
    });
    type('x');
    vi.runAllTimers();
    expect(failed).toHaveBeenCalledTimes(1);
    type('bad');
    vi.runAllTimers();
    expect(session.findings).toHaveLength(1);
  });

  it('names what would be saved: another text, box or address is another save', () => {
    const session = start();
    const stamps = new Set([session.stamp()]);
    field.value = 'text';
    stamps.add(session.stamp());
    (form.fields['risk'] as HTMLInputElement).value = 'risk';
    stamps.add(session.stamp());
    history.pushState(null, '', '#other-tenant');
    stamps.add(session.stamp());
    expect(stamps.size).toBe(4);
  });

  it('goes on in a form that the page has made anew', () => {
    field.value = 'bad';
    const session = start();
    const [{ id } = { id: '' }] = session.findings;
    const again = openForm();
    (again.note as HTMLTextAreaElement).value = 'bad';
    expect(session.isNoteOf(again)).toBe(true);
    session.moveTo(again);
    expect(session.findings[0]?.id).toBe(id);
    expect(session.field).toBe(again.note);

    field = again.note as HTMLTextAreaElement;
    type(' and bad');
    vi.runAllTimers();
    expect(session.findings).toHaveLength(2);
  });

  it('takes an empty form, or one with another text, for another note', () => {
    const session = start();
    const empty = openForm();
    expect(session.isNoteOf(empty)).toBe(false);
    field.value = 'one';
    session.look();
    (empty.note as HTMLTextAreaElement).value = 'another';
    expect(session.isNoteOf(empty)).toBe(false);
  });

  it('ends with its signal', () => {
    start();
    check.mockClear();
    type('bad');
    ending.abort();
    type('bad');
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    vi.runAllTimers();
    expect(check).not.toHaveBeenCalled();
  });
});
