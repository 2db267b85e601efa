import { applyEdits } from '../check';
import type { Fix } from '../check/types';
import { smallestEdit } from '../editors/text-span';
import type { EditResult } from '../editors/text-surface';
import type { Outcome, PanelCommand } from '../platform/messages';
import type { NoteSession } from './note-session';
import { putVersion, textsOf } from './put-version';

/**
 * Does what a command asks of a note. The finding is found again in the form as it is now: one that is gone is refused as
 * `changed`, and no edit is made to another text than the one it was made for.
 */
export async function perform(session: NoteSession, command: PanelCommand): Promise<Outcome> {
  switch (command.type) {
    case 'show':
      return show(session, command.finding);
    case 'apply-fix':
      return applyFix(session, command.finding, command.fix);
    case 'fix-all':
      return fixAll(session);
    case 'ignore':
      return ignore(session, command.finding);
    case 'restore':
      session.restore();
      return { ok: true };
    case 'read':
      return { ok: true, texts: textsOf(session) };
    case 'put-version':
      return putVersion(session, command.key, command.texts);
    case 'insert':
      return outcomeOf(await session.surface.insertBlock(command.text), command.text);
  }
}

/** Selects a finding's place in the note and brings it into view; of another box of the form, puts the caret there. */
export function show(session: NoteSession, id: string): Outcome {
  const finding = session.fresh().find((each) => each.id === id);
  if (!finding) return { ok: false, reason: 'changed' };
  const { field, fieldRange } = finding;
  const box = session.boxOf(finding);
  const words = box && fieldRange ? session.surfaces().get(field ?? '') : undefined;
  if (words && fieldRange) {
    words.select(fieldRange);
  } else if (box) {
    box.focus();
    box.scrollIntoView({ block: 'nearest' });
  } else {
    session.surfaces().get('')?.select(finding);
  }
  return { ok: true };
}

/** Leaves a finding out while its words stand in this note. */
function ignore(session: NoteSession, id: string): Outcome {
  const finding = session.fresh().find((each) => each.id === id);
  if (!finding) return { ok: false, reason: 'changed' };
  session.ignore(finding);
  return { ok: true };
}

/** Makes every safe fix, as one step in each box that it concerns, and checks the result. */
async function fixAll(session: NoteSession): Promise<Outcome> {
  const surfaces = session.surfaces();
  for (const [box, fixed] of session.fixedAll()) {
    const surface = surfaces.get(box);
    const text = surface?.read() ?? '';
    const edit = surface && smallestEdit(text, [{ start: 0, end: text.length, text: fixed }]);
    if (!edit) continue;
    const outcome = outcomeOf(await surface.replace([edit], text), fixed);
    if (!outcome.ok) return outcome;
  }
  session.fresh();
  return { ok: true };
}

/**
 * Makes one of a finding's fixes, and checks the result.
 * @param index which of the finding's fixes
 */
export async function applyFix(session: NoteSession, id: string, index: number): Promise<Outcome> {
  const fix = session.fresh().find((each) => each.id === id)?.fixes[index];
  const surface = fix && session.surfaces().get(fix.field ?? '');
  if (!surface) return { ok: false, reason: 'changed' };
  const text = surface.read();
  const outcome = outcomeOf(await surface.replace(fix.edits, text), written(fix, text));
  session.fresh();
  return outcome;
}

function outcomeOf(result: EditResult, text: string): Outcome {
  if (result.ok) return { ok: true };
  return { ok: false, reason: result.kind, text, ...(result.kind === 'too-long' && { over: result.over }) };
}

/** What the user may put in by hand when a fix could not: the one text that it adds, or else the whole note with the fix made. */
function written(fix: Fix, text: string): string {
  const [only, ...others] = fix.edits;
  const justAdds = only !== undefined && others.length === 0 && only.start === only.end;
  return justAdds ? only.text.trim() : applyEdits(text, fix.edits);
}
