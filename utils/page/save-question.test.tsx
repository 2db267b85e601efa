// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeldSave } from '../guard/save-guard';
import type { Finding } from '../platform/messages';
import type { NoteSession } from '../session/note-session';
import type { PageHost } from './page-host';
import { createSaveQuestion, type SaveQuestion } from './save-question';

const finding = (id: string, severity: Finding['severity']): Finding => ({
  id,
  severity,
  rule: 'r',
  message: `message of ${id}`,
  start: 1,
  end: 2,
  fixes: [],
  excerpt: { before: '', mark: 'x', after: '' },
});

describe('the question that a held save raises', () => {
  let ending: AbortController;
  let question: SaveQuestion;
  let findings: Finding[];
  let empty: boolean;
  let session: NoteSession;
  let save: HeldSave<NoteSession>;
  let field: HTMLTextAreaElement;
  const failed = vi.fn();
  const select = vi.fn();

  const host: PageHost = {
    isOurs: () => false,
    isHost: () => false,
    dress: () => {},
    slot(signal) {
      const slot = document.createElement('div');
      document.body.append(slot);
      signal.addEventListener('abort', () => slot.remove());
      return slot;
    },
    lodge: () => () => {},
    covers: () => false,
    onCover: () => {},
  };
  const dialog = () => document.querySelector('dialog');
  const press = (text: string) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(text));
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigation', new EventTarget());
    document.body.innerHTML = '<textarea></textarea>';
    field = document.querySelector('textarea')!;
    field.focus();
    ending = new AbortController();
    findings = [finding('warning', 'warning'), finding('error', 'error')];
    empty = false;
    session = {
      field,
      get findings() {
        return findings;
      },
      fresh: () => findings,
      holding: () => findings.filter(({ severity }) => severity === 'error'),
      verdict: () => (findings.some(({ severity }) => severity === 'error') ? 'held' : 'clean'),
      state: () => ({ empty }),
      surfaces: () => new Map([['', { select }]]),
      boxOf: () => null,
    } as unknown as NoteSession;
    save = { form: session, proceed: vi.fn(), drop: vi.fn() };
    question = createSaveQuestion(host, { language: () => 'en', failed }, ending.signal);
    question.ask(save);
  });

  afterEach(() => {
    ending.abort();
    // Preact asks for one flush of its effects at a time: one that never came would be waited for in the next test.
    vi.runAllTimers();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.clearAllMocks();
    history.replaceState(null, '', '#');
  });

  /** Lets the dialog get ready: it takes no save in its first half second. */
  const wait = () => vi.advanceTimersByTimeAsync(1_000);

  it('shows the dialog at once', () => {
    expect(dialog()).not.toBeNull();
    expect(question.asking()).toBe(true);
  });

  it('leaves the save unmade on the way back, and gives the focus back', () => {
    press('Back to the note');
    expect(save.drop).toHaveBeenCalledTimes(1);
    expect(dialog()).toBeNull();
    expect(question.asking()).toBe(false);
    expect(document.activeElement).toBe(field);
  });

  it('goes to the place of a finding', () => {
    press('Show in text');
    expect(save.drop).toHaveBeenCalledTimes(1);
    expect(select).toHaveBeenCalledWith(expect.objectContaining({ id: 'error' }));
  });

  it('saves anyway, once', async () => {
    await wait();
    press('Save anyway');
    press('Save anyway');
    expect(save.proceed).toHaveBeenCalledTimes(1);
    expect(dialog()).toBeNull();
  });

  it('offers to save when no error is left', async () => {
    await wait();
    findings = [finding('warning', 'warning')];
    question.update([session]);
    await wait();
    press('Save');
    expect(save.proceed).toHaveBeenCalledTimes(1);
  });

  it('does not save as clean what has an error again', async () => {
    findings = [];
    question.update([session]);
    await wait();
    findings = [finding('back', 'error')];
    press('Save');
    expect(save.proceed).not.toHaveBeenCalled();
    expect(dialog()?.textContent).toContain('message of back');
  });

  it('closes with its form, and saves nothing', () => {
    question.update([]);
    expect(dialog()).toBeNull();
    expect(save.drop).toHaveBeenCalledTimes(1);
    expect(save.proceed).not.toHaveBeenCalled();
  });

  it('closes when the page empties the note or goes elsewhere', () => {
    empty = true;
    question.update([session]);
    expect(save.drop).toHaveBeenCalledTimes(1);

    empty = false;
    const second = { ...save, drop: vi.fn() };
    question.ask(second);
    history.pushState(null, '', '#other-tenant');
    window.navigation.dispatchEvent(new Event('currententrychange'));
    expect(second.drop).toHaveBeenCalledTimes(1);
    expect(dialog()).toBeNull();
  });

  it('ends with its signal', () => {
    ending.abort();
    expect(dialog()).toBeNull();
    expect(save.drop).toHaveBeenCalledTimes(1);
  });
});
