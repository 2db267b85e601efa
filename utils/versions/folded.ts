import type { Piece } from './difference';

/** So much of what two texts have in common is shown beside a change, in UTF-16 units. */
const BESIDE = 40;
const ELLIPSIS = ' … ';

/** The pieces with what is in both texts shortened to what surrounds the changes. */
export function folded(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map(({ kind, text }, index) => {
    const before = index > 0 ? BESIDE : 0;
    const behind = index < pieces.length - 1 ? BESIDE : 0;
    if (kind !== 'both' || text.length <= before + behind + BESIDE) return { kind, text };
    const start = text.slice(0, before).replace(/[\uD800-\uDBFF]$/u, '');
    const end = text.slice(text.length - behind).replace(/^[\uDC00-\uDFFF]/u, '');
    return { kind, text: start + ELLIPSIS + (behind > 0 ? end : '') };
  });
}
