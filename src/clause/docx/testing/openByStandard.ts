import { bodyOf, readDocx, settle, shownLines, styleOf, textOf } from './readDocx';
import { child, elements, findAll, type XmlElement } from './readXml';

/** What a program shows of a document. */
export interface Opened {
  /** Paragraphs with their numbers. */
  lines: string[];
  headings: string[];
  language: string;
  title: string;
  /** The text with all tracked changes accepted, and with all refused. */
  accepted: string;
  refused: string;
}

/** Reads documents by the rules of ECMA-376, as far as the documents of the library need them. */
export function openByStandard(documents: readonly Uint8Array[]): Opened[] {
  return documents.map((bytes) => {
    const parts = readDocx(bytes);
    const styles = elements(parts['word/styles.xml'] ?? { name: '', attributes: {}, children: [] });
    const isHeading = (paragraph: XmlElement) => hasOutline(styleOf(paragraph), styles);
    return {
      lines: shownLines(bytes),
      headings: findAll(bodyOf(bytes), 'w:p')
        .filter(isHeading)
        .map((each) => textOf(each).replace(/\s+/g, ' ').trim()),
      language: styles.flatMap((style) => findAll(style, 'w:lang'))[0]?.attributes['w:val'] ?? '',
      title: child(parts['docProps/core.xml'], 'dc:title')?.children.join('') ?? '',
      accepted: settle(bytes, 'accept').join('\n'),
      refused: settle(bytes, 'refuse').join('\n'),
    };
  });
}

/** Whether a style, or one that it is based on, is that of a heading. */
function hasOutline(id: string, styles: readonly XmlElement[]): boolean {
  const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
  if (!style) return false;
  if (findAll(style, 'w:outlineLvl').length > 0) return true;
  return hasOutline(child(style, 'w:basedOn')?.attributes['w:val'] ?? '', styles);
}
