import { strFromU8, unzipSync } from 'fflate';
import { readNumbers } from './readNumbers';
import { child, elements, findAll, readXml, type XmlElement } from './readXml';

/** The parts of a .docx file, each read as XML. */
export function readDocx(bytes: Uint8Array): Record<string, XmlElement> {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, data]) => [name, readXml(strFromU8(data))]));
}

/** The body of a document. */
export function bodyOf(bytes: Uint8Array): XmlElement {
  const files = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' });
  const [main] = Object.values(files);
  const body = main && child(readXml(strFromU8(main)), 'w:body');
  if (!body) throw new Error('A document without a body');
  return body;
}

/** The paragraphs of a document as text, without the numbers that are counted. */
export function paragraphTexts(bytes: Uint8Array): string[] {
  return findAll(bodyOf(bytes), 'w:p').map((paragraph) => textOf(paragraph));
}

/** The lines that a reader sees: each paragraph with its number, a space between them. */
export function shownLines(bytes: Uint8Array): string[] {
  const paragraphs = findAll(bodyOf(bytes), 'w:p');
  const numbers = readNumbers(readDocx(bytes), paragraphs);
  return paragraphs.map((paragraph, index) =>
    `${numbers[index] ?? ''} ${textOf(paragraph)}`.trim(),
  );
}

/** The id of the style of a paragraph. */
export function styleOf(paragraph: XmlElement): string {
  const style = child(child(paragraph, 'w:pPr'), 'w:pStyle');
  return style?.attributes['w:val'] ?? '';
}

/**
 * The paragraphs that are left when all tracked changes are accepted or refused, by the rules of
 * ECMA-376, part 1, 17.13.5: what is inserted or deleted goes, and so does the end of a paragraph
 * with such a mark, whose content the next paragraph takes over.
 */
export function settle(bytes: Uint8Array, how: 'accept' | 'refuse'): string[] {
  const gone = how === 'accept' ? 'w:del' : 'w:ins';
  const result: string[] = [];
  let open = '';
  for (const paragraph of elements(bodyOf(bytes)).filter(({ name }) => name === 'w:p')) {
    open += textOf(paragraph, gone);
    const mark = child(child(child(paragraph, 'w:pPr'), 'w:rPr'), gone);
    if (mark) continue;
    result.push(open);
    open = '';
  }
  if (open !== '') throw new Error('Text after the last paragraph that stays');
  return result;
}

/** The text of an element without what is in elements of one name. */
export function textOf(node: XmlElement, without = ''): string {
  return elements(node)
    .filter(({ name }) => name !== without && name !== 'w:pPr')
    .map((element) => {
      if (element.name === 'w:tab') return '\t';
      if (element.name === 'w:br') return '\n';
      const isText = element.name === 'w:t' || element.name === 'w:delText';
      return isText ? element.children.join('') : textOf(element, without);
    })
    .join('');
}
