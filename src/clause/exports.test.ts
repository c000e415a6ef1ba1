import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { assemble, standaloneClause } from './assemble';
import { exportHtml } from './exportHtml';
import { exportJson, type ExportedDocument } from './exportJson';
import { exportMarkdown } from './exportMarkdown';
import { clauseText, exportText } from './exportText';
import { cleanValue } from './fillLines';
import { form, library, relations, state, version } from './testing/library';

const CLAUSES = library(
  [
    version(
      'conduct',
      '1.0.0',
      [
        form([
          '1 {company} is bound, see (paragraph 2).',
          '2 You must not:',
          '2.1 sell to {company};',
          '2.2 buy.',
          '2.2.1 In {place}.',
        ]),
      ],
      { title: 'Prohibited conduct', notes: ['Keep {it} & <b>short</b>.'] },
    ),
    version(
      'records',
      '1.0.0',
      [form(['{company} keeps records.', '1 Kept as <conduct> and <removal> say.'])],
      {
        title: 'Records',
      },
    ),
  ],
  [relations('conduct'), relations('records')],
);
const documentWith = (values: Record<string, string>, notes = false) =>
  assemble(CLAUSES, state(['conduct', 'records'], { values, notes }), '2026-11-22');

const EXAMPLE = documentWith({ company: 'Example Ltd' }, true);

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</title></style><script>alert(1)</script>',
  '<!-- --><iframe src="javascript:alert(1)">',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60; &amp;',
  '[x](javascript:alert(1)) ![y](//evil.example/z.png) [a]: //evil.example',
  '<https://evil.example> https://evil.example www.evil.example a@evil.example',
  '# heading',
  '- item',
  '1. item',
  '1) item',
  '+ item',
  '> quote',
  '    code',
  '```js',
  '~~~',
  '---',
  '===',
  '***',
  '| a | b |',
  '**bold** _it_ `code` ~~gone~~ $x$ {alert(1)} <B/> [^1] \\',
  'a  \n\n# b',
  ':::member',
  '{{constructor}}',
  '\u202Etxt.exe',
  '\u0000\u0007\u001B[31m',
  ']]>',
  '%3Cscript%3E',
  'import x from "y"',
];
const value = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'<>&"\'`*_[](){}#|~!\\-+=.:@$^1 a\n'), { maxLength: 30 })
    .map((marks) => marks.join('')),
);
const values = fc.record({ company: value, place: value });

test('notes keep the words in bold that they begin with, and their headings', () => {
  const [first, ...others] = EXAMPLE.clauses;
  if (!first) throw new Error('No clause');
  const notes = [
    { text: 'Law & order. Ask.', lead: 'Law & order.' },
    { text: 'The <law>', isHeading: true },
  ];
  const document = { ...EXAMPLE, clauses: [{ ...first, notes }, ...others] };
  expect(exportMarkdown(document)).toContain('> **Law & order.** Ask.\n\n> **The \\<law\\>**\n');
  expect(exportHtml(document)).toContain(
    '<p><strong>Law &amp; order.</strong> Ask.</p>\n<h4>The &lt;law&gt;</h4>',
  );
  expect(exportText(document)).toContain('  | Law & order. Ask.\n  |\n  | The <law>\n');
});

describe('exportText', () => {
  test('is plain text with all there is to know', () => {
    expect(exportText(EXAMPLE)).toMatchInlineSnapshot(`
      "Terms against child sexual exploitation
      =======================================

      2026-11-22

      1. Prohibited conduct
      ---------------------

      1.1   Example Ltd is bound, see paragraph 1.2.

      1.2   You must not:

            (a)  sell to Example Ltd;

            (b)  buy.

                 (i)  In [place].

        | Notes for the drafter
        |
        | Keep {it} & <b>short</b>.

      2. Records
      ----------

      Example Ltd keeps records.

      2.1   Kept as clause 1 (Prohibited conduct) and the clause on removal say.

      Still to be settled
      -------------------

      - [place]: Label of place (clause 1)
      - “Records” refers to “removal”, which is not in the document.

      Provenance
      ----------

      Assembled on 2026-11-22 from model clauses of the Coalition Handbook, licence CC
      BY 4.0. Each hash is the SHA-256 of the normalised wording of the version.
      Answers to variables, numbers and references have been put in.

      1. Prohibited conduct (conduct), version 1.0.0, full form
         https://example.org/clauses/conduct/1.0.0
         hash-of-conduct-1.0.0

      2. Records (records), version 1.0.0, full form
         https://example.org/clauses/records/1.0.0
         hash-of-records-1.0.0
      "
    `);
  });

  test('has no line of more than 80 characters but for one word', () => {
    const long = version('long', '1.0.0', [
      form([
        `1 ${'Some words that go on. '.repeat(20)}`,
        `1.1 ${'Others that go on too. '.repeat(20)}`,
      ]),
    ]);
    const text = exportText(assemble(library([long]), state(['long']), '2026-11-22'));
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('has each value as it is, on lines of its own making', () => {
    fc.assert(
      fc.property(values, (any) => {
        const words = (text: string) => text.split(/\s+/).join(' ');
        expect(words(exportText(documentWith(any)))).toContain(words(cleanValue(any.company)));
      }),
    );
  });
});

describe('clauseText', () => {
  const [conduct] = CLAUSES.versions;
  if (!conduct) throw new Error('no clause');
  const clause = standaloneClause(conduct, 'full', { values: { company: 'Example Ltd' } });

  test('is one clause to be copied', () => {
    expect(clauseText(clause)).toBe(
      'Prohibited conduct\n\n1 Example Ltd is bound, see paragraph 2.\n\n2 You must not:\n\n' +
        '   (a) sell to Example Ltd;\n\n   (b) buy.\n\n      (i) In [place].\n',
    );
  });

  test('says where it comes from, if that is asked for', () => {
    const provenance = { license: 'CC BY 4.0', address: 'https://example.org/c', hash: 'abc' };
    expect(clauseText(clause, { provenance }).split('\n').at(-2)).toBe(
      '“Prohibited conduct”, version 1.0.0, full form, Coalition Handbook, ' +
        'https://example.org/c, CC BY 4.0. SHA-256 of the wording: abc',
    );
  });
});

describe('exportMarkdown', () => {
  test('is Markdown with numbers that do not change', () => {
    expect(exportMarkdown(EXAMPLE)).toMatchInlineSnapshot(`
      "# Terms against child sexual exploitation

      2026-11-22

      ## 1. Prohibited conduct

      1.1 Example Ltd is bound, see paragraph 1.2.

      1.2 You must not:

      (a) sell to Example Ltd;

      (b) buy.

      (i) In **\\[place\\]**.

      ### Notes for the drafter

      > Keep \\{it\\} & \\<b\\>short\\</b\\>.

      ## 2. Records

      Example Ltd keeps records.

      2.1 Kept as clause 1 (Prohibited conduct) and the clause on removal say.

      ## Still to be settled

      - \\[place\\]: Label of place (clause 1)
      - “Records” refers to “removal”, which is not in the document.

      ## Provenance

      Assembled on 2026-11-22 from model clauses of the Coalition Handbook, licence CC BY 4.0. Each hash is the SHA-256 of the normalised wording of the version. Answers to variables, numbers and references have been put in.

      | Clause | Title | Id | Version | Form | SHA-256 | Address |
      | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Prohibited conduct | conduct | 1.0.0 | full form | hash-of-conduct-1.0.0 | <https://example.org/clauses/conduct/1.0.0> |
      | 2 | Records | records | 1.0.0 | full form | hash-of-records-1.0.0 | <https://example.org/clauses/records/1.0.0> |
      "
    `);
  });

  const parsed = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);
  /** The tree as names; a link is allowed where an address stands for itself. */
  const shapeOf = (tree: Nodes) => {
    const names: string[] = [];
    visit(tree, (node) => {
      const isItself =
        node.type === 'link' &&
        [node.url, node.url.replace(/^(http:\/\/|mailto:)/, '')].includes(toString(node));
      if (node.type !== 'text' && !isItself) names.push(node.type);
    });
    return names;
  };

  const usual = shapeOf(parsed(exportMarkdown(documentWith({ company: 'A', place: 'A' }))));
  const holdsAsText = (company: string, place: string) => {
    const tree = parsed(exportMarkdown(documentWith({ company, place })));
    expect(shapeOf(tree)).toEqual(usual);
    expect(toString(tree)).toContain(`1.1 ${cleanValue(company)} is bound`);
  };

  test.each(PAYLOADS)('has %j as text', (payload) => {
    const text = cleanValue(payload) === '' ? 'A' : payload;
    holdsAsText(text, text);
  });

  test('has each value as text, whatever it is', () => {
    fc.assert(
      fc.property(values, ({ company, place }) => {
        fc.pre(cleanValue(company) !== '' && cleanValue(place) !== '');
        holdsAsText(company, place);
      }),
    );
  });
});

describe('exportHtml', () => {
  test('is a whole page that needs nothing else', () => {
    const html = exportHtml(EXAMPLE);
    expect(html.replace(/<style>[^<]*<\/style>/, '<style></style>')).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Terms against child sexual exploitation</title>
      <style></style>
      </head>
      <body>
      <h1>Terms against child sexual exploitation</h1>
      <p>2026-11-22</p>
      <h2 id="conduct">1. Prohibited conduct</h2>
      <p class="d1" id="conduct:1"><span class="n">1.1</span> Example Ltd is bound, see <a href="#conduct:2">paragraph 1.2</a>.</p>
      <p class="d1" id="conduct:2"><span class="n">1.2</span> You must not:</p>
      <p class="d2" id="conduct:2.1"><span class="n">(a)</span> sell to Example Ltd;</p>
      <p class="d2" id="conduct:2.2"><span class="n">(b)</span> buy.</p>
      <p class="d3" id="conduct:2.2.1"><span class="n">(i)</span> In <mark>[place]</mark>.</p>
      <aside>
      <h3>Notes for the drafter</h3>
      <p>Keep {it} &amp; &lt;b&gt;short&lt;/b&gt;.</p>
      </aside>
      <h2 id="records">2. Records</h2>
      <p id="records:text-0">Example Ltd keeps records.</p>
      <p class="d1" id="records:1"><span class="n">2.1</span> Kept as <a href="#conduct">clause 1 (Prohibited conduct)</a> and the clause on removal say.</p>
      <h2>Still to be settled</h2>
      <ul>
      <li>[place]: Label of place (clause 1)</li>
      <li>“Records” refers to “removal”, which is not in the document.</li>
      </ul>
      <h2>Provenance</h2>
      <table>
      <caption>Assembled on 2026-11-22 from model clauses of the Coalition Handbook, licence CC BY 4.0. Each hash is the SHA-256 of the normalised wording of the version. Answers to variables, numbers and references have been put in.</caption>
      <thead><tr><th scope="col">Clause</th><th scope="col">Id</th><th scope="col">Version</th><th scope="col">Form</th><th scope="col">SHA-256</th><th scope="col">Address</th></tr></thead>
      <tbody>
      <tr><th scope="row">1. Prohibited conduct</th><td>conduct</td><td>1.0.0</td><td>full form</td><td>hash-of-conduct-1.0.0</td><td>https://example.org/clauses/conduct/1.0.0</td></tr>
      <tr><th scope="row">2. Records</th><td>records</td><td>1.0.0</td><td>full form</td><td>hash-of-records-1.0.0</td><td>https://example.org/clauses/records/1.0.0</td></tr>
      </tbody>
      </table>
      </body>
      </html>
      "
    `);
  });

  type Element = DefaultTreeAdapterTypes.Element;
  const elementsOf = (html: string) => {
    const elements: Element[] = [];
    const walk = (node: DefaultTreeAdapterTypes.Node): void => {
      if ('tagName' in node) elements.push(node);
      if ('childNodes' in node) node.childNodes.forEach(walk);
    };
    walk(parse(html));
    return elements;
  };
  const skeleton = (html: string) =>
    elementsOf(html).map(({ tagName, attrs }) =>
      [tagName, ...attrs.map((attr) => `${attr.name}=${attr.value}`)].join(' '),
    );
  const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  };

  test('has each value as text, whatever it is', () => {
    const plain = skeleton(exportHtml(documentWith({ company: 'Example', place: 'Example' })));
    fc.assert(
      fc.property(values, (any) => {
        fc.pre(cleanValue(any.company) !== '' && cleanValue(any.place) !== '');
        const html = exportHtml(documentWith(any));
        expect(skeleton(html)).toEqual(plain);
        const paragraph = elementsOf(html).find(({ attrs }) =>
          attrs.some((attr) => attr.value === 'conduct:1'),
        );
        expect(paragraph && textOf(paragraph)).toBe(
          `1.1 ${cleanValue(any.company)} is bound, see paragraph 1.2.`,
        );
      }),
    );
  });

  test('has references that lead to what they name', () => {
    const elements = elementsOf(exportHtml(EXAMPLE));
    const all = (name: string) =>
      elements.flatMap(({ attrs }) =>
        attrs.filter((attr) => attr.name === name).map((attr) => attr.value),
      );
    expect(all('href').length).toBeGreaterThan(0);
    for (const href of all('href')) expect(all('id')).toContain(decodeURI(href.slice(1)));
  });
});

describe('exportJson', () => {
  test('is data with its provenance', () => {
    const read = JSON.parse(exportJson(EXAMPLE)) as ExportedDocument;
    expect(Object.keys(read)).toEqual([
      'format',
      'title',
      'date',
      'language',
      'license',
      'clauses',
      'provenance',
      'unfilled',
      'problems',
      'open',
    ]);
    expect(read.clauses[0]?.paragraphs[4]).toEqual({
      key: 'conduct:2.2.1',
      label: '1.2(b)(i)',
      depth: 3,
      text: 'In [place].',
      runs: [{ text: 'In ' }, { unfilled: 'place', label: 'Label of place' }, { text: '.' }],
    });
    expect(read.provenance[0]).toEqual({
      number: 1,
      title: 'Prohibited conduct',
      id: 'conduct',
      version: '1.0.0',
      form: 'full form',
      hash: 'hash-of-conduct-1.0.0',
      address: 'https://example.org/clauses/conduct/1.0.0',
    });
  });

  test('can be read, whatever the values are', () => {
    fc.assert(
      fc.property(values, (any) => {
        const read = JSON.parse(exportJson(documentWith(any))) as ExportedDocument;
        const company = cleanValue(any.company);
        const text = read.clauses[0]?.paragraphs[0]?.text;
        expect(text).toBe(`${company === '' ? '[company]' : company} is bound, see paragraph 1.2.`);
      }),
    );
  });
});

test.each([
  ['text', exportText],
  ['Markdown', exportMarkdown],
  ['HTML', exportHtml],
  ['JSON', exportJson],
])('%s is the same for the same input and date, and names what is not filled', (_, exported) => {
  fc.assert(
    fc.property(values, (any) => {
      const turned = Object.fromEntries(Object.entries(any).reverse());
      expect(exported(documentWith(turned))).toBe(exported(documentWith(any)));
    }),
    { numRuns: 30 },
  );
  expect(exported(documentWith({ company: 'Example' }))).toContain('Label of place');
});
