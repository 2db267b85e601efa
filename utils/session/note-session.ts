import type { Diagnostic, Language, Note } from '../check/types';
import type { TextSurface } from '../editors/text-surface';
import type { GuardedForm, Verdict } from '../guard/guarded-form';
import type { Finding, NoteState, Settings } from '../platform/messages';
import { matchesChord, readField, saveControlIn, saveControls, type FoundForm } from '../sites';
import { createBurst } from './burst';
import { excerptOf } from './excerpt';
import { identify, type Identified } from './finding-ids';
import { noteOf, sameNote } from './form-note';
import { watchForm } from './form-watch';
import { localDay } from './local-day';
import { perElement } from './per-element';

/** One note form at work. */
export interface NoteSession extends GuardedForm {
  /** Random; the name of the form in commands. */
  readonly id: string;
  readonly surface: TextSurface;
  /** What the last check found. */
  readonly findings: readonly Finding[];
  /** The form as an open panel is told of it. */
  state(): NoteState;
  /**
   * What is found in the form as it is at this moment: the last check's findings, or those of a new one if anything has
   * changed since. @throws what the engine throws
   */
  fresh(): readonly Finding[];
  /** Looks whether a script has changed the form without an event, and checks if so. Reads some strings, no layout. */
  look(): void;
  /** Whether a form that has just appeared holds this very note: the page has rendered it anew. */
  isNoteOf(form: FoundForm): boolean;
  /** Goes on in a form that has been found again: the same one, one with other boxes, or one that `isNoteOf` has affirmed. */
  moveTo(form: FoundForm): void;
}

/** What a session needs. */
export interface NoteSessionPorts {
  /** The name of the site. */
  readonly site: string;
  settings(): Settings;
  check(note: Note, language: Language): readonly Diagnostic[];
  surfaceOf(field: HTMLElement, signal: AbortSignal): TextSurface;
  /** The state may be another one. Called often and inside events: do nothing here that takes time. */
  changed(): void;
  failed(error: unknown): void;
}

/**
 * Starts the session of a form. Keys only mark the note as changed; a check follows the burst, or comes at once when a box is
 * left, something is pasted, or the verdict on a save is asked for. While an IME composes nothing is checked.
 * @param signal ends the session
 */
export function createNoteSession(found: FoundForm, ports: NoteSessionPorts, signal: AbortSignal): NoteSession {
  const id = crypto.randomUUID();
  let form = found;
  let focusedAt = form.container.matches(':focus-within') ? Date.now() : 0;
  let checked: { readonly note: Note; readonly language: Language; readonly enabled: boolean } | null = null;
  let identified: Identified = { text: '', diagnostics: [], ids: [] };
  let findings: readonly Finding[] = [];
  let given = 0;

  const burst = createBurst(lookNow, signal);
  const note = perElement((field, bound) => {
    const surface = ports.surfaceOf(field, bound);
    surface.watch(() => burst.touch(), bound);
    return surface;
  }, signal);
  const boxes = perElement(
    (container, bound) => watchForm(container, { changed: () => burst.touch(), settled: lookNow, focused }, bound),
    signal,
  );

  function focused(): void {
    focusedAt = Date.now();
    ports.changed();
    if (!burst.due) lookNow();
  }

  function composing(): boolean {
    return note(form.note).composing() || boxes(form.container).composing();
  }

  function read() {
    const settings = ports.settings();
    const content = noteOf(form, note(form.note).read(), settings, localDay(new Date()));
    // What a disabled box holds is neither written nor sent with a save.
    return { note: content, language: settings.language, enabled: !form.note.matches(':disabled') };
  }

  function fresh(): readonly Finding[] {
    const now = read();
    if (
      checked &&
      checked.enabled === now.enabled &&
      checked.language === now.language &&
      sameNote(checked.note, now.note)
    ) {
      burst.done();
      return findings;
    }
    const started = performance.now();
    const diagnostics = now.enabled ? ports.check(now.note, now.language) : [];
    const { text } = now.note;
    identified = identify(identified, text, diagnostics, () => `f${(given += 1)}`);
    const { ids } = identified;
    findings = diagnostics.map((each, index) => ({ ...each, id: ids[index] ?? '', excerpt: excerptOf(text, each) }));
    checked = now;
    burst.done(performance.now() - started);
    ports.changed();
    return findings;
  }

  /** Checks what has changed, outside of compositions: their end brings it here again. */
  function lookNow(): void {
    if (composing()) return;
    try {
      fresh();
    } catch (error) {
      ports.failed(error);
    }
  }

  function verdict(): Verdict {
    const now = fresh();
    if (now.some(({ severity }) => severity === 'error')) return 'held';
    return now.some(({ severity }) => severity === 'warning') ? 'warned' : 'clean';
  }

  lookNow();

  return {
    id,
    get surface() {
      return note(form.note);
    },
    get findings() {
      return findings;
    },
    get field() {
      return form.note;
    },
    saveControlIn: (path) => saveControlIn(form, path),
    saveControls: () => saveControls(form),
    isSaveChord: (event) => form.profile.save.chords.some((chord) => matchesChord(event, chord)),
    composing,
    verdict,
    stamp: () => {
      const { text, fields } = read().note;
      // The same text for another tenant would be another save, and tenants change without a new form.
      return JSON.stringify([location.href, text, fields]);
    },
    state: () => ({
      id,
      site: ports.site,
      noteType: form.profile.noteType,
      focusedAt,
      empty: (checked?.note.text ?? '').trim() === '',
      findings,
    }),
    fresh,
    look() {
      // Somebody types: the check behind the burst sees it all.
      if (!burst.due) lookNow();
    },
    isNoteOf(other) {
      const text = checked?.note.text ?? '';
      return other.profile === form.profile && text.trim() !== '' && readField(other.note) === text;
    },
    moveTo(to) {
      form = to;
      lookNow();
    },
  };
}
