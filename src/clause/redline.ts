import { alignBlocks, type Pair } from './alignBlocks';
import { diffWords } from './diffWords';
import { formTexts, documentTexts, type LabelledText } from './texts';
import type { AssembledDocument, Form, Piece, Redline, RedlineBlock } from './types';

/**
 * The redline between two texts in paragraphs: words, not characters or lines. `acceptAll` of it
 * gives `after`, `rejectAll` gives `before`. A label alone that differs is no change.
 *
 * A moved paragraph stands in two blocks of kind `moved`: at its old place without `after`, its
 * text deleted (`isMovedAway`), and at its new place with both labels and the changes inside it.
 */
export function redlineTexts(
  before: readonly LabelledText[],
  after: readonly LabelledText[],
): Redline {
  const { pairs, moves } = alignBlocks(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  const movedFrom = new Map(moves.map(({ a, b }) => [b, a]));
  const movedAway = new Set(moves.map(({ a }) => a));
  const blocks: RedlineBlock[] = [];
  const from: Pair = { a: 0, b: 0 };
  for (const pair of [...pairs, { a: before.length, b: after.length }]) {
    for (; from.a < pair.a; from.a += 1) {
      blocks.push(leaving(before[from.a], movedAway.has(from.a) ? 'moved' : 'deleted'));
    }
    for (; from.b < pair.b; from.b += 1) {
      blocks.push(arriving(before[movedFrom.get(from.b) ?? -1], after[from.b]));
    }
    if (pair.a < before.length) blocks.push(staying(before[from.a++], after[from.b++]));
  }
  return { blocks, counts: countsOf(blocks) };
}

/**
 * The redline between two forms of a clause. `titles` are the titles of clauses by id, for the
 * references to other clauses.
 */
export function redlineForms(a: Form, b: Form, titles: Readonly<Record<string, string>>): Redline {
  return redlineTexts(formTexts(a, titles), formTexts(b, titles));
}

/** The redline between two assembled sets: titles and paragraphs, also from clause to clause. */
export function redlineSets(a: AssembledDocument, b: AssembledDocument): Redline {
  return redlineTexts(documentTexts(a), documentTexts(b));
}

/** True for the block that only shows where a moved paragraph stood before. */
export function isMovedAway(block: RedlineBlock): boolean {
  return block.kind === 'moved' && block.after === undefined;
}

/** The later text. */
export function acceptAll({ blocks }: Redline): LabelledText[] {
  return blocks.flatMap(({ after, pieces }) =>
    after === undefined ? [] : [{ label: after, text: textWithout('deleted', pieces) }],
  );
}

/** The earlier text. */
export function rejectAll({ blocks }: Redline): LabelledText[] {
  return blocks.flatMap((block) =>
    block.before === undefined || (block.kind === 'moved' && !isMovedAway(block))
      ? []
      : [{ label: block.before, text: textWithout('inserted', block.pieces) }],
  );
}

/**
 * The same redline with every moved paragraph as a deletion and an insertion, for formats whose
 * changes are accepted or refused one by one.
 */
export function withoutMoves({ blocks }: Redline): Redline {
  const plain = blocks.map((block): RedlineBlock => {
    if (block.kind !== 'moved') return block;
    if (isMovedAway(block)) return { ...block, kind: 'deleted' };
    const text = textWithout('deleted', block.pieces);
    return { kind: 'inserted', after: block.after, pieces: piecesOf('inserted', text) };
  });
  return { blocks: plain, counts: countsOf(plain) };
}

function staying(before?: LabelledText, after?: LabelledText): RedlineBlock {
  const pieces = diffWords(before?.text ?? '', after?.text ?? '');
  const kind = pieces.every((piece) => piece.kind === 'same') ? 'same' : 'changed';
  return { kind, before: before?.label, after: after?.label, pieces };
}

function leaving(before: LabelledText | undefined, kind: 'moved' | 'deleted'): RedlineBlock {
  return { kind, before: before?.label, pieces: piecesOf('deleted', before?.text ?? '') };
}

function arriving(before: LabelledText | undefined, after?: LabelledText): RedlineBlock {
  if (before) return { ...staying(before, after), kind: 'moved' };
  return { kind: 'inserted', after: after?.label, pieces: piecesOf('inserted', after?.text ?? '') };
}

function piecesOf(kind: Piece['kind'], text: string): Piece[] {
  return text === '' ? [] : [{ kind, text }];
}

function textWithout(kind: Piece['kind'], pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === kind ? '' : piece.text)).join('');
}

function countsOf(blocks: readonly RedlineBlock[]): Redline['counts'] {
  const count = (kind: RedlineBlock['kind']) =>
    blocks.filter((block) => block.kind === kind && !isMovedAway(block)).length;
  return {
    changed: count('changed'),
    inserted: count('inserted'),
    deleted: count('deleted'),
    moved: count('moved'),
  };
}
