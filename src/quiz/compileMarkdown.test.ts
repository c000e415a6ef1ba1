import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileInline, compileMarkdown, compilePrompt, MarkdownError } from './compileMarkdown';
import { keepAllowed, plainText } from './richText';

describe('compileMarkdown', () => {
  test('compiles paragraphs with what may stand in them', () => {
    const text = 'Go to *the* **record** `A1`,\nsee [help](/help).\\\nThen stop.\n\nDone.';
    expect(compileMarkdown(text)).toEqual([
      {
        tag: 'p',
        children: [
          'Go to ',
          { tag: 'em', children: ['the'] },
          ' ',
          { tag: 'strong', children: ['record'] },
          ' ',
          { tag: 'code', children: ['A1'] },
          ', see ',
          { tag: 'a', href: '/help', children: ['help'] },
          '.',
          { tag: 'br' },
          'Then stop.',
        ],
      },
      { tag: 'p', children: ['Done.'] },
    ]);
  });

  test.each([
    [`She says: "It's late."`, 'She says: “It’s late.”'],
    [`"'Go' and ("stay")"`, '“‘Go’ and (“stay”)”'],
    ['*"Go"* and **now**"', '“Go” and now”'],
    ["the *firm*'s `'own'` words'", "the firm’s 'own' words’"],
    ['“as written”', '“as written”'],
  ])('sets straight quotation marks as a printer would: %s', (written, set) => {
    expect(plainText(compileInline(written))).toBe(set);
  });

  test('compiles lists and quotations; a tight list has no paragraphs', () => {
    expect(compileMarkdown('- one\n- two\n  1. three\n\n> said')).toEqual([
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['one'] },
          {
            tag: 'li',
            children: ['two', { tag: 'ol', children: [{ tag: 'li', children: ['three'] }] }],
          },
        ],
      },
      { tag: 'blockquote', children: [{ tag: 'p', children: ['said'] }] },
    ]);
  });

  test.each([
    ['![a](b.png)', 'an image'],
    ['a <b>c</b>', 'HTML (<b>)'],
    ['<script>x</script>', 'HTML (<script>x</script>)'],
    ['# a', 'a heading'],
    ['```\na\n```', 'a block of code'],
    ['a ~~b~~', 'struck-out text'],
    ['---', 'a rule across the page'],
    ['- [ ] a', 'a task list'],
    ['a[^1]\n\n[^1]: b', 'a footnote'],
    ['[a][b]\n\n[b]: /c', 'a link by reference'],
  ])('refuses %j by its name', (text, name) => {
    const expected = 'paragraphs, lists, quotations, tables, emphasis, inline code and links';
    expect(() => compileMarkdown(text)).toThrow(
      new MarkdownError(`unexpected ${name}, expected ${expected}`),
    );
  });

  test('compiles tables; the first row names the columns', () => {
    const row = (tag: 'th' | 'td', ...cells: string[]) => ({
      tag: 'tr',
      children: cells.map((cell) => ({ tag, children: cell ? [cell] : [] })),
    });
    const table = compileMarkdown('| Rule | Alerts |\n| --- | ---: |\n| A | 240 |\n| | 60 |');
    expect(table).toEqual([
      {
        tag: 'table',
        children: [
          { tag: 'thead', children: [row('th', 'Rule', 'Alerts')] },
          { tag: 'tbody', children: [row('td', 'A', '240'), row('td', '', '60')] },
        ],
      },
    ]);
    expect(plainText(table)).toBe('Rule Alerts A 240 60');
  });

  test('refuses links that are neither https nor of this site', () => {
    expect(() => compileMarkdown('see http://example.org')).toThrow(
      'unexpected a link to http://example.org, expected an https address or one of this site',
    );
  });

  test('gives only what is allow-listed, or throws its own error, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab \n*_`[](){}<>!#-|~1.:/\\&') }),
        (text) => {
          try {
            const compiled = compileMarkdown(text);
            expect(keepAllowed(compiled)).toEqual(compiled);
          } catch (error) {
            expect(error).toBeInstanceOf(MarkdownError);
          }
        },
      ),
    );
  });
});

describe('compileInline', () => {
  test('gives the paragraph without its tag', () => {
    expect(compileInline('Write *it* down')).toEqual([
      'Write ',
      { tag: 'em', children: ['it'] },
      ' down',
    ]);
  });

  test.each([
    ['one\n\ntwo', 'unexpected a second paragraph or block, expected one paragraph'],
    ['- one', 'unexpected a list, expected one paragraph'],
    ['| a |\n| - |', 'unexpected a table, expected one paragraph'],
    [' ', 'unexpected no text, expected one paragraph'],
    [
      'see *[help](/help)*',
      'unexpected a link, expected text without links, since choosing it must not lead away',
    ],
  ])('refuses %j', (text, message) => {
    expect(() => compileInline(text)).toThrow(new MarkdownError(message));
  });
});

describe('compilePrompt', () => {
  test('takes the last paragraph as the question', () => {
    expect(compilePrompt('It is late.\n\n- A\n- B\n\nWhat now?')).toMatchObject({
      lead: [{ tag: 'p' }, { tag: 'ul' }],
      prompt: ['What now?'],
    });
  });

  test('refuses a prompt that does not end with a paragraph', () => {
    expect(() => compilePrompt('Which?\n\n- A')).toThrow(
      'unexpected a list, expected a prompt that ends with the paragraph that asks',
    );
  });
});
