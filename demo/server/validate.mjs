import { HttpError } from './http-error.mjs';

const LONGEST_DELAY = 60_000;

/** The note in a request body. It is taken as it is: nothing is trimmed, no line break is changed. */
export function validNote(body) {
  const { tenant, form, fields, ...others } = validObject(body, 'The body');
  refuseOthers(others);
  refuseUnless(isName(tenant), '"tenant" must be a text of 1 to 200 characters.');
  refuseUnless(isName(form), '"form" must be a text of 1 to 200 characters.');
  validObject(fields, '"fields"');
  for (const [name, value] of Object.entries(fields)) {
    refuseUnless(isFieldValue(value), `"fields.${name}" must be a text, a number, true, false or a list of texts.`);
  }
  return { tenant, form, fields };
}

/** The text of a note that is only asked about. */
export function validNoteText(body) {
  const { note, ...others } = validObject(body, 'The body');
  refuseOthers(others);
  refuseUnless(typeof note === 'string', '"note" must be a text.');
  return note;
}

export function validSwitches(body) {
  const { delay, fail, session = 'ok', ...others } = validObject(body, 'The body');
  refuseOthers(others);
  refuseUnless(
    Number.isInteger(delay) && delay >= 0 && delay <= LONGEST_DELAY,
    `"delay" must be a whole number of milliseconds from 0 to ${LONGEST_DELAY}.`,
  );
  refuseUnless(typeof fail === 'boolean', '"fail" must be true or false.');
  refuseUnless(session === 'ok' || session === 'expired', '"session" must be "ok" or "expired".');
  return { delay, fail, session };
}

function validObject(value, place) {
  refuseUnless(typeof value === 'object' && value !== null && !Array.isArray(value), `${place} must be an object.`);
  return value;
}

function refuseOthers(others) {
  const [name] = Object.keys(others);
  refuseUnless(name === undefined, `"${name}" is not known here.`);
}

function isName(value) {
  return typeof value === 'string' && value.length >= 1 && value.length <= 200;
}

function isFieldValue(value) {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';
}

function refuseUnless(condition, sentence) {
  if (!condition) throw new HttpError(400, sentence);
}
