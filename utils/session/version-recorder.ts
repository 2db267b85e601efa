import { isBlank, lengthOf, losesMost, sameTexts } from '../versions/note-texts';
import type { Fate, NoteTexts } from '../versions/version';

/** While one types, a version is kept so often, in ms. */
const TYPING_MS = 5_000;
/** How long after a save an emptied note counts as cleared by it, in ms: pages wait for their server. */
const SAVING_MS = 60_000;

/** The texts of a note and where they belong. */
interface NoteMoment {
  /** The note's key: another one where another note is written in the same form. */
  readonly key: string;
  readonly texts: NoteTexts;
}

/** A version on its way to the worker. */
export interface RecordedVersion extends NoteMoment {
  readonly fate?: Fate | undefined;
}

/** What the recorder needs. */
export interface VersionRecorderPorts {
  /** The note as it stands; null while an IME composes. */
  read(): NoteMoment | null;
  /** Keeps a version. @returns whether it has arrived */
  keep(version: RecordedVersion): Promise<boolean>;
  /** A clock in ms. */
  now(): number;
}

/** Sees to it that what is written in a form can be had back. */
export interface VersionRecorder {
  /** The text may have changed. */
  look(): void;
  /** Keeps the text as it stands now. */
  keepNow(): void;
  /** The note is being saved: if the page empties it soon, nothing is lost. */
  saving(): void;
  /** We ourselves put these texts into the note: nothing that goes by it is lost. */
  putting(texts: NoteTexts): void;
}

interface Kept {
  readonly texts: NoteTexts;
  readonly fate: Fate | undefined;
}

/**
 * Starts to record the versions of a form: one in 5 s while one types, one when the focus leaves or the page is hidden or left, and at
 * once what stood there before most of it went. A text that was there from the beginning is kept when something happens to it.
 * @param signal ends the recording, and keeps what has not been kept
 */
export function createVersionRecorder(ports: VersionRecorderPorts, signal: AbortSignal): VersionRecorder {
  let latest: NoteMoment | null = null;
  /** The most that was written since a version was kept: deleting bit by bit must not outrun the 5 s. */
  let fullest: NoteTexts = {};
  let kept: Kept | null = null;
  let changed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let save: { readonly texts: NoteTexts; readonly until: number } | null = null;
  let own: NoteTexts | null = null;

  function send(key: string, texts: NoteTexts, fate?: Fate): void {
    if (isBlank(texts)) return;
    if (kept?.fate === fate && kept && sameTexts(kept.texts, texts)) return;
    const now: Kept = { texts, fate };
    kept = now;
    void ports.keep({ key, texts, ...(fate && { fate }) }).then((arrived) => {
      if (!arrived && kept === now) kept = null;
    });
  }

  /** Keeps the last text that was seen. */
  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!latest || !changed) return;
    fullest = latest.texts;
    send(latest.key, latest.texts);
  }

  function begin(moment: NoteMoment): void {
    flush();
    // Pages that change their address a little before the text show the former note under the new one's address for a while: that
    // text is not the new note's, and not lost when it goes.
    const former = latest !== null && sameTexts(latest.texts, moment.texts);
    kept = former ? { texts: moment.texts, fate: undefined } : null;
    fullest = former ? {} : moment.texts;
    changed = latest !== null && !former;
    latest = moment;
    if (changed) keepLater();
  }

  function keepLater(): void {
    timer ??= setTimeout(flush, TYPING_MS);
  }

  function seen(moment: NoteMoment | null): void {
    if (!moment) return;
    if (moment.key !== latest?.key) return begin(moment);
    const { key, texts } = moment;
    if (sameTexts(texts, latest.texts)) return;
    // One box after the other: until the last one is done, the others hold what they held.
    const { texts: before } = latest;
    const ours = own !== null && Object.keys(texts).every((name) => [own?.[name], before[name]].includes(texts[name]));
    latest = moment;
    changed = true;
    if (!ours && losesMost(fullest, texts)) {
      const saved = save && ports.now() <= save.until && sameTexts(save.texts, fullest);
      send(key, fullest, saved ? 'saved' : 'lost');
      fullest = texts;
    } else if (lengthOf(texts) >= lengthOf(fullest)) fullest = texts;
    if (ours) flush();
    else keepLater();
  }

  const look = (): void => seen(ports.read());
  const keepNow = (): void => {
    look();
    flush();
  };

  signal.addEventListener(
    'abort',
    () => {
      // A form that is gone may leave another address behind: what it held belongs to the one before.
      const moment = ports.read();
      if (latest && moment) seen({ ...moment, key: latest.key });
      flush();
    },
    { once: true },
  );
  const options = { capture: true, passive: true, signal };
  window.addEventListener('pagehide', keepNow, options);
  document.addEventListener('focusout', keepNow, options);
  document.addEventListener('visibilitychange', () => document.hidden && keepNow(), options);
  look();

  return {
    look,
    keepNow,
    saving() {
      keepNow();
      if (latest) save = { texts: latest.texts, until: ports.now() + SAVING_MS };
    },
    putting(texts) {
      own = texts;
    },
  };
}
