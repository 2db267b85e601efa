import type { FixedTexts } from '../check';
import type { Diagnostic, Language, Note } from '../check/types';
import type { TextSurface } from '../editors/text-surface';
import type { GuardedForm, Verdict } from '../guard/guarded-form';
import type { Finding, NoteState, Progress, Settings } from '../platform/messages';
import { boxLabel, matchesChord, noteBoxes, saveControlIn, saveControls, type FoundForm } from '../sites';
import { createBurst } from './burst';
import { excerptOf } from './excerpt';
import { placeOf } from './finding-place';
import { noteOf, sameNote } from './form-note';
import { watchForm } from './form-watch';
import { holding } from './holding';
import { createIgnored } from './ignored';
import { createKnownFindings } from './known-findings';
import { localDay } from './local-day';
import { createNoteSurfaces } from './note-surfaces';
import { perElement } from './per-element';
import { versionKey } from './version-key';
import { createVersionRecorder, type RecordedVersion, type VersionRecorder } from './version-recorder';

/** What a check is made of. */
interface Content {
  readonly note: Note;
  readonly language: Language;
  readonly enabled: boolean;
  readonly checker: Checker;
}

/** One note form at work. */
export interface NoteSession extends GuardedForm {
  /** Random; the name of the form in commands. */
  readonly id: string;
  /** The box of the note that had the focus last. */
  readonly surface: TextSurface;
  /** The boxes that the note is written in by name; its own one under the empty name. */
  surfaces(): ReadonlyMap<string, TextSurface>;
  /** Sees to it that earlier versions of the note are kept. */
  readonly versions: VersionRecorder;
  /** What the last check found, without what is ignored here. */
  readonly findings: readonly Finding[];
  /** Those of the findings that hold a save. */
  holding(): readonly Finding[];
  /** The form as an open panel is told of it. */
  state(): NoteState;
  /**
   * What is found in the form as it is at this moment: the last check's findings, or those of a new one if anything has
   * changed since. @throws what the engine throws
   */
  fresh(): readonly Finding[];
  /** Leaves a finding out while its words stand in this note. */
  ignore(finding: Finding): void;
  /** Shows again what was ignored. */
  restore(): void;
  /**
   * The note's texts by box, its own one under the empty name, with every safe fix made but those of ignored findings.
   * @throws what the engine throws
   */
  fixedAll(): ReadonlyMap<string, string>;
  /** The box of the form that a finding is about; null for the note itself and a box that is gone. */
  boxOf(finding: Finding): HTMLElement | null;
  /** Looks whether a script has changed the form without an event, and checks if so. Reads some strings, no layout. */
  look(): void;
  /** Whether a form that has just appeared holds this very note: the page has rendered it anew. */
  isNoteOf(form: FoundForm): boolean;
  /** Goes on in a form that has been found again: the same one, one with other boxes, or one that `isNoteOf` has affirmed. */
  moveTo(form: FoundForm): void;
}

/** The rules in force, ready to check with. */
export interface Checker {
  check(note: Note, language: Language): readonly Diagnostic[];
  progress(note: Note): Progress | null;
  /** The note's texts with every safe fix made, but for the findings that are to be skipped. */
  fixAll(note: Note, skip: (note: Note, diagnostic: Diagnostic) => boolean): FixedTexts;
}

/** What a session needs. */
export interface NoteSessionPorts {
  /** The name of the site. */
  readonly site: string;
  settings(): Settings;
  /** The rules in force; another object when they are others. */
  checker(): Checker;
  surfaceOf(field: HTMLElement, signal: AbortSignal): TextSurface;
  /** Keeps a version of the note and resolves with whether it has arrived; null where none may be kept. */
  readonly keepVersion: ((version: RecordedVersion) => Promise<boolean>) | null;
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
  let checked: Content | null = null;
  let progress: Progress | null = null;
  let hidden = 0;
  const ignored = createIgnored();
  const known = createKnownFindings();
  let findings: readonly Finding[] = [];
  let revision = 0;

  const burst = createBurst(lookNow, signal);
  const surfaces = createNoteSurfaces((field, bound) => {
    const surface = ports.surfaceOf(field, bound);
    surface.watch(() => burst.touch(), bound);
    return surface;
  }, signal);
  const boxes = perElement(
    (container, bound) => watchForm(container, { changed: () => burst.touch(), settled: lookNow, focused }, bound),
    signal,
  );

  const key = () => versionKey(ports.site, form, document);
  const versions = createVersionRecorder(
    {
      read: () => (composing() ? null : { key: key(), texts: Object.fromEntries(texts()) }),
      keep: async (version) => !ports.settings().keepVersions || (await ports.keepVersion?.(version)) !== false,
      now: () => performance.now(),
    },
    signal,
  );

  function focused(): void {
    focusedAt = Date.now();
    surfaces.focused(form);
    ports.changed();
    if (!burst.due) lookNow();
  }

  function composing(): boolean {
    const inNote = [...surfaces.all(form).values()].some((surface) => surface.composing());
    return inNote || boxes(form.container).composing();
  }

  function texts(): ReadonlyMap<string, string> {
    return new Map([...surfaces.all(form)].map(([name, surface]) => [name, surface.read()]));
  }

  function read(): Content {
    const settings = ports.settings();
    const note = noteOf(form, texts(), settings, localDay(new Date()));
    // What a disabled box holds is neither written nor sent with a save.
    const enabled = !form.note.matches(':disabled');
    return { note, language: settings.language, enabled, checker: ports.checker() };
  }

  function fresh(): readonly Finding[] {
    const now = read();
    if (
      checked &&
      checked.enabled === now.enabled &&
      checked.language === now.language &&
      checked.checker === now.checker &&
      sameNote(checked.note, now.note)
    ) {
      burst.done();
      return findings;
    }
    const started = performance.now();
    // Where nothing is left of a note, the next one begins.
    if (isEmpty(now)) ignored.clear();
    const all = now.enabled ? now.checker.check(now.note, now.language) : [];
    const diagnostics = all.filter((each) => !ignored.has(now.note, each));
    hidden = all.length - diagnostics.length;
    progress = now.enabled ? now.checker.progress(now.note) : null;
    const ids = known.ids(now.note, diagnostics);
    findings = diagnostics.map((each, index) => findingOf(each, ids[index] ?? '', now.note));
    checked = now;
    revision += 1;
    versions.look();
    burst.done(performance.now() - started);
    ports.changed();
    return findings;
  }

  /** Whether nothing is written in any box of the note. */
  function isEmpty(content: Content | null): boolean {
    const written = noteBoxes(form).map(({ name }) =>
      name === '' ? content?.note.text : content?.note.fields?.[name],
    );
    return written.every((text) => (text ?? '').trim() === '');
  }

  function findingOf(diagnostic: Diagnostic, givenId: string, note: Note): Finding {
    const place = placeOf(diagnostic, note);
    const box = place.box === '' ? undefined : boxLabel(form, place.box);
    return { ...diagnostic, id: givenId, excerpt: excerptOf(place.text, place), ...(box !== undefined && { box }) };
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

  /** Checks though nothing in the form has changed. */
  function again(): void {
    checked = null;
    lookNow();
  }

  function verdict(): Verdict {
    const now = fresh();
    if (holding(now, ports.settings().hold).length > 0) return 'held';
    return now.some(({ severity }) => severity !== 'info') ? 'warned' : 'clean';
  }

  lookNow();

  return {
    id,
    get surface() {
      return surfaces.latest(form);
    },
    surfaces: () => surfaces.all(form),
    versions,
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
      noteType: checked?.note.noteType ?? '',
      focusedAt,
      empty: isEmpty(checked),
      findings,
      held: holding(findings, ports.settings().hold).length > 0,
      ignored: hidden,
      progress,
      key: ports.keepVersion && key(),
      revision,
    }),
    fresh,
    holding: () => holding(findings, ports.settings().hold),
    ignore(finding) {
      if (checked) ignored.add(checked.note, finding);
      again();
    },
    restore() {
      ignored.clear();
      again();
    },
    fixedAll() {
      const { note: content, checker } = read();
      const { text, fields } = checker.fixAll(content, ignored.has);
      return new Map([['', text], ...Object.entries(fields)]);
    },
    boxOf: ({ field }) => (field === undefined ? null : (form.fields[field] ?? null)),
    look() {
      // Somebody types: the check behind the burst sees it all.
      if (!burst.due) lookNow();
    },
    isNoteOf(other) {
      if (!checked || other.profile !== form.profile || isEmpty(checked)) return false;
      const { text, fields } = checked.note;
      return noteBoxes(other).every(({ name, element }) => {
        const surface = ports.surfaceOf(element, AbortSignal.abort());
        return surface.read() === (name === '' ? text : fields?.[name]);
      });
    },
    moveTo(to) {
      form = to;
      lookNow();
    },
  };
}
