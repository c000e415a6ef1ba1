import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffle } from './draw';
import {
  lineInLock,
  pageTextHash,
  parseQuestionLock,
  publishedForms,
  renderQuestionLock,
} from './lock';

const HASH = '0123456789abcdef';
const entry = { revision: 1, hash: 'abc', bank: 'basics/one', tests: { one: HASH } };
const whole = { ...entry, text: HASH, earlier: [{ revision: 1, hash: 'aaa' }], revision: 2 };

describe('parseQuestionLock', () => {
  test('reads what was rendered', () => {
    const lock = { a: entry, b: { ...whole, retired: true as const } };
    expect(parseQuestionLock(renderQuestionLock(lock))).toEqual(lock);
    expect(parseQuestionLock('{}')).toEqual({});
  });

  test.each([
    undefined,
    '',
    '[]',
    '{"a":{}}',
    JSON.stringify({ a: { ...entry, revision: 0 } }),
    JSON.stringify({ a: { ...entry, more: 1 } }),
    JSON.stringify({ a: { ...entry, retired: false } }),
    JSON.stringify({ a: { ...entry, tests: { one: 'x' } } }),
    JSON.stringify({ a: { ...entry, text: 'x' } }),
    JSON.stringify({ a: { ...whole, earlier: ['aaa'] } }),
  ])('takes %j for no lock file', (text) => {
    expect(parseQuestionLock(text)).toBeUndefined();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseQuestionLock(text) ?? {}).toBeTypeOf('object');
      }),
    );
  });
});

test('renderQuestionLock sorts by code units, whatever the order', () => {
  const ids = ['b', 'a-b', 'a', 'a1', 'z'];
  const lockOf = (order: string[]) =>
    Object.fromEntries(
      order.map((id) => [
        id,
        { ...entry, tests: Object.fromEntries(shuffle(['two', 'one'], id).map((p) => [p, HASH])) },
      ]),
    );
  const text = renderQuestionLock(lockOf(ids));
  expect(renderQuestionLock(lockOf([...ids].reverse()))).toBe(text);
  expect(Object.keys(JSON.parse(text) as object)).toEqual(['a', 'a-b', 'a1', 'b', 'z']);
  expect(text.indexOf('"one"')).toBeLessThan(text.indexOf('"two"'));
  expect(text.endsWith('}\n')).toBe(true);
});

test('publishedForms are all there ever were', () => {
  const retired = { ...entry, retired: true as const };
  expect(publishedForms({ a: whole, b: retired })).toEqual({
    a: [
      { revision: 1, hash: 'aaa' },
      { revision: 2, hash: 'abc' },
    ],
    b: [{ revision: 1, hash: 'abc' }],
  });
});

test('lineInLock is where the entry begins', () => {
  const text = renderQuestionLock({ a: entry, b: entry });
  expect(text.split('\n')[lineInLock(text, 'b') - 1]).toBe('  "b": {');
  expect(lineInLock(text, 'c')).toBe(1);
});

describe('pageTextHash', () => {
  const text = '---\nid: a\n---\n\n## One\n\nSome text.\n';

  test('does not change with front matter, line ends and white space', () => {
    const others = [
      text.replace('id: a', 'id: b\nlast_reviewed: 2027-01-01'),
      text.replaceAll('\n', '\r\n'),
      text.replace('Some text.', '  Some   text. '),
      text.replace('## One\n', '## One\n\n\n'),
      '## One\nSome text.',
    ];
    expect(new Set([text, ...others].map(pageTextHash)).size).toBe(1);
  });

  test('changes with every word and every line', () => {
    const others = [text.replace('text.', 'text'), text.replace('## One\n\n', '## One ')];
    expect(new Set([text, ...others].map(pageTextHash)).size).toBe(3);
  });

  test('is the beginning of the SHA-256', () => {
    expect(pageTextHash('abc')).toBe('ba7816bf8f01cfea');
  });
});
