import type { Note } from '../../utils/check/types';
import { isDay } from './days';
import { unknownNames, type LoadedPack } from './load-pack';
import { decoded } from './read-input';
import type { CommandTranslator } from './texts';

/** A line of JSON as a note, or what is wrong with it. */
export type NoteLine =
  { readonly id: string; readonly note: Note } | { readonly id: string | null; readonly error: string };

/**
 * Reads a note from a line `{"id","noteType","role"?,"text","fields"?,"today"?}`. Other keys are left alone; an optional
 * one may be null, a role may be empty. A switch among the fields may be true or false, as a form has it on or off.
 * @param today the day of the check for a line that says none, `YYYY-MM-DD`
 */
export function readNote(line: Uint8Array, today: string, pack: LoadedPack, t: CommandTranslator): NoteLine {
  const text = decoded(line);
  if (text === undefined) return { id: null, error: t('lineNotUtf8') };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, error: t('lineNotJson') };
  }
  if (!isObject(value)) return { id: null, error: t('lineNotObject') };

  const id = typeof value.id === 'string' ? value.id : null;
  const error = problemOf(value, t);
  if (error !== undefined || id === null) return { id, error: error ?? t('keyNotText', { key: 'id' }) };
  const note: Note = {
    noteType: value.noteType as string,
    text: value.text as string,
    role: (value.role as string | null | undefined) || undefined,
    fields: fieldsOf(value.fields),
    today: (value.today as string | null | undefined) ?? today,
  };
  const [unknown] = unknownNames(note, pack, t);
  return unknown === undefined ? { id, note } : { id, error: unknown };
}

function problemOf(value: Record<string, unknown>, t: CommandTranslator): string | undefined {
  for (const key of ['id', 'noteType', 'text']) {
    if (!Object.hasOwn(value, key)) return t('keyMissing', { key });
    if (typeof value[key] !== 'string') return t('keyNotText', { key });
  }
  const { role, fields, today } = value;
  if (isGiven(role) && typeof role !== 'string') return t('keyNotText', { key: 'role' });
  if (isGiven(fields) && (!isObject(fields) || !Object.values(fields).every(isFieldValue))) return t('keyNotFields');
  if (isGiven(today) && (typeof today !== 'string' || !isDay(today))) return t('keyNotDay');
  return undefined;
}

function isFieldValue(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || value === null;
}

/** A box whose value is null is not there; a switch reads as in a form. */
function fieldsOf(fields: unknown): Record<string, string> | undefined {
  if (!isObject(fields)) return undefined;
  const there = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(
    there.map(([name, value]) => [name, value === true ? 'on' : value === false ? '' : (value as string)]),
  );
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
