import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from './diffWords';
import { joinTokens, tokensOf } from './words';

const MARKS = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const;
const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => MARKS[kind].join(text))
    .join('');

describe('tokensOf', () => {
  test('keeps words with the white space before them, and punctuation apart', () => {
    expect(tokensOf('The “good-faith” rule, 3.5%. ').map(({ word }) => word)).toEqual([
      'The',
      '“',
      'good-faith',
      '”',
      'rule',
      ',',
      '3.5',
      '%',
      '.',
      '',
    ]);
  });

  test('takes a placeholder as one word', () => {
    expect(tokensOf('by [review contact]').map(({ word }) => word)).toEqual([
      'by',
      '[review contact]',
    ]);
  });

  test('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(joinTokens(tokensOf(text))).toBe(text);
      }),
    );
  });
});

describe('diffWords', () => {
  test.each([
    ['the same', 'the same', 'the same'],
    ['', 'All new.', '{+All new.+}'],
    ['All gone.', '', '[-All gone.-]'],
    ['You may sell it.', 'You may trade it.', 'You may [-sell-]{+trade+} it.'],
    ['within 14 days', 'within 30 days', 'within [-14-]{+30+} days'],
    [
      'ask [abuse contact] first',
      'ask [review contact] first',
      'ask [-[abuse contact]-]{+[review contact]+} first',
    ],
    ['the end.', 'the end of it.', 'the end{+ of it+}.'],
    ['You must.', 'Never: you must.', '[-You-]{+Never: you+} must.'],
  ])('%j to %j', (before, after, marked) => {
    expect(shown(before, after)).toBe(marked);
  });

  test('does not part two changes by a small word', () => {
    expect(shown('a report of suspicion today', 'a notice of concern today')).toBe(
      'a [-report of suspicion-]{+notice of concern+} today',
    );
    expect(shown('It keeps records and the logs.', 'It holds files and the notes.')).toBe(
      'It [-keeps records and the logs-]{+holds files and the notes+}.',
    );
  });

  test('parts two changes by words that say something', () => {
    expect(shown('one reasonable payment two', 'three reasonable payment four')).toBe(
      '[-one-]{+three+} reasonable payment [-two-]{+four+}',
    );
  });

  test('does not show as changed what stands between two insertions', () => {
    expect(shown('the law of it', 'the old law of the new it')).toBe(
      'the{+ old+} law of{+ the new+} it',
    );
  });

  test('lets an insertion begin with a sentence or end with a comma', () => {
    expect(
      shown('You must ask. You must reply.', 'You must ask. You must wait. You must reply.'),
    ).toBe('You must ask.{+ You must wait.+} You must reply.');
    expect(shown('a lion, a bear', 'a lion, a fox, a bear')).toBe('a lion,{+ a fox,+} a bear');
  });

  const words = fc
    .array(
      fc.constantFrom(
        'the',
        'of',
        'law',
        'report',
        'report.',
        'a,',
        '  ',
        '\n',
        'é',
        '[x y]',
        '😀',
      ),
    )
    .map((list) => list.join(' '));
  const text = fc.oneof(words, fc.string({ unit: 'binary' }));

  test('gives both texts back, character by character', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        const without = (kind: string) =>
          pieces.map((piece) => (piece.kind === kind ? '' : piece.text)).join('');
        expect(without('inserted')).toBe(before);
        expect(without('deleted')).toBe(after);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        expect(pieces.every(({ kind }, index) => kind !== pieces[index + 1]?.kind)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
