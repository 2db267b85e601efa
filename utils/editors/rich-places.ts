import type { Range } from '../check/types';
import type { Piece, RichText } from './rich-text';

/** A position in the page, as a DOM range has it. */
export interface DomPlace {
  readonly node: Node;
  readonly offset: number;
}

/** What an edit works on in the page. */
export interface DomSpan {
  readonly from: DomPlace;
  readonly to: DomPlace;
  /** Whether an edit would take away or split what cannot be written in, or cross the border of a table cell. */
  readonly crosses: boolean;
  /** Whether all of it lies in one text node, so that no formatting is met. */
  readonly plain: boolean;
}

const isText = (node: Node) => node.nodeType === Node.TEXT_NODE;

function beside(node: Node, behind: boolean): DomPlace {
  const parent = node.parentNode as Node;
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) + Number(behind) };
}

/** Where an offset lies that a piece touches; `behind` what cannot be written in, or before it. */
function placeIn({ node, at, start, length, island }: Piece, offset: number, behind: boolean): DomPlace {
  if (island) return beside(island, behind);
  if (isText(node)) return { node, offset: at + Math.min(offset - start, length) };
  return (node as Element).localName === 'br' ? beside(node, false) : { node, offset: 0 };
}

const endOf = (piece: Piece) => piece.start + piece.length;

/**
 * Where a caret at an offset stands: behind the text before it, whose formatting what is written there takes, else before what
 * follows; outside of parts that cannot be written in.
 */
function caretAt(pieces: readonly Piece[], offset: number): DomSpan {
  const touching = (piece: Piece) => piece.start <= offset && offset <= endOf(piece);
  const piece =
    pieces.findLast((each) => !each.island && each.start < offset && offset <= endOf(each)) ??
    pieces.find((each) => !each.island && touching(each)) ??
    (pieces.findLast((each) => each.start <= offset) as Piece);
  const ofIsland = piece.island ? pieces.filter(({ island }) => island === piece.island) : [piece];
  const behindStart = offset > (ofIsland[0] as Piece).start;
  const place = placeIn(piece, offset, behindStart);
  const inside = behindStart && offset < endOf(ofIsland.at(-1) as Piece);
  return { from: place, to: place, crosses: !!piece.island && inside, plain: true };
}

/** Finds a range of the text in the page. */
export function spanOf({ pieces }: RichText, { start, end }: Range): DomSpan {
  if (start === end) return caretAt(pieces, start);
  let first = pieces.findIndex((piece) => piece.start <= start && start < endOf(piece));
  let last = pieces.findLastIndex((piece) => piece.start < end && end <= endOf(piece));
  // A line feed belongs to no piece: it lies between the end of a line and the start of the next.
  const [behindFirst, beforeLast] = [first < 0, last < 0];
  if (behindFirst) first = pieces.findLastIndex((piece) => piece.start <= start);
  if (beforeLast) last = pieces.findIndex((piece) => piece.start >= end);
  if (last < 0) last = pieces.length - 1;
  const from = pieces[first] as Piece;
  const to = pieces[last] as Piece;
  const within = pieces.slice(first + Number(behindFirst), last + Number(!beforeLast));
  return {
    from: placeIn(from, start, behindFirst),
    to: placeIn(to, end, !beforeLast),
    crosses: from.box !== to.box || within.some(({ island, box }) => island || box !== from.box),
    plain: from === to,
  };
}

/** The offset of a position in the page; one outside of the text counts as the next text, or the end. */
export function offsetOf({ text, pieces }: RichText, node: Node, offset: number): number {
  if (isText(node)) {
    const piece = pieces.findLast((each) => each.node === node && each.at <= offset);
    if (piece) return piece.start + Math.min(offset - piece.at, piece.length);
  }
  const own = pieces.find((each) => each.node === node);
  if (own) return own.start;
  const isEmpty = !isText(node) && node.childNodes.length === 0;
  const child = isText(node) || isEmpty ? node : node.childNodes[offset];
  const contained = Node.DOCUMENT_POSITION_CONTAINED_BY;
  if (!child) {
    // Behind the last of an element's content.
    const before = pieces.findLast(
      (each) => node.compareDocumentPosition(each.node) & (contained | Node.DOCUMENT_POSITION_PRECEDING),
    );
    return before ? endOf(before) : 0;
  }
  const next = pieces.find(
    (each) =>
      each.node === child || child.compareDocumentPosition(each.node) & (contained | Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return next ? next.start : text.length;
}
