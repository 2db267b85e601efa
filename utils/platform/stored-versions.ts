import type { Version } from '../versions/version';
import { z } from './zod';

/** The texts of a note's boxes: more than a megabyte of text is no note. */
const texts = z.record(z.string().check(z.maxLength(200)), z.string().check(z.maxLength(1_000_000)));

const key = z.string().check(z.minLength(1), z.maxLength(10_000));

const fate = z.optional(z.enum(['saved', 'lost']));

const versions = z.array(z.object({ at: z.number(), texts, fate })) satisfies z.ZodMiniType<Version[]>;

/** The requests about versions. */
export const VERSION_REQUESTS = {
  'keep-version': z.object({ key, texts, fate }),
  'get-versions': z.object({ key }),
  'clear-versions': z.object({ key: z.nullable(key) }),
  'versions-changed': z.object({ key: z.nullable(key) }),
};

/** Reads the stored versions of a note; what can't be read is none. */
export function parseVersions(value: unknown): readonly Version[] {
  const parsed = versions.safeParse(value);
  return parsed.success ? parsed.data : [];
}
