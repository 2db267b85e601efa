import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, check, compilePack } from '../../utils/check';
import { grammar } from '../../utils/check/grammar';
import type { Note } from '../../utils/check/types';
import { fasttrackPack } from '../../utils/packs/fasttrack';

interface LabelledNote extends Note {
  readonly id: string;
  readonly expect: readonly string[];
  readonly fixes?: readonly { readonly rule: string; readonly text: string }[];
}

/** Labels that the engine does not reach yet, each with the reason. A label that it reaches has to leave this list. */
const OUT_OF_REACH: Readonly<Record<string, string>> = {
  'second-en-031': 'a question of ours whose answer, a no, is told in another clause',
  'status2-ja-049': 'a meeting room is read as a meeting',
  'status2-en-021': '“the signed form” before the date is read as something past',
};

const pack = compilePack(fasttrackPack, grammar);

function notesOf(file: string): LabelledNote[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledNote);
}

/** The rules that each file is labelled for: all whose ids begin so. Other rules are not judged by it. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'guidance.jsonl': [''],
  'reported.jsonl': [''],
  'covid-table.jsonl': ['covid-'],
  'covid-blind.jsonl': ['covid-'],
  'covid-second.jsonl': ['covid-'],
  'workload-table.jsonl': ['workload-'],
  'exec-table.jsonl': ['exec-'],
  'overall-table.jsonl': ['next-action', 'risk-box', 'escalate-flag', 'template-placeholder'],
  'status-third.jsonl': ['intent-', 'fe-', 'enterprise-', 'next-update', 'length', 'covid-l123'],
  'intent-table.jsonl': [
    'intent-reason-missing',
    'intent-ambiguous',
    'intent-engagement-info',
    'intent-length',
    'covid-l123',
    'covid-tag-missing',
    'covid-tag-on-pause',
    'covid-tag-form',
    'covid-tag-consider',
  ],
  'technical-table.jsonl': [
    'fe-section-missing',
    'fe-insight-id',
    'workload-prefix-missing',
    'workload-tag-form',
    'workload-tag-unknown',
    'template-placeholder',
    'covid-note-type',
    'covid-tag-missing',
    'covid-tag-form',
    'covid-tag-on-pause',
    'covid-entitlement-status',
  ],
  'enterprise-table.jsonl': [
    'enterprise-required',
    'next-update-late',
    'length-limit',
    'covid-tag-missing',
    'covid-tag-on-pause',
    'covid-entitlement-status',
    'covid-note-type',
    'covid-exec-summary',
  ],
  'status-second.jsonl': ['workload-', 'exec-', 'next-action', 'risk-box', 'escalate-flag', 'template-placeholder'],
};

function rulesOf(note: LabelledNote, families: readonly string[]): string[] {
  const rules = check(note, pack, 'en').map(({ rule }) => rule);
  return [...new Set(rules.filter((rule) => families.some((family) => rule.startsWith(family))))].toSorted();
}

describe.each(Object.entries(FILES))('%s', (file, families) => {
  const notes = notesOf(file);

  it('reports just the rules that each note is labelled with', () => {
    const wrong = notes
      .filter((note) => !Object.hasOwn(OUT_OF_REACH, note.id))
      .map((note) => ({ id: note.id, text: note.text, got: rulesOf(note, families), want: note.expect.toSorted() }))
      .filter(({ got, want }) => got.join() !== want.join());
    expect(wrong).toEqual([]);
  });

  it('lists as out of reach only what it does miss', () => {
    const reached = notes
      .filter((note) => Object.hasOwn(OUT_OF_REACH, note.id))
      .filter((note) => rulesOf(note, families).join() === note.expect.toSorted().join());
    expect(reached.map((note) => note.id)).toEqual([]);
  });

  it('makes the fixes that the notes were labelled with', () => {
    for (const note of notes) {
      for (const wanted of note.fixes ?? []) {
        const fix = check(note, pack, 'en').find((diagnostic) => diagnostic.rule === wanted.rule)?.fixes[0];
        expect(fix && applyEdits(note.text, fix.edits), note.id).toBe(wanted.text);
      }
    }
  });
});
