import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../check';
import { grammar } from '../../check/grammar';
import { reportsOf } from '../../check/kinds';
import { contextOf } from '../../check/note-context';
import { checkPackOf } from '../check-pack';
import { KIND_TEXTS } from './message-values';
import { parsePack } from './parse-pack';

const reading = parsePack(
  JSON.parse(readFileSync(new URL('../../../docs/packs/winback.json', import.meta.url), 'utf8')),
);
if (!reading.ok) throw new Error('winback.json is broken');
const { pack } = reading;
const compiled = compilePack(checkPackOf(pack), grammar);

/** What the engine's reports of a kind of rule hold for texts, over all bad examples of the pack. */
function reportedBy(kind: string) {
  const reports = pack.rules
    .filter((rule) => rule.kind === kind)
    .flatMap((rule) =>
      rule.examples.bad.flatMap((example) =>
        reportsOf(rule, contextOf({ noteType: pack.noteTypes[0]!.id, ...example }, compiled)),
      ),
    );
  const names = (values: object | undefined) => Object.keys(values ?? {});
  const fixes = reports.flatMap((report) => report.fixes ?? []);
  return {
    message: new Set(
      reports.flatMap((report) => [...names(report.values), ...(report.noteTypes ? ['noteTypes'] : [])]),
    ),
    fix: new Set(fixes.filter(({ all }) => !all).flatMap(({ values }) => names(values))),
    fixes: fixes.length > 0,
    fixAll: fixes.some(({ all }) => all),
  };
}

describe('the names that texts may hold', () => {
  it.each(Object.entries(KIND_TEXTS))('are those that the engine fills in for %s', (kind, { message, fix, fixAll }) => {
    const reported = reportedBy(kind);
    expect([...reported.message].sort()).toEqual([...message].sort());
    expect(reported.fixes).toBe(fix !== null);
    expect([...reported.fix].sort()).toEqual([...(fix ?? [])].sort());
    expect(reported.fixAll).toBe(fixAll ?? false);
  });
});
