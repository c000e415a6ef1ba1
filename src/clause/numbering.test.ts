import { describe, expect, test } from 'vitest';
import { fullLabelOf, fullLabels, labelOf, referenceText, withReferences } from './numbering';
import { line } from './testing/library';
import type { Inline } from './types';

describe('labelOf', () => {
  test.each([
    [[2], 3, '3.2', '3.2'],
    [[2, 1], 3, '(a)', '3.2(a)'],
    [[2, 27], 3, '(aa)', '3.2(aa)'],
    [[2, 28], 3, '(bb)', '3.2(bb)'],
    [[2, 1, 4], 3, '(iv)', '3.2(a)(iv)'],
    [[2, 1, 4, 2], 3, '(B)', '3.2(a)(iv)(B)'],
    [[2, 1, 94], 3, '(xciv)', '3.2(a)(xciv)'],
    [[2, 1, 149], 3, '(cxlix)', '3.2(a)(cxlix)'],
    [[2], undefined, '2', '2'],
    [[2, 3], undefined, '(c)', '2(c)'],
    [[], 3, '', ''],
  ])('%j in clause %j is %j, in full %j', (number, clause, label, full) => {
    expect(labelOf(number, clause)).toBe(label);
    expect(fullLabelOf(number, clause)).toBe(full);
  });
});

test('fullLabels puts the labels of paragraphs before those of their parts', () => {
  const blocks = [
    { label: '', depth: 1 },
    { label: '1.1', depth: 1 },
    { label: '(a)', depth: 2 },
    { label: '(i)', depth: 3 },
    { label: '(b)', depth: 2 },
    { label: '', depth: 1 },
    { label: '1.2', depth: 1 },
    { label: '(a)', depth: 2 },
  ];
  expect(fullLabels(blocks)).toEqual([
    '',
    '1.1',
    '1.1(a)',
    '1.1(a)(i)',
    '1.1(b)',
    '',
    '1.2',
    '1.2(a)',
  ]);
});

describe('referenceText', () => {
  test.each([
    ['paragraph 5', [5], 'paragraph 3.5'],
    ['Paragraphs 2', [2], 'Paragraphs 3.2'],
    ['4', [4], '3.4'],
    ['paragraph 2.3', [2, 3], 'paragraph 3.2(c)'],
    ['item 3 of paragraph 2', [2, 3], 'item (c) of paragraph 3.2'],
    ['the last paragraph', [9], 'the last paragraph'],
  ])('%j', (text, para, expected) => {
    expect(referenceText(text, para, 3)).toBe(expected);
  });
});

describe('withReferences', () => {
  const para = (number: number, text: string, of?: string) => ({
    para: [number],
    text,
    ...(of && { of }),
  });
  test.each<[string, Inline[], unknown[]]>([
    [
      'before another clause, as text',
      line('Breaks paragraph 2 of <conduct>.'),
      [
        { text: 'Breaks ' },
        para(2, 'paragraph 2', 'conduct'),
        { text: ' of ' },
        { clause: 'conduct' },
        { text: '.' },
      ],
    ],
    [
      'several before another clause',
      line('Paragraphs 1, 2 and 4 of <conduct>'),
      [
        { text: '' },
        para(1, 'Paragraphs 1', 'conduct'),
        { text: ', ' },
        para(2, '2', 'conduct'),
        { text: ' and ' },
        para(4, '4', 'conduct'),
        { text: ' of ' },
        { clause: 'conduct' },
      ],
    ],
    [
      'before another clause, already found',
      line('(paragraph 2) of <conduct>'),
      [para(2, 'paragraph 2', 'conduct'), { text: ' of ' }, { clause: 'conduct' }],
    ],
    [
      'after another clause',
      line('see <conduct>, paragraph 7, and more'),
      [
        { text: 'see ' },
        { clause: 'conduct' },
        { text: ', ' },
        para(7, 'paragraph 7', 'conduct'),
        { text: ', and more' },
      ],
    ],
    [
      'items of a paragraph, which have letters',
      line('Items 2 and 3 of (paragraph 2) apply.'),
      [{ text: 'Items (b) and (c) of ' }, para(2, 'paragraph 2'), { text: ' apply.' }],
    ],
    [
      'none beside a clause',
      line('Under <conduct> it ends. Item 4 stays.'),
      [{ text: 'Under ' }, { clause: 'conduct' }, { text: ' it ends. Item 4 stays.' }],
    ],
  ])('finds paragraphs: %s', (_, content, expected) => {
    expect(withReferences(content)).toEqual(expected);
  });
});
