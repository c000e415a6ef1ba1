import { field, paragraph, run } from './runs';
import { NAMESPACES, type WordPart } from './wordPackage';
import { element } from './xml';

/** Width between the margins, in twentieths of a point. */
export const TEXT_WIDTH = 9026;

/** A4 with margins of an inch, and the header and footer that the document has. */
export function section(parts: readonly WordPart[]): string {
  const furniture = parts.filter(({ kind }) => kind === 'header' || kind === 'footer');
  return element(
    'w:sectPr',
    {},
    ...furniture.map(({ kind }) =>
      element(`w:${kind}Reference`, { 'w:type': 'default', 'r:id': `rel-${kind}` }),
    ),
    element('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
    element('w:pgMar', {
      'w:top': 1440,
      'w:right': 1440,
      'w:bottom': 1440,
      'w:left': 1440,
      'w:header': 708,
      'w:footer': 708,
      'w:gutter': 0,
    }),
  );
}

/** A footer with the number of the page and of all pages. */
export function footerPart(text: string): WordPart {
  const pages = [run('\tPage '), field('PAGE', '1'), run(' of '), field('NUMPAGES', '1')];
  const line = paragraph('Footer', run(text) + pages.join(''));
  return { kind: 'footer', xml: element('w:ftr', NAMESPACES, line) };
}

/** A header of one paragraph for each line. */
export function headerPart(lines: readonly string[]): WordPart {
  const text = lines.map((line) => paragraph('Header', run(line)));
  return { kind: 'header', xml: element('w:hdr', NAMESPACES, ...text) };
}
