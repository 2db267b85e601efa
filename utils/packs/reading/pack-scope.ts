import { valueAt } from './pack-path';
import { quoted } from './pack-problems';
import type { PackPath, ReferencePart } from './pack-problems';
import { id, problemIssue } from './pack-schema-words';

/** The ids that a pack declares, by part, for checking what refers to them. */
export interface PackScope {
  /** Whether a part declares an id. */
  has(part: ReferencePart, id: string): boolean;
  /** The ids of a part. */
  idsOf(part: ReferencePart): readonly string[];
  /** The sections of an outline. */
  sectionsOf(outline: string): readonly string[];
}

/** The parts whose ids are keys. */
const RECORDS = ['tags', 'codeLists', 'outlines', 'actions', 'signals', 'vocabularies', 'guidance'] as const;

/** The parts whose elements carry their ids. */
const LISTS = ['noteTypes', 'roles', 'rules'] as const;

/** The ids that a pack declares; of a pack that has no right shape those that can be told. */
export function scopeOf(pack: unknown): PackScope {
  const signalsOf = (kind: string) =>
    Object.entries(objectAt(pack, ['signals']))
      .filter(([, signal]) => valueAt(signal, ['kind']) === kind)
      .map(([name]) => name);
  const ids = new Map<ReferencePart, readonly string[]>([
    ...RECORDS.map((part) => [part, Object.keys(objectAt(pack, [part]))] as const),
    ...LISTS.map((part) => [part, elementIds(pack, [part])] as const),
    ['topics', signalsOf('topic')],
    ['events', signalsOf('event')],
  ]);
  const sets = new Map([...ids].map(([part, own]) => [part, new Set(own)]));
  return {
    has: (part, each) => sets.get(part)?.has(each) ?? false,
    idsOf: (part) => ids.get(part) ?? [],
    sectionsOf: (outline) => elementIds(pack, ['outlines', outline, 'sections']),
  };
}

function elementIds(pack: unknown, path: PackPath): string[] {
  const elements = valueAt(pack, path);
  if (!Array.isArray(elements)) return [];
  return elements.map((element) => valueAt(element, ['id'])).filter((each) => typeof each === 'string');
}

/** A schema of ids that a part of the pack declares. */
export function referenceTo(scope: PackScope, part: ReferencePart) {
  return id.check((context) => {
    const { value } = context;
    if (scope.has(part, value)) return;
    const options = optionsText(scope.idsOf(part));
    context.issues.push(problemIssue(value, 'unknownReference', { part, found: quoted(value), options }));
  });
}

/** Some of the ids for a sentence. */
export function optionsText(ids: readonly string[]): string {
  const most = 12;
  return ids.slice(0, most).map(quoted).join(', ') + (ids.length > most ? ', …' : '');
}

function objectAt(value: unknown, path: PackPath): object {
  const found = valueAt(value, path);
  return typeof found === 'object' && found !== null ? found : {};
}
