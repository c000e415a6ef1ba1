import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openDocument } from './openDocument';

const opened = (name: string, content: string | Uint8Array) =>
  openDocument(name, typeof content === 'string' ? strToU8(content) : content);
const paragraphs = (name: string, content: string | Uint8Array) => {
  const result = opened(name, content);
  return 'paragraphs' in result ? result.paragraphs : result.problem;
};

/** A .docx of some parts. */
const archive = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
const document = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`;
const docx = (body: string) => archive({ 'word/document.xml': document(body) });
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const utf16 = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), !isBig);
  }
  return bytes;
};

describe('texts', () => {
  test('end paragraphs at empty lines, and join lines that were broken', () => {
    const text =
      'Terms of use\n\nThis agreement is made between the company and you, and it is\nbroken to fit a width.\n \n\nEnd.';
    expect(paragraphs('a.txt', text)).toEqual([
      'Terms of use',
      'This agreement is made between the company and you, and it is broken to fit a width.',
      'End.',
    ]);
  });

  test('begin paragraphs at numbers and bullets, not at figures', () => {
    const text =
      '1. We keep records for\n30 days or more.\n2.1 We stop.\n(a) at once;\n- or later.';
    expect(paragraphs('a.TXT', text)).toEqual([
      '1. We keep records for 30 days or more.',
      '2.1 We stop.',
      '(a) at once;',
      '- or later.',
    ]);
  });

  test('with long lines have a paragraph on each', () => {
    const line = 'word '.repeat(40).trim();
    expect(paragraphs('a.txt', `${line}\r\n${line}\rEnd.`)).toEqual([line, line, 'End.']);
  });

  test.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', strToU8('\uFEFF“Größe”')],
    ['UTF-16', utf16('\uFEFF“Größe”', false)],
    ['UTF-16, the other way round', utf16('\uFEFF“Größe”', true)],
    ['Windows', Uint8Array.of(0x93, 0x47, 0x72, 0xf6, 0xdf, 0x65, 0x94)],
  ])('may be in %s', (_name, bytes) => {
    expect(paragraphs('a.txt', bytes)).toEqual(['“Größe”']);
  });

  test.each([true, false])('may be in UTF-16 without a mark', (isBig) => {
    expect(paragraphs('a.txt', utf16('We keep records.', isBig))).toEqual(['We keep records.']);
  });
});

describe('Markdown', () => {
  test('loses its marks', () => {
    const text = `---
title: Terms
---

# Terms of *use*
We **keep** records, see [the law](https://example.org "Law").
> Quoted \\* text.

- One \`two\`
- three

| a | b |
|---|---|
| c | d |

<Wording>

1. <b>We</b> stop.

</Wording>
`;
    expect(paragraphs('a.md', text)).toEqual([
      'Terms of use',
      'We keep records, see the law. Quoted * text.',
      'One two',
      'three',
      'a\tb',
      'c\td',
      '1. We stop.',
    ]);
  });
});

describe('pages', () => {
  test('give the text of their elements, and none of their code', () => {
    const html = `<!doctype html><title>No</title><head><style>p{}</style>
      <body><script>alert("no")</script><h1>Terms&nbsp;of use</h1>
      <p>We <b>ke</b>ep<br>records &amp; <ins>more</ins><del>less</del>.<p>Second
      <table><tr><td>a<td>b</table><ul><li>One</li><li>Two</li></ul>
      <template>no</template><img src=x onerror=alert(1)>End`;
    expect(paragraphs('a.html', html)).toEqual([
      'Terms\u00A0of use',
      'We keep\nrecords & more.',
      'Second',
      'a',
      'b',
      'One',
      'Two',
      'End',
    ]);
  });

  test('may name their encoding', () => {
    const page = strToU8('<meta charset="iso-8859-2"><p>\xb1\xe6', true);
    expect(paragraphs('a.htm', page)).toEqual(['ąć']);
  });

  test('that are nested without end are refused', () => {
    expect(opened('a.html', '<i>'.repeat(100_000) + '</b>'.repeat(100_000))).toEqual({
      problem: 'The page is nested too deeply to be read.',
    });
  });
});

describe('.docx', () => {
  test('gives paragraphs with tabs and breaks, and those of tables and lists', () => {
    const body = `${p('One &amp; two')}
      <w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr>
        <w:r><w:t xml:space="preserve">a </w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc>${p('cell')}</w:tc><w:tc>${p('other')}</w:tc></w:tr></w:tbl><w:p/>`;
    expect(paragraphs('a.docx', docx(body))).toEqual(['One & two', 'a \tb\nc', 'cell', 'other']);
  });

  test('has insertions, and leaves out what is deleted or moved away', () => {
    const body = `<w:p><w:r><w:t>We </w:t></w:r>
      <w:ins w:author="x"><w:r><w:t>always </w:t></w:r></w:ins>
      <w:del><w:r><w:delText>never </w:delText><w:t>never </w:t></w:r></w:del>
      <w:moveFrom><w:r><w:t>elsewhere </w:t></w:r></w:moveFrom>
      <w:moveTo><w:r><w:t>stop.</w:t></w:r></w:moveTo></w:p>`;
    expect(paragraphs('a.docx', docx(body))).toEqual(['We always stop.']);
  });

  test.each([
    ['an insertion', '<w:ins><w:r><w:t>x</w:t></w:r></w:ins>', true],
    ['a deletion', '<w:del><w:r><w:delText>x</w:delText></w:r></w:del>', true],
    ['the end of a paragraph', '<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>', true],
    ['a change of format', '<w:pPr><w:pPrChange/></w:pPr>', false],
    ['nothing tracked', '<w:r><w:t>x</w:t></w:r>', false],
  ])('says whether the text has tracked changes: %s', (_, inside, isTracked) => {
    const body = p('We stop.') + `<w:p>${inside}</w:p>`;
    expect(opened('a.docx', docx(body))).toMatchObject({ isTracked });
  });

  test('joins paragraphs whose end is deleted', () => {
    const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>We </w:t></w:r></w:p>${p('stop.')}`;
    expect(paragraphs('a.docx', docx(body))).toEqual(['We stop.']);
  });

  test('has text boxes once, and notes at the end', () => {
    const box = `<mc:AlternateContent><mc:Choice>${p('Box')}</mc:Choice><mc:Fallback>${p('Box')}</mc:Fallback></mc:AlternateContent>`;
    const note = (attributes: string, text: string) =>
      `<w:footnote ${attributes}>${p(text)}</w:footnote>`;
    const bytes = archive({
      '[Content_Types].xml': '<Types/>',
      'word/footnotes.xml': `<w:footnotes>${note('w:type="separator"', 'no')}${note('w:id="1"', 'Note.')}</w:footnotes>`,
      'word/document.xml': document(`<w:p><w:r><w:t>Text</w:t>${box}</w:r></w:p>`),
    });
    expect(paragraphs('a.docx', bytes)).toEqual(['Box', 'Text', 'Note.']);
  });

  test('may use other prefixes', () => {
    const body = '<ns0:document><ns0:p><ns0:r><ns0:t>Text</ns0:t></ns0:r></ns0:p></ns0:document>';
    expect(paragraphs('a.docx', archive({ 'word/document.xml': body }))).toEqual(['Text']);
  });
});

describe('what cannot be opened', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['nothing', 'a.txt', ''],
    ['no words', 'a.html', '<p> <br></p>'],
    ['another kind of file', 'a.odt', 'x'],
    ['a name without an ending', 'terms', 'x'],
    ['a PDF', 'a.pdf', '%PDF-1.7'],
    ['a PDF with another name', 'a.txt', '%PDF-1.7'],
    ['a picture', 'a.txt', Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 256)],
    ['an old or encrypted file of Word', 'a.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1)],
    ['a text with the name of a document', 'a.docx', 'Terms'],
    ['a document with the name of a text', 'a.txt', docx(p('Text'))],
    ['another archive', 'a.docx', archive({ 'a.txt': 'x' })],
    ['half a document', 'a.docx', docx(p('Text')).subarray(0, 80)],
    ['an archive without a directory', 'a.docx', 'PK\x03\x04'],
    ['a text of more than 200 pages', 'a.txt', 'word '.repeat(170_000)],
    ['a text of many more', 'a.md', 'word '.repeat(2_000_000)],
    ['an encrypted archive', 'a.docx', encrypted(docx(p('Text')))],
    [
      'a document that becomes huge',
      'a.docx',
      docx(`<!--${' '.repeat(60_000_000)}-->${p('Text')}`),
    ],
    ['one that says it does not', 'a.docx', lying(docx(`<!--${' '.repeat(60_000_000)}-->`))],
    ['too much text', 'a.docx', docx(p('word '.repeat(170_000)))],
  ])('%s', (_what, name, content) => {
    const result = opened(name, content);
    expect(result).toMatchObject({ problem: expect.stringMatching(/^[A-Z].*\.$/) });
    expect('problem' in result && result.problem).toMatchSnapshot();
  });

  test('any bytes with any name: a text or a message', () => {
    const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a', '.docx', 'ä.doc');
    fc.assert(fc.property(name, fc.uint8Array({ maxLength: 300 }), expectText), { numRuns: 1000 });
  });

  test('any text with any name: a text or a message', () => {
    const word = fc.constantFrom(
      '<',
      '>',
      '<p',
      '</',
      '&',
      '#',
      '*',
      '`',
      '[',
      '](',
      '|',
      '\n',
      ' ',
      'a',
      '-',
      '~~',
      '\\',
    );
    const name = fc.constantFrom('a.txt', 'a.md', 'a.html');
    fc.assert(
      fc.property(name, fc.array(word), (file, words) => expectText(file, strToU8(words.join('')))),
      { numRuns: 1000 },
    );
  });

  test('a document with any bytes changed: a text or a message', () => {
    const sound = docx(p('We keep records.').repeat(5));
    const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1 });
    fc.assert(
      fc.property(changes, (all) => {
        const bytes = sound.slice();
        for (const [at, byte] of all) bytes[at] = byte;
        expectText('a.docx', bytes);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    '`',
    '*',
    ' ',
    '\t|',
    '[',
    '](',
    '<',
    '#',
    '- ',
    '<b>x',
    '&',
    '\n ',
    '> ',
    '~',
    ':::',
  ])('a long text of %j is read to its end', (part) => {
    const bytes = strToU8(part.repeat(700_000 / part.length));
    for (const name of ['a.txt', 'a.md', 'a.html']) expectText(name, bytes);
  });
});

function expectText(name: string, bytes: Uint8Array): void {
  const result = openDocument(name, bytes);
  if ('problem' in result) {
    expect(result.problem).not.toBe('');
    return;
  }
  expect(result.paragraphs.length).toBeGreaterThan(0);
  for (const paragraph of result.paragraphs) expect(paragraph.trim()).not.toBe('');
}

/** The same archive, whose directory says that its files are encrypted. */
function encrypted(bytes: Uint8Array): Uint8Array {
  return withDirectory(bytes, (view, at) => view.setUint16(at + 8, 1, true));
}

/** The same archive, whose directory says that its files are small. */
function lying(bytes: Uint8Array): Uint8Array {
  return withDirectory(bytes, (view, at) => view.setUint32(at + 24, 100, true));
}

function withDirectory(bytes: Uint8Array, change: (view: DataView, at: number) => void) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  }
  return copy;
}
