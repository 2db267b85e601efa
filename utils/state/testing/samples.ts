import type { Finding, NoteState } from '../../platform/messages';

/** A finding to test with. */
export function sampleFinding(id: string, part: Partial<Finding> = {}): Finding {
  return {
    id,
    rule: 'tag-missing',
    severity: 'error',
    message: `Message of ${id}`,
    start: 0,
    end: 4,
    fixes: [],
    excerpt: { before: 'before ', mark: 'mark', after: ' after' },
    ...part,
  };
}

/** A note to test with. */
export function sampleNote(id: string, part: Partial<NoteState> = {}): NoteState {
  return {
    id,
    site: 'FTOP',
    noteType: 'overall-status',
    focusedAt: 1,
    empty: false,
    findings: [],
    held: part.findings?.some(({ severity }) => severity === 'error') ?? false,
    ignored: 0,
    progress: null,
    key: null,
    revision: 1,
    ...part,
  };
}
