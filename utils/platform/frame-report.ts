import type { FrameReport } from './messages';
import { z } from './zod';

const offset = z.int().check(z.nonnegative());

const range = z.object({ start: offset, end: offset });

const edit = z.object({ start: offset, end: offset, text: z.string() });

const finding = z.object({
  id: z.string(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  start: offset,
  end: offset,
  field: z.optional(z.string()),
  box: z.optional(z.string()),
  fieldRange: z.optional(range),
  fixes: z.array(
    z.object({ title: z.string(), safe: z.boolean(), edits: z.array(edit), field: z.optional(z.string()) }),
  ),
  excerpt: z.object({ before: z.string(), mark: z.string(), after: z.string() }),
});

const note = z.object({
  id: z.string(),
  site: z.string(),
  noteType: z.string(),
  focusedAt: z.number(),
  empty: z.boolean(),
  findings: z.array(finding),
  held: z.boolean(),
  ignored: offset,
  progress: z.nullable(z.object({ done: offset, total: offset })),
  key: z.nullable(z.string()),
  revision: offset,
});

const outcome = z.union([
  z.object({ ok: z.literal(true), texts: z.optional(z.record(z.string(), z.string())) }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(['changed', 'too-long', 'unavailable', 'reverted']),
    over: z.optional(offset),
    text: z.optional(z.string()),
  }),
]);

const frameReport = z.discriminatedUnion('type', [
  z.object({ type: z.literal('notes'), frame: z.string(), notes: z.array(note) }),
  z.object({ type: z.literal('outcome'), request: offset, outcome }),
  z.object({ type: z.literal('failure'), detail: z.string() }),
]) satisfies z.ZodMiniType<FrameReport>;

/** Reads what came through the port; null when it is no report. */
export function parseFrameReport(message: unknown): FrameReport | null {
  const parsed = frameReport.safeParse(message);
  return parsed.success ? parsed.data : null;
}
