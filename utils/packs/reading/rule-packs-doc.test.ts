import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as engine from '../../check';
import { grammar } from '../../check/grammar';
import { KIND_TEXTS } from './message-values';
import { partSchemas } from './pack-schema';
import { conditionSchema } from './pack-schema-conditions';
import { ruleSchemas } from './pack-schema-rules';
import { LIMITS } from './pack-schema-words';
import { scopeOf } from './pack-scope';
import { readPack } from './read-pack';
import type { z } from './zod';

const doc = readFileSync(new URL('../../../docs/rule-packs.md', import.meta.url), 'utf8');
const winback = readFileSync(new URL('../../../docs/packs/winback.json', import.meta.url), 'utf8');
const scope = scopeOf(JSON.parse(winback));
const schemas: Readonly<Record<string, z.ZodMiniType>> = { ...partSchemas(scope), when: conditionSchema(scope) };
const blocks = [...doc.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text!);

/** The keys that a schema of an object knows. */
function keysOf(schema: z.ZodMiniType): string[] {
  return Object.keys((schema as z.ZodMiniObject).shape);
}

describe('the guide to rule packs', () => {
  it.each(blocks.flatMap((block) => Object.entries(JSON.parse(block) as object)))(
    'shows a part that is right: %s',
    (part, value) => {
      expect(schemas[part]?.safeParse(value).error?.issues ?? []).toEqual([]);
      expect(Object.keys(schemas)).toContain(part);
    },
  );

  it('shows every part', () => {
    const shown = blocks.flatMap((block) => Object.keys(JSON.parse(block) as object));
    expect(Object.keys(schemas).filter((part) => !shown.includes(part))).toEqual([]);
  });

  it.each(Object.entries(ruleSchemas(scope)))(
    'names the kind %s, its settings and what it fills in',
    (kind, schema) => {
      const row = doc.split('\n').find((line) => line.startsWith(`| \`${kind}\` `));
      const common = ['kind', 'id', 'severity', 'severityWhen', 'message', 'fixTitle', 'fixTitleAll', 'guidance'];
      const own = keysOf(schema).filter((key) => ![...common, 'leadsTo', 'examples'].includes(key));
      for (const setting of own) expect(row).toContain(`\`${setting}\``);
      const { message, fix, fixAll } = KIND_TEXTS[kind as keyof typeof KIND_TEXTS];
      const [inMessage, inFix = null] = row!
        .split('|')
        .at(-2)!
        .trim()
        .split(/;? ?\bfix\b/, 2);
      const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
      expect(names(inMessage!)).toEqual([...message].sort());
      expect(inFix === null ? null : names(inFix)).toEqual(fix && [...fix].sort());
      expect(row!.includes('fix for all')).toBe(fixAll ?? false);
    },
  );

  it('names every setting of signals, and the limits', () => {
    for (const key of [
      'phrases',
      'withObject',
      'adverbs',
      'about',
      'undertakings',
      'notAbout',
      'notBy',
      'with',
      'ends',
    ])
      expect(doc).toContain(`| \`${key}\``);
    for (const limit of [LIMITS.rules, LIMITS.entries, LIMITS.line, LIMITS.text, LIMITS.examples])
      expect(doc.slice(doc.indexOf('## Limits'))).toContain(String(limit));
  });

  it('goes with a pack that has a rule of every kind', () => {
    const reading = readPack(winback, grammar, engine);
    const kinds = new Set(reading.ok ? reading.pack.rules.map((rule) => rule.kind) : []);
    expect([...kinds].sort()).toEqual(Object.keys(KIND_TEXTS).sort());
  });
});
