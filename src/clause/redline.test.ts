import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from './assemble';
import {
  acceptAll,
  isMovedAway,
  redlineForms,
  redlineSets,
  redlineTexts,
  rejectAll,
  withoutMoves,
} from './redline';
import { form, library, state, version } from './testing/library';
import { edited, foreignTerms, longTerms } from './testing/terms';
import type { LabelledText } from './texts';
import type { Redline } from './types';

const MARKS = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const;
const numbered = (...texts: string[]) =>
  texts.map((text, index) => ({ label: String(index + 1), text }));
const shown = ({ blocks }: Redline) =>
  blocks.map(
    ({ kind, before, after, pieces }) =>
      `${kind} ${before ?? '-'} ${after ?? '-'}: ${pieces.map((piece) => MARKS[piece.kind].join(piece.text)).join('')}`,
  );

const ASK = 'The company asks the customer for documents about the business.';
const TELL = 'Authorities receive a report without undue delay after the decision.';
const KEEP = 'Records are set aside unaltered and deleted when the period ends.';

describe('redlineTexts', () => {
  test('shows changed, deleted and inserted paragraphs, and counts them', () => {
    const redline = redlineTexts(
      numbered(ASK, 'Nobody pays a fee here.', KEEP),
      numbered(ASK.replace('documents', 'papers'), KEEP, 'Interest is paid monthly.'),
    );
    expect(shown(redline)).toEqual([
      `changed 1 1: ${ASK.replace('documents', '[-documents-]{+papers+}')}`,
      'deleted 2 -: [-Nobody pays a fee here.-]',
      `same 3 2: ${KEEP}`,
      'inserted - 3: {+Interest is paid monthly.+}',
    ]);
    expect(redline.counts).toEqual({ changed: 1, inserted: 1, deleted: 1, moved: 0 });
  });

  test('takes another number alone for no change', () => {
    const { blocks, counts } = redlineTexts(
      [{ label: '5', text: KEEP }],
      [{ label: '7', text: KEEP }],
    );
    expect(blocks).toEqual([
      { kind: 'same', before: '5', after: '7', pieces: [{ kind: 'same', text: KEEP }] },
    ]);
    expect(counts).toEqual({ changed: 0, inserted: 0, deleted: 0, moved: 0 });
  });

  test('recognises a moved paragraph, with the changes inside it', () => {
    const redline = redlineTexts(
      numbered(ASK, TELL, KEEP),
      numbered(TELL, KEEP, ASK.replace('documents', 'papers')),
    );
    expect(shown(redline)).toEqual([
      `moved 1 -: [-${ASK}-]`,
      `same 2 1: ${TELL}`,
      `same 3 2: ${KEEP}`,
      `moved 1 3: ${ASK.replace('documents', '[-documents-]{+papers+}')}`,
    ]);
    expect(redline.counts).toEqual({ changed: 0, inserted: 0, deleted: 0, moved: 1 });
    expect(redline.blocks.map(isMovedAway)).toEqual([true, false, false, false]);
  });

  test('puts new parts of a paragraph before the next one that was deleted', () => {
    const labelled = (...lines: [string, string][]) =>
      lines.map(([label, text]) => ({ label, text }));
    const redline = redlineTexts(
      labelled(['4', ASK], ['5', 'Nobody pays a fee here.'], ['5.1', 'Never.'], ['6', KEEP]),
      labelled(['4', ASK], ['4.1', 'Interest grows.'], ['4.2', TELL], ['5', 'Mail.'], ['6', KEEP]),
    );
    expect(redline.blocks.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['same', '4', '4'],
      ['inserted', undefined, '4.1'],
      ['inserted', undefined, '4.2'],
      ['deleted', '5', undefined],
      ['deleted', '5.1', undefined],
      ['inserted', undefined, '5'],
      ['same', '6', '6'],
    ]);
  });

  test('recognises a paragraph that was cut out of a longer one', () => {
    const redline = redlineTexts(numbered(`${ASK} ${TELL} ${KEEP}`), numbered(TELL));
    expect(shown(redline)).toEqual([`changed 1 1: [-${ASK} -]${TELL}[- ${KEEP}-]`]);
  });

  test('does not take paragraphs for each other because they have the same subject', () => {
    const subject = 'child sexual abuse material';
    const redline = redlineTexts(
      numbered(`You must not trade or sell ${subject}.`, `Whoever finds ${subject} stops.`),
      numbered(
        `Reports about ${subject} go to the police.`,
        `The law forbids copies of ${subject}.`,
        `Staff who meet ${subject} get help.`,
      ),
    );
    expect(redline.counts).toEqual({ changed: 0, inserted: 3, deleted: 2, moved: 0 });
  });

  test('never takes a title for a part of the text', () => {
    const redline = redlineTexts(
      [{ label: '1', text: KEEP, heading: true }],
      [{ label: '1', text: KEEP }],
    );
    expect(redline.blocks).toMatchObject([
      { kind: 'deleted', before: '1', heading: true },
      { kind: 'inserted', after: '1' },
    ]);
    expect(redline.blocks[1]).not.toHaveProperty('heading');
  });

  const paragraph = fc.record({
    label: fc.constantFrom('', '1', '2.1', '(a)'),
    heading: fc.constantFrom(undefined, true as const),
    text: fc.oneof(
      fc.constantFrom('', ' ', 'and', ASK, TELL, KEEP, `${ASK} ${TELL}`, ASK.replace('for', 'to')),
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('law', 'of', 'the', 'report,', 'must'), { maxLength: 20 })
        .map((words) => words.join(' ')),
    ),
  });
  const text = fc.array(paragraph, { maxLength: 12 });
  const shuffled = text.chain((before) =>
    fc.tuple(fc.constant(before), fc.shuffledSubarray([...before, ...before])),
  );
  const holds = (before: LabelledText[], after: LabelledText[]) => {
    const redline = redlineTexts(before, after);
    for (const shape of [redline, withoutMoves(redline)]) {
      expect(acceptAll(shape)).toEqual(after);
      expect(rejectAll(shape)).toEqual(before);
    }
    return redline;
  };

  test('accepted it gives the later text, refused the earlier one, for any two texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => void holds(before, after)),
      { numRuns: 500 },
    );
  });

  test('the same for paragraphs that are repeated, left out and moved', () => {
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        const { blocks, counts } = holds(before, after);
        expect(counts.moved).toBe(blocks.filter(isMovedAway).length);
      }),
      { numRuns: 500 },
    );
  });

  test('shows no change between a text and itself', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(redlineTexts(any, any).blocks.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});

describe('withoutMoves', () => {
  test('shows a moved paragraph as deleted and inserted', () => {
    const redline = redlineTexts(numbered(ASK, TELL, KEEP), numbered(TELL, KEEP, ASK));
    const plain = withoutMoves(redline);
    expect(plain.blocks.map(({ kind }) => kind)).toEqual(['deleted', 'same', 'same', 'inserted']);
    expect(plain.counts).toEqual({ changed: 0, inserted: 1, deleted: 1, moved: 0 });
  });
});

describe('redlineForms', () => {
  test('compares wording with placeholders and titles of clauses', () => {
    const before = form(['1 See <records>: {company} keeps (paragraph 2).', '2 Part:', '2.1 one']);
    const after = form(['1 See <records>: {company} holds (paragraph 2).', '2 Part:', '2.1 one']);
    expect(shown(redlineForms(before, after, { records: 'Records of reports' }))).toEqual([
      'changed 1 1: See the clause on records of reports: [company] [-keeps-]{+holds+} paragraph 2.',
      'same 2 2: Part:',
      'same 2.1 2.1: one',
    ]);
  });
});

describe('redlineSets', () => {
  test('compares titles and paragraphs of two documents', () => {
    const clauses = library([
      version('conduct', '1.0.0', [form([`1 ${ASK}`, '1.1 first part;'])]),
      version('records', '1.0.0', [form([`1 ${KEEP}`])]),
    ]);
    const [one, two] = [['records'], ['conduct', 'records']].map((ids) =>
      assemble(clauses, state(ids), '2026-11-22'),
    );
    if (!one || !two) throw new Error('no documents');
    const redline = redlineSets(one, two);
    expect(shown(redline)).toEqual([
      'inserted - 1: {+Title of conduct+}',
      `inserted - 1.1: {+${ASK}+}`,
      'inserted - 1.1(a): {+first part;+}',
      'same 1 2: Title of records',
      `same 1.1 2.1: ${KEEP}`,
    ]);
    const headings = redline.blocks.flatMap(({ after, heading }) => (heading ? [after] : []));
    expect(headings).toEqual(['1', '2']);
  });
});

describe('two texts of 20 pages', () => {
  const terms = longTerms(10_000, 1);
  const whole = (texts: readonly LabelledText[]) => [
    { label: '', text: texts.map(({ text }) => text).join(' ') },
  ];

  test.each<[string, LabelledText[], LabelledText[]]>([
    ['with edits of 10 %', terms, edited(terms, 0.1, 2)],
    ['with the same sentences in another order', terms, longTerms(10_000, 3)],
    ['with no word in common', terms, foreignTerms(10_000, 4)],
    ['turned round', terms, [...terms].reverse()],
    ['in one paragraph, with edits of 10 %', whole(terms), whole(edited(terms, 0.1, 2))],
    ['in one paragraph, in another order', whole(terms), whole(longTerms(10_000, 3))],
  ])('%s give both back', (_, before, after) => {
    const redline = redlineTexts(before, after);
    expect(acceptAll(redline)).toEqual(after);
    expect(rejectAll(redline)).toEqual(before);
  });
});
