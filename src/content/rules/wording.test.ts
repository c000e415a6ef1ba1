import { describe, expect, test } from 'vitest';
import { bank, guidance } from '../testing/pages';
import { NO_FAULT, reportOf } from '../testing/site';
import { wording } from './wording';

const FILE = 'docs/handbook/papers/a.mdx';
const report = (body: string, fields = {}) =>
  reportOf(wording, { [FILE]: guidance('a', body, fields) });

/** Line and column of each fault; the text of a page begins on line 13. */
function places(body: string): string[] {
  return [...report(body).matchAll(/a\.mdx:(\d+:\d+)/g)].map((match) => match[1] ?? '');
}

describe('wording, in the text of a page', () => {
  test('names the form, what to write instead, and how to keep a title', () => {
    expect(report('They look for child pornography.')).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:15  error  wording
        found:    "child pornography" in running text
        expected: CSAM or CSEM; the form only in titles (italics) and quotations
        mend:     write the other term, or mark a title with *…* and a quotation with “…”

      1 error, 0 warnings"
    `);
  });

  test.each([
    ['child porn', 'CSAM or CSEM'],
    ['Children-pornography', 'CSAM or CSEM'],
    ['kiddie pictures', 'CSAM or CSEM'],
    ['child prostitutes', 'a child exploited in prostitution'],
    ['child sex', 'sexual abuse or exploitation of children'],
    ['sex tourism', 'exploitation of children in travel and tourism'],
    ['sexual tourism', 'exploitation of children in travel and tourism'],
    ['underage girls', 'child'],
    ['Sextortion', 'financial sexual extortion of children'],
    ['client of a child', 'offender'],
  ])('does not write %j', (form, instead) => {
    const text = report(`About ${form} here.`);
    expect(text).toContain(`found:    "${form}" in running text`);
    expect(text).toContain(`expected: ${instead}; the form only`);
  });

  test.each([
    'child sexual abuse material',
    'a child sex offender and child sex offences',
    'an underage customer',
    'a client of the bank',
    'pornography of adults',
    'grandchild pornographer',
  ])('has nothing against %j', (text) => {
    expect(report(text)).toBe(NO_FAULT);
  });

  test.each([
    ['a title in italics', 'See *Child Pornography: Model Legislation*.'],
    ['italics of another kind', 'See _child porn_.'],
    ['a quotation', 'It said “child pornography” then.'],
    ['straight quotation marks', 'It said "child pornography" then.'],
    ['single quotation marks', 'It said ‘child pornography’ then.'],
    ['a quotation over several nodes', 'It said “**child** pornography<Cite id="guide" />”.'],
    ['a quotation over two lines', 'It said “child\npornography” then.'],
    ['a block quotation', '> They look for child pornography.'],
    ['code', 'The field `child porn`.'],
    ['a block of code', '```\nchild porn\n```'],
    ['words on both sides of a title', 'A child *abc* porn.'],
    ['words on both sides of a quotation', 'A child “abc” porn.'],
  ])('leaves %s alone', (_name, text) => {
    expect(report(text)).toBe(NO_FAULT);
  });

  test.each([
    ['after a quotation', 'It said “no”. The child porn', ['13:19']],
    ['after italics', 'The *title* on child porn', ['13:16']],
    ['in bold', 'The **child porn** rule', ['13:7']],
    ['across nodes', 'The **child** porn', ['13:7']],
    ['in a link', 'See [child porn](/a)', ['13:6']],
    ['in a heading', '## On child porn', ['13:7']],
    ['in a table', '| a | b |\n| - | - |\n| c | child porn |', ['15:7']],
    ['in a component', '<Checklist>\n- No child porn\n</Checklist>', ['14:6']],
    ['in a passage', ':::member\nNo child porn\n:::', ['14:4']],
    ['in a footnote', 'A[^1].\n\n[^1]: No child porn', ['15:10']],
    ['with a quotation mark that is not closed', 'Of 5" child porn', ['13:7']],
  ])('finds it %s', (_name, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test.each([
    ['on a later line', 'One\ntwo child porn', ['14:5']],
    ['on the third line', 'One\ntwo\nchild porn', ['15:1']],
    ['on a later line of a list', '- One\n  two child porn', ['14:7']],
    ['on a later line of a list in a list', '1. a\n   - One\n     child porn', ['15:6']],
    ['behind a backslash', '1\\. The \\* child porn', ['13:12']],
    ['behind an entity', 'R&amp;D child porn', ['13:9']],
    ['over the end of a line', 'One child\nporn', ['13:5']],
    ['twice', 'A child porn\nand child porn', ['13:3', '14:5']],
    ['in a file with Windows line ends', 'One\r\ntwo child\r\nporn', ['14:5']],
  ])('knows the place exactly %s', (_name, text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('wording, in data', () => {
  test('looks at titles, descriptions and notices', () => {
    const fields = {
      title: 'On sextortion',
      description: 'What a company can do about child pornography on its service.',
      notice: 'Deals with "child pornography" and child sex.',
    };
    expect(report('', fields)).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:4:8  error  wording
        found:    "sextortion" in running text
        expected: financial sexual extortion of children; the form only in titles (italics) and quotations
        mend:     write the other term, or mark a title with *…* and a quotation with “…”

      docs/handbook/papers/a.mdx:5:14  error  wording
        found:    "child pornography" in running text
        expected: CSAM or CSEM; the form only in titles (italics) and quotations
        mend:     write the other term, or mark a title with *…* and a quotation with “…”

      docs/handbook/papers/a.mdx:11:9  error  wording
        found:    "child sex" in running text
        expected: sexual abuse or exploitation of children; the form only in titles (italics) and quotations
        mend:     write the other term, or mark a title with *…* and a quotation with “…”

      3 errors, 0 warnings"
    `);
  });

  test('looks at every text of a question', () => {
    const choices =
      '[{ id: a, text: A child prostitute., correct: true }, { id: b, text: B, feedback: Sextortion. }, { id: c, text: "*Child porn*", feedback: No. }]';
    const single = bank('basics/one', {
      kind: 'single',
      prompt: 'What of child porn?',
      answer: undefined,
      feedback: undefined,
      explanation: 'Say “child porn” only there.',
      facilitator: 'Ask about sex tourism.',
      choices,
    });
    const statement = bank('basics/two', { feedback: 'Not child porn.' });
    const files = { 'quizzes/basics/one.yaml': single, 'quizzes/basics/two.yaml': statement };
    const found = reportOf(wording, files).match(/^quizzes.*|found: .*/gm);
    expect(found).toMatchInlineSnapshot(`
      [
        "quizzes/basics/one.yaml:9:13  error  wording",
        "found:    "child porn" in running text",
        "quizzes/basics/one.yaml:13:18  error  wording",
        "found:    "sex tourism" in running text",
        "quizzes/basics/one.yaml:14:30  error  wording",
        "found:    "child prostitute" in running text",
        "quizzes/basics/one.yaml:14:96  error  wording",
        "found:    "Sextortion" in running text",
        "quizzes/basics/two.yaml:11:15  error  wording",
        "found:    "child porn" in running text",
      ]
    `);
  });

  test('looks at definitions, not at the names by which terms are found', () => {
    const terms = `terms:
  - { id: csam, term: CSAM, definition: Not child porn., aliases: [child porn] }`;
    expect(reportOf(wording, { 'data/glossary.yaml': terms })).toMatchInlineSnapshot(`
      "data/glossary.yaml:2:41  error  wording
        found:    "child porn" in running text
        expected: CSAM or CSEM; the form only in titles (italics) and quotations
        mend:     write the other term, or mark a title with *…* and a quotation with “…”

      1 error, 0 warnings"
    `);
  });
});
