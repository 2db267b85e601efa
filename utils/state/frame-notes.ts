import type { NoteState } from '../platform/messages';

/** The notes of a tab's frames, by frame; null while no frame has said anything. */
export type FrameNotes = ReadonlyMap<string, readonly NoteState[]> | null;

/** With what a frame has just reported. */
export function withReport(frames: FrameNotes, frame: string, notes: readonly NoteState[]): FrameNotes {
  return new Map(frames).set(frame, notes);
}

/** The note that had the focus last. */
export function latestNote(frames: FrameNotes): NoteState | null {
  const notes = [...(frames?.values() ?? [])].flat();
  return notes.reduce<NoteState | null>(
    (latest, note) => (latest === null || note.focusedAt > latest.focusedAt ? note : latest),
    null,
  );
}
