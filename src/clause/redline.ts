import { alignBlocks, type Alignment, type Pair } from './alignBlocks';
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
  const { pairs, moves } = alignTexts(before, after);
  const movedFrom = new Map(moves.map(({ a, b }) => [b, a]));
  const movedAway = new Set(moves.map(({ a }) => a));
  const blocks: RedlineBlock[] = [];
  const from: Pair = { a: 0, b: 0 };
  for (const pair of [...pairs, { a: before.length, b: after.length }]) {
    while (from.a < pair.a || from.b < pair.b) {
      const leaves =
        from.b === pair.b || (from.a < pair.a && !isPart(after[from.b], before[from.a]));
      if (leaves) {
        blocks.push(leaving(before[from.a], movedAway.has(from.a) ? 'moved' : 'deleted'));
        from.a += 1;
      } else {
        blocks.push(arriving(before[movedFrom.get(from.b) ?? -1], after[from.b]));
        from.b += 1;
      }
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
  return blocks.flatMap(({ after, heading, pieces }) =>
    after === undefined ? [] : [lineOf(after, textWithout('deleted', pieces), heading)],
  );
}

/** The earlier text. */
export function rejectAll({ blocks }: Redline): LabelledText[] {
  return blocks.flatMap((block) =>
    block.before === undefined || (block.kind === 'moved' && !isMovedAway(block))
      ? []
      : [lineOf(block.before, textWithout('inserted', block.pieces), block.heading)],
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
    return arriving(undefined, lineOf(block.after ?? '', text, block.heading));
  });
  return { blocks: plain, counts: countsOf(plain) };
}

/** A title of a clause is never the same paragraph as a part of its text. */
function alignTexts(before: readonly LabelledText[], after: readonly LabelledText[]): Alignment {
  const textOf = ({ text }: LabelledText) => text;
  const { pairs, moves } = alignBlocks(before.map(textOf), after.map(textOf));
  const isSameKind = ({ a, b }: Pair) => before[a]?.heading === after[b]?.heading;
  return { pairs: pairs.filter(isSameKind), moves: moves.filter(isSameKind) };
}

/**
 * True where a paragraph that arrives is a part of what stands above, such as 4.4, and one that
 * leaves begins something of its own, such as 5: the part is not to stand below that.
 */
function isPart(arrives: LabelledText | undefined, leaves: LabelledText | undefined): boolean {
  return depthOf(arrives) > depthOf(leaves);
}

/** How many numbers a label is made of: 3 for "4.2(a)". */
function depthOf(line: LabelledText | undefined): number {
  return line?.label.match(/\d+|\([^)]+\)/g)?.length ?? 0;
}

function staying(before?: LabelledText, after?: LabelledText): RedlineBlock {
  const pieces = diffWords(before?.text ?? '', after?.text ?? '');
  const kind = pieces.every((piece) => piece.kind === 'same') ? 'same' : 'changed';
  return { kind, before: before?.label, after: after?.label, ...flagOf(after), pieces };
}

function leaving(before: LabelledText | undefined, kind: 'moved' | 'deleted'): RedlineBlock {
  const pieces = piecesOf('deleted', before?.text ?? '');
  return { kind, before: before?.label, ...flagOf(before), pieces };
}

function arriving(before: LabelledText | undefined, after?: LabelledText): RedlineBlock {
  if (before) return { ...staying(before, after), kind: 'moved' };
  const pieces = piecesOf('inserted', after?.text ?? '');
  return { kind: 'inserted', after: after?.label, ...flagOf(after), pieces };
}

function lineOf(label: string, text: string, heading?: boolean): LabelledText {
  return { label, text, ...flagOf({ heading }) };
}

function flagOf(line?: { heading?: boolean }): { heading?: true } {
  return line?.heading ? { heading: true } : {};
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
