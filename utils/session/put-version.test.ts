import { describe, expect, it, vi } from 'vitest';
import type { EditResult } from '../editors/text-surface';
import type { NoteSession } from './note-session';
import { putVersion } from './put-version';

function sessionWith(text: string, result: EditResult) {
  const surface = { read: () => text, replace: vi.fn(async () => result) };
  const versions = { keepNow: vi.fn(), putting: vi.fn() };
  const fresh = vi.fn();
  const surfaces = () => new Map([['', surface]]);
  const session = { surfaces, versions, fresh, state: () => ({ key: 'n' }) } as unknown as NoteSession;
  return { session, surface, versions, fresh };
}
const done: EditResult = { ok: true, caret: 0 };

describe('an earlier version', () => {
  it('takes the place of the whole text, which is kept before', async () => {
    const { session, surface, versions, fresh } = sessionWith('now', done);
    expect(await putVersion(session, 'n', { '': 'before' })).toEqual({ ok: true });
    expect(surface.replace).toHaveBeenCalledExactlyOnceWith([{ start: 0, end: 3, text: 'before' }], 'now');
    expect(versions.keepNow).toHaveBeenCalledBefore(surface.replace);
    expect(versions.putting).toHaveBeenCalledWith({ '': 'before' });
    expect(fresh).toHaveBeenCalledOnce();
  });

  it('goes into no other note', async () => {
    const { session, surface } = sessionWith('now', done);
    expect(await putVersion(session, 'other', { '': 'before' })).toEqual({ ok: false, reason: 'changed' });
    expect(surface.replace).not.toHaveBeenCalled();
  });

  it('is on offer to copy where the field does not take it', async () => {
    const { session } = sessionWith('now', { ok: false, kind: 'too-long', over: 4 });
    const outcome = await putVersion(session, 'n', { '': 'before' });
    expect(outcome).toEqual({ ok: false, reason: 'too-long', over: 4, text: 'before' });
  });

  it('is refused where a box of it is not there', async () => {
    const { session } = sessionWith('now', done);
    const outcome = await putVersion(session, 'n', { risk: 'before' });
    expect(outcome).toEqual({ ok: false, reason: 'unavailable', text: 'before' });
  });
});
