import { z } from './zod';

/** The version that is written. */
export const SETTINGS_VERSION = 1;

/** `auto` is the language of the browser. */
const languageChoice = z.enum(['auto', 'ja', 'en']);

/** What the user has chosen, as it is stored (together with its version). */
const choices = z.object({
  language: z._default(languageChoice, 'auto'),
  /** An id of the rule pack; left out until the user has chosen. */
  role: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  /** Rules that the user has given another severity or switched off, by rule id. */
  choices: z._default(z.record(z.string().check(z.maxLength(100)), z.enum(['error', 'warning', 'info', 'off'])), {}),
  /** Which findings hold a save; `warnings`: errors and warnings do. */
  hold: z._default(z.enum(['errors', 'warnings', 'nothing']), 'errors'),
  /** Whether earlier versions of notes are kept in memory. */
  keepVersions: z._default(z.boolean(), true),
  /** Where the drawer stands in the page, and how wide it is, in px. */
  drawer: z._default(z.object({ side: z.enum(['left', 'right']), width: z.int().check(z.gte(1), z.lte(10_000)) }), {
    side: 'right',
    width: 360,
  }),
  /** Whether the panel has asked for the role: it does so once. */
  roleAsked: z._default(z.boolean(), false),
});

/** The user's choices, every one with a value or left open on purpose. */
export type StoredSettings = Readonly<z.output<typeof choices>>;

/** Brings the object of version `i + 1` to version `i + 2`. A step is never changed once it has been released. */
const MIGRATIONS: readonly ((older: Record<string, unknown>) => Record<string, unknown>)[] = [];

const versioned = z.looseObject({ version: z.int().check(z.gte(1), z.lte(SETTINGS_VERSION)) });

/** Reads what is stored. What is missing gets its default; what can't be read at all gives the defaults. */
export function parseStoredSettings(stored: unknown): StoredSettings {
  const known = versioned.safeParse(stored);
  if (!known.success) return choices.parse({});
  const { version, ...older } = known.data;
  const latest = MIGRATIONS.slice(version - 1).reduce((object, migrate) => migrate(object), older);
  const parsed = choices.safeParse(latest);
  return parsed.success ? parsed.data : choices.parse({});
}

/** Makes the object to store. Throws when a choice is not a valid one: nothing invalid is ever written. */
export function toStored(settings: StoredSettings): Record<string, unknown> {
  return { version: SETTINGS_VERSION, ...choices.parse(settings) };
}
