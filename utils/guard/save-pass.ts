/** The events that one intent to save may raise, in the order in which they can follow each other. */
export type SaveStep = 'chord' | 'click' | 'submit';

const ORDER: Readonly<Record<SaveStep, number>> = { chord: 0, click: 1, submit: 2 };

/** How long a pass waits for the replay, in ms. The replay comes in the next task; more means that it got lost. */
const UNUSED_MS = 1_000;
/** How long the steps that follow are covered, in ms: pages validate on their server before they submit. */
const FOLLOW_UP_MS = 5_000;

interface Pass<F> {
  readonly form: F;
  readonly stamp: string;
  step: SaveStep;
  used: boolean;
  expires: number;
}

/** The one pass that there is at a time: it lets one save through, once. */
export interface SavePass<F extends object> {
  /**
   * Grants a form the pass, in the place of an older one.
   * @param step the event that the replay will raise
   * @param stamp what the user agreed to save; another content is not covered
   */
  grant(form: F, step: SaveStep, stamp: string): void;
  /** Whether the form has the pass and nothing has used it yet. */
  waiting(form: F): boolean;
  /**
   * Whether an event is part of the save that the pass was granted for; using it up as far as this event goes. The first one
   * has to be the replay itself. After it only later steps count (a click raises a submit, a chord may do both), each
   * once: a click or key of the user is a new intent and ends the pass.
   * @param stamp tells what would be saved now; asked for only when there is a pass
   */
  covers(form: F, step: SaveStep, stamp: () => string, trusted: boolean): boolean;
  /** Takes the pass back. */
  revoke(): void;
  /** The user has started something new: no step that follows belongs to an earlier save any more. */
  endFollowUps(): void;
}

/** Makes the pass, not granted to anybody. @param now a clock in ms that only runs forward */
export function createSavePass<F extends object>(now: () => number): SavePass<F> {
  let pass: Pass<F> | null = null;

  function passOf(form: F): Pass<F> | null {
    if (pass && now() >= pass.expires) pass = null;
    return pass?.form === form ? pass : null;
  }

  return {
    grant(form, step, stamp) {
      pass = { form, stamp, step, used: false, expires: now() + UNUSED_MS };
    },

    waiting: (form) => passOf(form)?.used === false,

    covers(form, step, stamp, trusted) {
      const own = passOf(form);
      if (!own) return false;
      // Our replays of clicks and chords are not trusted. A submit always is: the browser itself raises it.
      const ofThisIntent = step === 'submit' || !trusted;
      const expected = own.used ? ORDER[step] > ORDER[own.step] : step === own.step;
      if (!ofThisIntent || !expected || stamp() !== own.stamp) {
        pass = null;
        return false;
      }
      own.used = true;
      own.step = step;
      own.expires = now() + FOLLOW_UP_MS;
      return true;
    },

    revoke() {
      pass = null;
    },

    endFollowUps() {
      if (pass?.used) pass = null;
    },
  };
}
