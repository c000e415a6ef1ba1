import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markChanges } from './changes';
import { redlineTexts } from './redline';

const texts = (...lines: string[]) =>
  lines.map((text, index) => ({ label: String(index + 1), text }));

describe('markChanges', () => {
  it('counts nothing in a text that stayed the same', () => {
    const marked = markChanges(redlineTexts(texts('One line.'), texts('One line.')));
    expect(marked.changes).toEqual([]);
    expect(marked.words).toEqual({ inserted: 0, deleted: 0 });
  });

  it('takes a deletion and the insertion in its place for one change', () => {
    const before = texts('You must tell the police within two days of the event.');
    const after = texts('You must tell the police within five days of the event.');
    const { changes, words } = markChanges(redlineTexts(before, after));
    expect(changes).toEqual(['replaced']);
    expect(words).toEqual({ inserted: 1, deleted: 1 });
  });

  it('takes a paragraph that came or went for one change', () => {
    const stays = 'Records are kept for as long as the law requires.';
    const marked = markChanges(redlineTexts(texts(stays), texts(stays, 'New words stand here.')));
    expect(marked.changes).toEqual(['inserted']);
    expect(marked.blocks.map(({ change }) => change)).toEqual([undefined, 1]);
    expect(marked.words).toEqual({ inserted: 4, deleted: 0 });
  });

  it('counts the words of a moved paragraph as neither inserted nor deleted', () => {
    const [one, two, three] = [
      'The merchant warrants that every person shown is an adult and has agreed.',
      'We keep the records of a report for the period that the law of the place sets.',
      'A customer may ask for a review by a person who took no part in the decision.',
    ];
    const redline = redlineTexts(texts(one, two, three), texts(three, one, two));
    const { changes, words } = markChanges(redline);
    expect(changes).toEqual(['moved']);
    expect(words).toEqual({ inserted: 0, deleted: 0 });
  });

  it('numbers all changes from 1, in the order of the text', () => {
    const line = fc.array(fc.constantFrom('you', 'must', 'not', 'keep', 'pay', '.'), {
      maxLength: 12,
    });
    const lines = fc.array(
      line.map((words) => words.join(' ')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const { blocks, changes } = markChanges(redlineTexts(texts(...before), texts(...after)));
        const numbers = blocks.flatMap(({ change, spans }) =>
          [change, ...spans.map((span) => span.change)].filter((number) => number !== undefined),
        );
        expect(numbers).toEqual(changes.map((_, index) => index + 1));
      }),
    );
  });
});
