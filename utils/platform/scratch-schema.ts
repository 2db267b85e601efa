import type { Scratch } from './messages';
import { z } from './zod';

/** How long a scratch note may be, in UTF-16 units. */
export const SCRATCH_LIMIT = 100_000;

const name = z.string().check(z.maxLength(100));

/** A scratch note on its way to the worker, and as it is kept. */
export const scratchSchema = z.object({
  text: z.string().check(z.maxLength(SCRATCH_LIMIT)),
  noteType: name,
  by: name,
}) satisfies z.ZodMiniType<Scratch>;

/** Reads what is kept; null when it is no scratch note. */
export function parseScratch(value: unknown): Scratch | null {
  const parsed = scratchSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
