import fc from 'fast-check';
import { isMovedAway, redlineTexts } from '../../redline';
import type { LabelledText } from '../../texts';
import type { Piece, Redline, RedlineBlock } from '../../types';
import { printable } from '../xml';

/** The lines of one of the two texts of a redline, as a document can hold them. */
export function linesOf({ blocks }: Redline, which: 'before' | 'after'): string[] {
  const gone = which === 'before' ? 'inserted' : 'deleted';
  const lines = blocks
    .filter((block) => block[which] !== undefined)
    .filter((block) => which === 'after' || block.kind !== 'moved' || isMovedAway(block))
    .map((block) => {
      const text = block.pieces.filter(({ kind }) => kind !== gone).map((piece) => piece.text);
      const label = block[which] ?? '';
      return [label && `${label}\t`, ...text].map(printable).join('');
    });
  // A document without any paragraph has an empty one.
  return lines.length > 0 ? lines : [''];
}

/** Texts of few words, so that two of them have much in common. */
const words = fc.array(fc.constantFrom('the', 'company', 'reports', 'abuse', 'at once', 'not'), {
  maxLength: 12,
});

const heading = fc.constantFrom(undefined, undefined, true as const);

/** Redlines of two texts, as the library makes them. */
export function anyRedline(text: fc.Arbitrary<string>): fc.Arbitrary<Redline> {
  const prose = words.map((list) => list.join(' '));
  const line: fc.Arbitrary<LabelledText> = fc.record({
    label: fc.constantFrom('', '1', '2', '3.2', '3.2(a)'),
    text: fc.oneof({ weight: 4, arbitrary: prose }, { weight: 1, arbitrary: text }),
    heading,
  });
  const lines = fc.array(line, { maxLength: 8 });
  const shuffled = fc.tuple(lines, lines).chain(([before, after]) =>
    fc.tuple(
      fc.constant(before),
      // The later text has some lines of the earlier one, in another order.
      fc.shuffledSubarray([...before, ...after]),
    ),
  );
  return shuffled.map(([before, after]) => redlineTexts(before, after));
}

/** Redlines of any pieces at all. */
export function anyPieces(text: fc.Arbitrary<string>): fc.Arbitrary<Redline> {
  const piecesOf = (...kinds: Piece['kind'][]) =>
    fc.array(fc.record({ kind: fc.constantFrom(...kinds), text }), { maxLength: 4 });
  const label = fc.constantFrom('', '1', '2');
  const both = { before: label, after: label, heading };
  const block = fc.oneof<fc.Arbitrary<RedlineBlock>[]>(
    fc.record({ kind: fc.constant('same'), ...both, pieces: piecesOf('same') }),
    fc.record({
      ...{ kind: fc.constant('changed'), ...both },
      pieces: piecesOf('same', 'inserted', 'deleted'),
    }),
    fc.record({
      kind: fc.constant('inserted'),
      after: label,
      heading,
      pieces: piecesOf('inserted'),
    }),
    fc.record({
      kind: fc.constant('deleted'),
      before: label,
      heading,
      pieces: piecesOf('deleted'),
    }),
  );
  const counts = { changed: 0, inserted: 0, deleted: 0, moved: 0 };
  return fc.array(block, { maxLength: 8 }).map((blocks) => ({ blocks, counts }));
}
