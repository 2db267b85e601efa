import { render } from 'preact';
import { FieldBadge } from '../../components/page/field-badge';
import type { Language } from '../check/types';
import type { NoteSession } from '../session/note-session';
import { anchorBadge, type BadgeAnchor } from './badge-anchor';
import type { PageHost } from './page-host';

/** What the badges need. */
export interface FieldBadgesPorts {
  language(): Language;
  /** Called inside the click on a badge. */
  open(): void;
  /** Whether a modal dialog of ours is open. */
  asking(): boolean;
}

/** The badges at the note fields of a frame. */
export interface FieldBadges {
  /** Brings the badges in step with these sessions. */
  update(sessions: readonly NoteSession[]): void;
}

interface Badge {
  readonly field: HTMLElement;
  readonly slot: HTMLElement;
  readonly anchor: BadgeAnchor;
  readonly ending: AbortController;
  shown: string;
}

/** Makes the badges of a frame. */
export function createFieldBadges(host: PageHost, ports: FieldBadgesPorts, signal: AbortSignal): FieldBadges {
  const badges = new Map<NoteSession, Badge>();

  function add(session: NoteSession): Badge {
    const ending = new AbortController();
    const until = AbortSignal.any([signal, ending.signal]);
    const slot = host.slot(until);
    until.addEventListener('abort', () => render(null, slot), { once: true });
    // A press takes no focus from the note, nor any selection.
    for (const type of ['mousedown', 'pointerdown']) {
      slot.addEventListener(type, (event) => event.preventDefault(), { signal: until });
    }
    const { field } = session;
    const anchor = anchorBadge(slot, field, host, ports.asking, until);
    return { field, slot, anchor, ending, shown: '' };
  }

  function remove(session: NoteSession): void {
    badges.get(session)?.ending.abort();
    badges.delete(session);
  }

  return {
    update(sessions) {
      for (const [session, { field }] of badges) {
        if (!sessions.includes(session) || session.field !== field) remove(session);
      }
      for (const session of sessions) {
        const badge = badges.get(session) ?? add(session);
        badges.set(session, badge);
        const language = ports.language();
        const of = (severity: string) => session.findings.filter((finding) => finding.severity === severity).length;
        const counts = { errors: of('error'), warnings: of('warning'), hints: of('info') };
        const { empty } = session.state();
        const shown = [language, empty, ...Object.values(counts)].join();
        if (shown === badge.shown) continue;
        badge.shown = shown;
        render(<FieldBadge counts={counts} empty={empty} onOpen={ports.open} language={language} />, badge.slot);
        badge.anchor.placeSoon();
      }
    },
  };
}
