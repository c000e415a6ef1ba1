import { describe, expect, test } from 'vitest';
import { guidance } from '../testing/pages';
import { NO_FAULT, reportOf } from '../testing/site';
import { structure } from './structure';

const FILE = 'docs/handbook/papers/a.mdx';
const report = (body: string, fields = {}) =>
  reportOf(structure, { [FILE]: guidance('a', body, fields) });

describe('structure of headings', () => {
  test('passes levels that go down one at a time and up as they like', () => {
    expect(report('## a\n\n### b\n\n#### c\n\n## d\n\n### e')).toBe(NO_FAULT);
  });

  test('refuses level 1 and levels left out', () => {
    expect(report('# A\n\n## B\n\n#### C *c*')).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:1  error  structure
        found:    a heading of level 1: "A"
        expected: level 2 or deeper: the title is the only level 1
        mend:     change the number of # signs

      docs/handbook/papers/a.mdx:17:1  error  structure
        found:    a heading of level 4: "C c"
        expected: level 3 at most
        mend:     change the number of # signs

      2 errors, 0 warnings"
    `);
  });

  test('wants level 2 first', () => {
    expect(report('### A')).toContain('expected: level 2 at most');
  });
});

describe('structure of components', () => {
  test('passes those of the handbook', () => {
    const body =
      '<Cite id="guide" /> <Term id="csam">x</Term> <Var name="x" />\n\n<Quiz bank="a/b" />\n\n<PageList section="papers" />\n\n<Checklist>\n- x\n</Checklist>\n\n<Wording>\nx\n</Wording>';
    expect(report(body)).toBe(NO_FAULT);
  });

  test('refuses others and HTML', () => {
    expect(report('A <Site id="guide" /> and <b>bold</b>.')).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:3  error  structure
        found:    <Site>
        expected: Markdown, or one of: Cite, Term, Var, ClauseRef, Quiz, PageList, CourseOutline, Checklist, CourseCatalogue, Wording
        mend:     did you mean <Cite>?

      docs/handbook/papers/a.mdx:13:27  error  structure
        found:    <b>
        expected: Markdown, or one of: Cite, Term, Var, ClauseRef, Quiz, PageList, CourseOutline, Checklist, CourseCatalogue, Wording
        mend:     write it in Markdown

      2 errors, 0 warnings"
    `);
  });
});

describe('structure of code', () => {
  test.each(['{/* truncate */}', 'Text {/* a * comment */} text.', '\\{not code}'])(
    'passes %j',
    (body) => {
      expect(report(body)).toBe(NO_FAULT);
    },
  );

  test('refuses expressions and imports', () => {
    expect(report("import a from 'b'\n\nText {1 + 1}.")).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:1  error  structure
        found:    code in the text
        expected: text and components only
        mend:     take it out; put a backslash before "{" if the sign itself is meant

      docs/handbook/papers/a.mdx:15:6  error  structure
        found:    code in the text
        expected: text and components only
        mend:     take it out; put a backslash before "{" if the sign itself is meant

      2 errors, 0 warnings"
    `);
  });

  test('refuses code between two comments', () => {
    expect(report('{/* a */ alert(1) /* b */}')).toContain('a.mdx:13:1  error  structure');
  });
});

describe('structure of passages', () => {
  test.each([
    ':::member\nText.\n:::',
    ':::note[A title]\nText.\n:::',
    '::::tip\n:::trainer\nText.\n:::\n::::',
    '- a\n\n  :::member\n  b\n  :::',
    'At 10:30, in the ratio 1:2, see note:member and mailto:info@example.org.',
    '`:::member x`',
  ])('passes %j', (body) => {
    expect(report(body)).toBe(NO_FAULT);
  });

  test('refuses names that it does not know', () => {
    expect(report(':::members\nText.\n:::\n\n:::public\nText.\n:::')).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:1  error  structure
        found:    :::members
        expected: one of: member, trainer, note, tip, info, warning, danger
        mend:     correct the name after the three colons

      docs/handbook/papers/a.mdx:17:1  error  structure
        found:    :::public
        expected: one of: member, trainer, note, tip, info, warning, danger
        mend:     correct the name after the three colons

      2 errors, 0 warnings"
    `);
  });

  test('refuses a passage with words after its name, which would be shown to everybody', () => {
    expect(report(':::member Only here\nSecret.\n:::')).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:1  error  structure
        found:    ":::member Only here", which neither begins nor ends a passage
        expected: a line ":::name" without anything after the name, and a line ":::" that ends it
        mend:     correct the line; what stands there now would be shown to everybody

      1 error, 0 warnings"
    `);
  });

  test.each([
    ['::: member\nSecret.\n:::', '13:1', '::: member'],
    ['Text.\n\n:::', '15:1', ':::'],
    ['Text\n:::', '14:1', ':::'],
    ['- a\n  :::member x\n  b', '14:3', ':::member x'],
    ['::member[Secret]', '13:1', '::member'],
    ['See :trainer[Secret].', '13:5', ':trainer'],
  ])('refuses %j', (body, place, mark) => {
    const text = report(body);
    expect(text).toContain(`a.mdx:${place}  error  structure\n  found:    "${mark}", which`);
    expect(text).toContain('\n\n1 error, 0 warnings');
  });
});

describe('structure of content notices', () => {
  test('wants a notice on a sensitive page', () => {
    expect(report('', { sensitive: 'true', notice: 'Abuse.' })).toBe(NO_FAULT);
    expect(report('', { sensitive: 'true' })).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:11:12  error  structure
        found:    sensitive: true without a notice
        expected: notice: one sentence that says what the page deals with
        mend:     add a line "notice: …"

      1 error, 0 warnings"
    `);
  });
});

test('structure leaves pages to other rules that cannot be parsed', () => {
  expect(report('# A\n\n{')).toBe(NO_FAULT);
});
