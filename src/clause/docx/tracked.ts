import type { Piece, RedlineBlock } from '../types';

type Change = Piece['kind'];

/** A paragraph with tracked changes. */
export interface Tracked {
  pieces: Piece[];
  /**
   * What happened to the end of the paragraph: where an inserted end is refused or a deleted one
   * is accepted, the paragraph and the next become one.
   */
  end: Change;
  heading: boolean;
}

/** A paragraph of a redline, its number set before its text. */
export function tracked({ kind, before, after, heading, pieces }: RedlineBlock): Tracked {
  const end = kind === 'inserted' || kind === 'deleted' ? kind : 'same';
  const number = [...numberPieces(before, after, end), ...pieces];
  return { pieces: number.filter(({ text }) => text !== ''), end, heading: heading ?? false };
}

function numberPieces(before = '', after = '', end: Change): Piece[] {
  const withTab = (label: string) => (label === '' ? '' : `${label}\t`);
  if (end === 'deleted') return [{ kind: end, text: withTab(before) }];
  if (end === 'inserted') return [{ kind: end, text: withTab(after) }];
  if (before === after) return [{ kind: 'same', text: withTab(before) }];
  if (before === '' || after === '') {
    return [
      { kind: 'deleted', text: withTab(before) },
      { kind: 'inserted', text: withTab(after) },
    ];
  }
  return [
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
    { kind: 'same', text: '\t' },
  ];
}

/**
 * The same paragraphs so that none is left empty at the end. The last paragraph of a document
 * always stays, since there is no next one to become one with: it has to be one that both texts
 * have.
 */
export function settleEnd(lines: readonly Tracked[]): Tracked[] {
  const kept = lines.findLastIndex(({ end }) => end === 'same');
  const tail = lines.slice(kept + 1);
  const last = tail.at(-1);
  if (!last) return lines.length > 0 ? [...lines] : [{ pieces: [], end: 'same', heading: false }];
  const deleted = tail.findLast(({ end }) => end === 'deleted');
  const inserted = tail.findLast(({ end }) => end === 'inserted');
  if (deleted && inserted) {
    // Each text ends with one of the two: they share the last paragraph.
    const rest = lines.filter((line) => line !== deleted && line !== inserted);
    const pieces = [...deleted.pieces, ...inserted.pieces];
    return [...rest, { pieces, end: 'same', heading: deleted.heading && inserted.heading }];
  }
  // What follows the last paragraph that both texts have begins with the end of that paragraph.
  return lines.map((line, index) => {
    if (index === kept) return { ...line, end: last.end };
    return line === last ? { ...line, end: 'same' } : line;
  });
}
