import { isMovedAway } from './redline';
import type { Piece, Redline, RedlineBlock } from './types';

export type ChangeKind = 'inserted' | 'deleted' | 'replaced' | 'moved';

/** Pieces that belong together: text that stays, or one change. */
export interface Span {
  pieces: Piece[];
  /** Which change it is, counted from 1; undefined for text that stays. */
  change?: number;
}

/** A paragraph of a redline with its changes counted. */
export interface MarkedBlock {
  block: RedlineBlock;
  /** The change that the paragraph as a whole is: inserted, deleted or moved. */
  change?: number;
  spans: Span[];
}

export interface MarkedRedline {
  blocks: MarkedBlock[];
  /** The kinds of the changes, in the order of the text. */
  changes: ChangeKind[];
  /** How many words were inserted and deleted; words that only moved are neither. */
  words: { inserted: number; deleted: number };
}

/** Counts the changes of a redline, so that a reader can go from one to the next. */
export function markChanges({ blocks }: Redline): MarkedRedline {
  const changes: ChangeKind[] = [];
  const words = { inserted: 0, deleted: 0 };
  const add = (kind: ChangeKind) => changes.push(kind);
  const marked = blocks.map((block): MarkedBlock => {
    if (isMovedAway(block)) return { block, spans: [{ pieces: block.pieces }] };
    for (const { kind, text } of block.pieces) if (kind !== 'same') words[kind] += wordCount(text);
    if (block.kind === 'inserted' || block.kind === 'deleted') {
      return { block, change: add(block.kind), spans: [{ pieces: block.pieces }] };
    }
    const change = block.kind === 'moved' ? add('moved') : undefined;
    return { block, change, spans: spansOf(block.pieces, add) };
  });
  return { blocks: marked, changes, words };
}

function spansOf(pieces: readonly Piece[], add: (kind: ChangeKind) => number): Span[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const goesOn = group?.[0] && group[0].kind !== 'same' && piece.kind !== 'same';
    if (goesOn) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) =>
    group[0]?.kind === 'same' ? { pieces: group } : { pieces: group, change: add(kindOf(group)) },
  );
}

function kindOf(pieces: readonly Piece[]): ChangeKind {
  if (pieces.every(({ kind }) => kind === 'inserted')) return 'inserted';
  return pieces.every(({ kind }) => kind === 'deleted') ? 'deleted' : 'replaced';
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
