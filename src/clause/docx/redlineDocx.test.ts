import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { redlineTexts } from '../redline';
import type { Redline } from '../types';
import { redlineDocx } from './redlineDocx';
import { bodyOf, readDocx, settle, textOf } from './testing/readDocx';
import { anyPieces, anyRedline, linesOf } from './testing/redlines';
import { elements, findAll } from './testing/readXml';

/** Each run makes a whole file. */
const RUNS = { numRuns: 50 };
const META = {
  title: 'Reporting to authorities',
  before: 'version 1.0.0',
  after: 'version 2.0.0',
  date: '2026-11-22',
};

function redline(before: string[], after: string[]): Redline {
  const labelled = (lines: string[]) =>
    lines.map((text, index) => ({ label: String(index + 1), text }));
  return redlineTexts(labelled(before), labelled(after));
}

const COMPANY = 'The company makes a report to the police within a day.';
const USER = 'You may complain about a decision to the address below.';

async function settled(input: Redline): Promise<string[][]> {
  const bytes = await redlineDocx(input, META);
  return [settle(bytes, 'accept'), settle(bytes, 'refuse')];
}

describe('accepting and refusing', () => {
  test.each([
    ['a changed word', [COMPANY], [COMPANY.replace('day', 'week')]],
    ['a paragraph inserted between two', [COMPANY, USER], [COMPANY, 'A wholly new one.', USER]],
    ['the first paragraph inserted', [USER], [COMPANY, USER]],
    ['the last paragraph inserted', [COMPANY], [COMPANY, 'New at the end.']],
    ['the last paragraph deleted', [COMPANY, 'Old at the end.', 'And one more.'], [COMPANY]],
    ['the last paragraph replaced', [COMPANY, 'Old at the end.'], [COMPANY, 'Nothing alike 12.']],
    ['everything replaced', ['Some words.', 'And others here.'], ['Nothing 1', 'Alike 2', 'All 3']],
    [
      'a moved paragraph',
      [COMPANY, USER, 'One more of them.'],
      [USER, 'One more of them.', COMPANY],
    ],
    ['no text before', [], [COMPANY, USER]],
    ['no text after', [COMPANY, USER], []],
    ['empty paragraphs', ['', COMPANY, ''], [COMPANY, '', '']],
  ])('%s', async (_, before, after) => {
    const input = redline(before, after);
    const lines = [linesOf(input, 'after'), linesOf(input, 'before')];
    expect(await settled(input)).toEqual(lines);
    expect(lines.map((each) => each.map((line) => line.replace(/^\d\t/, '')))).toEqual(
      [after, before].map((texts) => (texts.length > 0 ? texts : [''])),
    );
  });

  test('any two texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyRedline(fc.string({ unit: 'binary' })), async (input) => {
        expect(await settled(input)).toEqual([linesOf(input, 'after'), linesOf(input, 'before')]);
      }),
      RUNS,
    );
  }, 30_000);

  test('any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(anyPieces(fc.string({ unit: 'binary' })), async (input) => {
        expect(await settled(input)).toEqual([linesOf(input, 'after'), linesOf(input, 'before')]);
      }),
      RUNS,
    );
  }, 30_000);
});

test('every change has an author, the date and a number of its own', async () => {
  const input = redline([COMPANY, USER, 'Old.'], [USER, COMPANY.replace('police', 'hotline')]);
  const body = bodyOf(await redlineDocx(input, META));
  const changes = ['w:ins', 'w:del'].flatMap((name) => findAll(body, name));
  expect(changes.length).toBeGreaterThan(4);
  for (const { attributes } of changes) {
    expect(attributes).toMatchObject({
      'w:author': 'Coalition Handbook',
      'w:date': expect.stringMatching(/^2026-11-22T00:0[05]:00Z$/),
    });
  }
  const ids = changes.map(({ attributes }) => attributes['w:id']);
  expect(new Set(ids).size).toBe(ids.length);
});

test('changes that the end of a paragraph parts have different times, or programs join them', async () => {
  const input = redline([COMPANY, USER], [`${COMPANY} At once.`, 'New.', `So: ${USER}`]);
  const paragraphs = findAll(bodyOf(await redlineDocx(input, META)), 'w:p');
  const times = paragraphs.map((paragraph) =>
    findAll(paragraph, 'w:ins').map(({ attributes }) => attributes['w:date']),
  );
  const [first, second, third] = times.map((each) => [...new Set(each)]);
  expect([first, second, third].map((each) => each?.length)).toEqual([1, 1, 1]);
  expect(second).not.toEqual(first);
  expect(third).toEqual(second);
});

test('deleted text is deleted text, and nothing else is', async () => {
  const input = redline([COMPANY], [COMPANY.replace('police', 'hotline')]);
  const body = bodyOf(await redlineDocx(input, META));
  expect(findAll(body, 'w:del').map((change) => textOf(change))).toEqual(['police']);
  expect(findAll(body, 'w:ins').map((change) => textOf(change))).toEqual(['hotline']);
  expect(findAll(body, 'w:delText').map(({ children }) => children.join(''))).toEqual(['police']);
});

test('the header says what is compared, the body only what the texts say', async () => {
  const parts = readDocx(await redlineDocx(redline([COMPANY], [COMPANY]), META));
  const header = findAll(parts['word/header.xml'] ?? failed(), 'w:p').map((p) => textOf(p));
  expect(header).toEqual([
    'Reporting to authorities',
    'Changes from version 1.0.0 to version 2.0.0, 22 November 2026',
  ]);
  const [title] = elements(parts['docProps/core.xml'] ?? failed());
  expect(title?.children).toEqual([
    'Reporting to authorities: Changes from version 1.0.0 to version 2.0.0',
  ]);
  expect(textOf(parts['word/document.xml'] ?? failed())).toBe(`1\t${COMPANY}`);
});

test('the same redline gives the same bytes', async () => {
  const input = redline([COMPANY, USER], [USER]);
  const first = await redlineDocx(input, META);
  vi.useFakeTimers({ now: Date.parse('2031-03-05T23:59:59Z') });
  expect(await redlineDocx(input, META)).toEqual(first);
  vi.useRealTimers();
});

function failed(): never {
  throw new Error('A part is missing');
}
