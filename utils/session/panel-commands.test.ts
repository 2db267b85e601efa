import { describe, expect, it, vi } from 'vitest';
import type { TextEdit } from '../check/types';
import type { EditResult } from '../editors/text-surface';
import type { Finding } from '../platform/messages';
import type { NoteSession } from './note-session';
import { perform } from './panel-commands';

function sessionWith(text: string, edits: readonly TextEdit[], result: EditResult) {
  const finding: Finding = {
    id: 'f1',
    rule: 'r',
    severity: 'error',
    message: '',
    start: 2,
    end: 4,
    fixes: [{ title: 'fix', safe: true, edits }],
    excerpt: { before: '', mark: '', after: '' },
  };
  const surface = {
    read: () => text,
    select: vi.fn(),
    replace: vi.fn(async () => result),
    insertBlock: vi.fn(async () => result),
  };
  const fresh = vi.fn(() => [finding]);
  const rest = {
    boxOf: (): HTMLElement | null => null,
    fixedAll: () => new Map([['', text]]),
    ignore: vi.fn(),
    restore: vi.fn(),
  };
  const surfaces = () => new Map([['', surface]]);
  return { session: { surface, surfaces, fresh, ...rest } as unknown as NoteSession, surface, fresh, rest };
}
const done: EditResult = { ok: true, caret: 0 };
const command = { request: 1, note: 'n' } as const;
const fix = { ...command, type: 'apply-fix', finding: 'f1', fix: 0 } as const;
const tag: TextEdit = { start: 4, end: 4, text: '\n#covid' };

describe('a command of the panel', () => {
  it('shows a finding where it stands now', async () => {
    const { session, surface } = sessionWith('text', [], done);
    expect(await perform(session, { ...command, type: 'show', finding: 'f1' })).toEqual({ ok: true });
    expect(surface.select).toHaveBeenCalledWith(expect.objectContaining({ start: 2, end: 4 }));
  });

  it('goes to another box of the form that a finding is about', async () => {
    const { session, surface, rest } = sessionWith('text', [], done);
    const box = { focus: vi.fn(), scrollIntoView: vi.fn() };
    rest.boxOf = () => box as unknown as HTMLElement;
    Object.assign(session, rest);
    await perform(session, { ...command, type: 'show', finding: 'f1' });
    expect(box.focus).toHaveBeenCalledOnce();
    expect(surface.select).not.toHaveBeenCalled();
  });

  it('makes all safe fixes as one edit of what differs', async () => {
    const { session, surface, rest } = sessionWith('one ＃tag two', [], done);
    Object.assign(session, { ...rest, fixedAll: () => new Map([['', 'one #tag two']]) });
    expect(await perform(session, { ...command, type: 'fix-all' })).toEqual({ ok: true });
    expect(surface.replace).toHaveBeenCalledExactlyOnceWith([{ start: 4, end: 5, text: '#' }], 'one ＃tag two');
  });

  it('touches nothing when there is no safe fix', async () => {
    const { session, surface } = sessionWith('text', [], done);
    expect(await perform(session, { ...command, type: 'fix-all' })).toEqual({ ok: true });
    expect(surface.replace).not.toHaveBeenCalled();
  });

  it('ignores a finding that is still there', async () => {
    const { session, rest } = sessionWith('text', [], done);
    expect(await perform(session, { ...command, type: 'ignore', finding: 'f1' })).toEqual({ ok: true });
    expect(rest.ignore).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'f1' }));
    expect(await perform(session, { ...command, type: 'ignore', finding: 'f9' })).toEqual({
      ok: false,
      reason: 'changed',
    });
  });

  it('is refused when its finding is gone, and nothing is touched', async () => {
    const { session, surface } = sessionWith('text', [tag], done);
    const changed = { ok: false, reason: 'changed' };
    expect(await perform(session, { ...command, type: 'show', finding: 'f9' })).toEqual(changed);
    expect(await perform(session, { ...fix, finding: 'f9' })).toEqual(changed);
    expect(await perform(session, { ...fix, fix: 5 })).toEqual(changed);
    expect(surface.select).not.toHaveBeenCalled();
    expect(surface.replace).not.toHaveBeenCalled();
  });

  it('makes a fix to the text that it was checked for, and checks the result', async () => {
    const { session, surface, fresh } = sessionWith('text', [tag], done);
    expect(await perform(session, fix)).toEqual({ ok: true });
    expect(surface.replace).toHaveBeenCalledWith([tag], 'text');
    expect(fresh).toHaveBeenCalledTimes(2);
  });

  it('offers the one text that a fix could not add', async () => {
    const { session } = sessionWith('text', [tag], { ok: false, kind: 'too-long', over: 3 });
    expect(await perform(session, fix)).toEqual({ ok: false, reason: 'too-long', over: 3, text: '#covid' });
  });

  it('offers the whole note as it would be where a fix takes something away', async () => {
    const { session } = sessionWith('te#covidxt', [{ start: 2, end: 8, text: '' }], { ok: false, kind: 'reverted' });
    expect(await perform(session, fix)).toEqual({ ok: false, reason: 'reverted', text: 'text' });
  });

  it('offers the template that could not be inserted', async () => {
    const { session } = sessionWith('text', [], { ok: false, kind: 'unavailable' });
    const outcome = await perform(session, { ...command, type: 'insert', text: 'a template' });
    expect(outcome).toEqual({ ok: false, reason: 'unavailable', text: 'a template' });
  });
});

describe('a command about another text of the form', () => {
  const inBox = (text: string) => {
    const { session, surface, fresh } = sessionWith('own', [], done);
    const other = { read: () => text, select: vi.fn(), replace: vi.fn(async () => done) };
    const finding = {
      ...fresh()[0]!,
      field: 'risk',
      fieldRange: { start: 1, end: 3 },
      fixes: [{ title: 'fix', safe: true, edits: [{ start: 1, end: 3, text: 'x' }], field: 'risk' }],
    };
    Object.assign(session, {
      fresh: () => [finding],
      boxOf: () => ({}) as HTMLElement,
      surfaces: () =>
        new Map<string, unknown>([
          ['', surface],
          ['risk', other],
        ]),
    });
    return { session, surface, other };
  };

  it('selects the words there', async () => {
    const { session, surface, other } = inBox('text');
    await perform(session, { ...command, type: 'show', finding: 'f1' });
    expect(other.select).toHaveBeenCalledWith({ start: 1, end: 3 });
    expect(surface.select).not.toHaveBeenCalled();
  });

  it('makes a fix there', async () => {
    const { session, surface, other } = inBox('text');
    expect(await perform(session, fix)).toEqual({ ok: true });
    expect(other.replace).toHaveBeenCalledExactlyOnceWith([{ start: 1, end: 3, text: 'x' }], 'text');
    expect(surface.replace).not.toHaveBeenCalled();
  });
});
