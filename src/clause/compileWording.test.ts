import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMdx } from '../content/mdx';
import { compileWording } from './compileWording';
import type { Inline } from './types';

function compiled(text: string) {
  const { tree } = parseMdx(text);
  if (!tree) throw new Error('cannot be parsed');
  return compileWording(tree);
}

const wording = (text: string, variant?: string) =>
  `<Wording${variant ? ` variant="${variant}"` : ''}>\n\n${text}\n\n</Wording>`;
const blocksOf = (text: string) => compiled(wording(text)).forms[0]?.blocks;
/** The faults as lines; the wording begins on line 3. */
const faultsOf = (text: string) =>
  compiled(text).faults.map(({ line, column, found }) => `${line}:${column} ${found}`);

describe('compileWording', () => {
  test('numbers paragraphs and their parts, and joins their lines', () => {
    const text =
      'Opening\nwords.\n\n1. First <Var name="company" />\n   line:\n   1. part;\n   2. <ClauseRef id="records" /> part.\n\n   Closing words.\n2. Second.';
    expect(blocksOf(text)).toEqual([
      { number: [], content: [{ text: 'Opening words.' }] },
      { number: [1], content: [{ text: 'First ' }, { var: 'company' }, { text: ' line:' }] },
      { number: [1, 1], content: [{ text: 'part;' }] },
      { number: [1, 2], content: [{ clause: 'records' }, { text: ' part.' }] },
      { number: [1], content: [{ text: 'Closing words.' }] },
      { number: [2], content: [{ text: 'Second.' }] },
    ]);
  });

  test('keeps what is text although Markdown has a meaning for it', () => {
    expect(blocksOf('1. At 10:30 or ratio 1:a, a \\* b & “c”.')?.[0]?.content).toEqual([
      { text: 'At 10:30 or ratio 1:a, a * b & “c”.' },
    ]);
  });

  test('gives the full form first, and with each other form when to use it', () => {
    const text = [
      '## Wording',
      'Before.',
      wording('1. Full.'),
      '## Alternatives',
      '### Short form',
      'Use it where *room* is short.',
      wording('1. Short.', 'short'),
      '### For banks',
      'For banks.',
      wording('1. Banks.', 'bank'),
    ].join('\n\n');
    const { forms, faults } = compiled(text);
    expect(faults).toEqual([]);
    expect(forms.map(({ variant, when }) => [variant, when])).toEqual([
      ['full', ''],
      ['short', 'Use it where room is short.'],
      ['bank', 'For banks.'],
    ]);
  });

  test('never throws, and gives a text for any list of words', () => {
    const word = fc.constantFrom('a', 'paragraph 2', '1.', '- b', '*c*', ':::', '\n', '   ', '`');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const { tree } = parseMdx(wording(`1. ${words.join(' ')}`));
        if (tree) expect(compileWording(tree).forms).toHaveLength(1);
      }),
    );
  });
});

describe('references to paragraphs', () => {
  const list = (text: string) => `1. One:\n   1. a;\n   2. b.\n2. ${text}\n3. Three.`;
  const second = (text: string) => blocksOf(list(text))?.[3]?.content;
  const said = (content: readonly Inline[] = []) =>
    content.map((inline) => ('text' in inline ? inline.text : '')).join('');

  test.each<[string, Inline[]]>([
    ['See paragraph 3.', [{ text: 'See ' }, { para: [3], text: 'paragraph 3' }, { text: '.' }]],
    ['Paragraph 1.2 is it', [{ para: [1, 2], text: 'Paragraph 1.2' }, { text: ' is it' }]],
    [
      'In paragraphs 1, 2 and 3, act.',
      [
        { text: 'In ' },
        { para: [1], text: 'paragraphs 1' },
        { text: ', ' },
        { para: [2], text: '2' },
        { text: ' and ' },
        { para: [3], text: '3' },
        { text: ', act.' },
      ],
    ],
    [
      'Under paragraph 1 or 3 of this clause',
      [
        { text: 'Under ' },
        { para: [1], text: 'paragraph 1' },
        { text: ' or ' },
        { para: [3], text: '3' },
        { text: ' of this clause' },
      ],
    ],
    ['Item 2 of paragraph 1', [{ text: 'Item 2 of ' }, { para: [1], text: 'paragraph 1' }]],
    ['paragraph 1, 3 days', [{ para: [1], text: 'paragraph 1' }, { text: ', 3 days' }]],
  ])('finds those of %j', (text, content) => {
    expect(second(text)).toEqual(content);
    expect(faultsOf(wording(list(text)))).toEqual([]);
  });

  test.each([
    'Under paragraph 2 of <ClauseRef id="records" />.',
    'Under paragraphs 1 and 9 of the clause on records.',
    'Under paragraph 9 of Article 4.',
    'Under that version’s paragraph 9.',
    'The notice and its paragraph 9.',
    'See <ClauseRef id="records" />, paragraph 9.',
    'A subparagraph 9 and paragraph 9a.',
  ])('leaves those of something else: %j', (text) => {
    expect(second(text)?.some((inline) => 'para' in inline)).toBe(false);
    expect(faultsOf(wording(list(text)))).toEqual([]);
  });

  test('refuses those that lead nowhere', () => {
    expect(faultsOf(wording(list('Paragraph 7 and paragraphs 1 to 4 and paragraph 1.3')))).toEqual([
      '6:4 a reference to paragraph 7, which this form does not have',
      '6:4 a reference to paragraph 4, which this form does not have',
      '6:4 a reference to paragraph 1.3, which this form does not have',
    ]);
  });

  test('do not change what is said', () => {
    const word = fc.constantFrom(
      'paragraph',
      'Paragraphs',
      '1',
      '2',
      '1.2',
      '9',
      'and',
      'or,',
      'of',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = `Say ${words.join(' ')}`;
        expect(said(second(text))).toBe(text);
      }),
    );
  });
});

describe('faults', () => {
  test.each([
    ['1. A [link](/x) and *more*.', ['3:6 a link in a wording', '3:21 emphasis in a wording']],
    ['1. See https://example.org today.', ['3:8 a link in a wording']],
    ['1. A ![picture](/x.png).', ['3:6 an image in a wording']],
    ['1. A `b` <Cite id="c" />.', ['3:6 code in a wording', '3:10 <Cite> in a wording']],
    ['| a |\n| - |\n| b |', ['3:1 a table in a wording', '1:1 an empty wording']],
    ['## Heading\n\n1. A.', ['3:1 a heading in a wording']],
    ['1. A.\n\n   > B.', ['5:4 a quotation in a wording']],
    [':::member\n1. A.\n:::\n\n1. A.', ['3:1 a passage in a wording']],
    ['- A.', ['3:1 a list without numbers']],
    ['2. A.', ['3:1 a list that begins with 2']],
    ['1. A.\n\nB.\n\n1. C.', ['7:1 a second list in one form']],
    ['1. A.\n   1. B.\n      1. C.', ['5:7 a list on the third level']],
    ['1. \n   1. B.', ['3:1 paragraph 1 without words of its own']],
  ])('tells of %j', (text, faults) => {
    expect(faultsOf(wording(text))).toEqual(faults);
  });

  test.each<[string, string[]]>([
    ['Text.', ['1:1 no full form of the wording']],
    ['## Purpose\n\n## Wording\n\n1. A.', ['3:1 no full form of the wording']],
    [wording(''), ['1:1 an empty wording']],
    [`When.\n\n${wording('1. A.', 'short')}`, ['1:1 no full form of the wording']],
    [
      `${wording('1. A.')}\n\n### Short\n\n${wording('1. A.', 'short')}`,
      ['9:1 the form "short" without a sentence before it'],
    ],
    [`${wording('1. A.')}\n\nWhen.\n\n${wording('1. A.', 'shrt')}`, ['9:1 the form "shrt"']],
    [
      `${wording('1. A.')}\n\nWhen.\n\n<Wording form="short">\n\n1. A.\n\n</Wording>`,
      ['9:1 <Wording> with another attribute'],
    ],
    [
      `${wording('1. A.')}\n\nWhen.\n\n${wording('1. A.', 'bank')}\n\nWhen.\n\n${wording('1. B.', 'bank')}`,
      ['17:1 the form "bank" a second time'],
    ],
    [`${wording('1. A.')}\n\n${wording('1. B.')}`, ['7:1 a full form after another form']],
    [
      `${wording('1. A.')}\n\n- ${'<Wording>B.</Wording>'}`,
      ['7:3 a wording inside something else'],
    ],
    [
      `${wording('1. A.')}\n\n:::member\n\nWhen.\n\n${wording('1. B.', 'short')}\n\n:::`,
      ['11:1 a wording inside something else'],
    ],
  ])('tells of %j', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });
});
