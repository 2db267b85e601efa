const REASON = /because|due to|since|reason|covid|ため|ので|により|理由|影響/i;
const TOO_SHORT = 15;

/**
 * A made-up judgement of a status note: what a longer note with a reason earns is as much as a person would guess.
 * @returns {number} percent, 0 to 100
 */
export function confidenceIn(note) {
  const length = widthOf(note.trim());
  if (length < TOO_SHORT) return length;
  return Math.min(96, 24 + Math.min(56, length) + (REASON.test(note) ? 16 : 0));
}

/** A Japanese letter says as much as two others. */
function widthOf(text) {
  return [...text].reduce((width, letter) => width + (letter > '\u2e80' ? 2 : 1), 0);
}
