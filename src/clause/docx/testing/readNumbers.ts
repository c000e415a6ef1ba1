import { child, elements, findAll, type XmlElement } from './readXml';

interface Place {
  list: string;
  level: number;
}

/**
 * The numbers that a word processor shows before the paragraphs of a document, from its parts; an
 * empty text for a paragraph without one. A second account of what the writer relies on.
 */
export function readNumbers(parts: Record<string, XmlElement>, paragraphs: XmlElement[]): string[] {
  const styles = new Map(
    findAll(parts['word/styles.xml'] ?? EMPTY, 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      style,
    ]),
  );
  const levels = findAll(parts['word/numbering.xml'] ?? EMPTY, 'w:lvl');
  const counts: number[] = [];
  return paragraphs.map((paragraph) => {
    const { list, level } = placeOf(paragraph, styles);
    if (list === '0') return '';
    counts.length = Math.max(counts.length, level + 1);
    counts[level] = (counts[level] ?? 0) + 1;
    counts.length = level + 1;
    return settingOf(levels[level], 'w:lvlText').replace(/%(\d)/g, (_, digit: string) => {
      const place = Number(digit) - 1;
      return NUMBERS[settingOf(levels[place], 'w:numFmt')]?.(counts[place] ?? 0) ?? '?';
    });
  });
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

const ROMANS = ' i ii iii iv v vi vii viii ix x xi xii'.split(' ');

const NUMBERS: Record<string, (count: number) => string> = {
  decimal: String,
  lowerLetter: letters,
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: (count) => ROMANS[count] ?? '?',
};

function letters(count: number): string {
  return 'abcdefghijklmnopqrstuvwxyz'.charAt((count - 1) % 26).repeat(Math.ceil(count / 26));
}

/** The list and level of a paragraph: its own, or those of its style or of one that it is based on. */
function placeOf(paragraph: XmlElement, styles: Map<string, XmlElement>): Place {
  const properties = child(paragraph, 'w:pPr');
  const numbers = child(properties, 'w:numPr');
  if (numbers) {
    const level = Number(settingOf(numbers, 'w:ilvl') || '0');
    return { list: settingOf(numbers, 'w:numId'), level };
  }
  const base = settingOf(properties, 'w:pStyle') || settingOf(paragraph, 'w:basedOn');
  const style = styles.get(base);
  return style ? placeOf(style, styles) : { list: '0', level: 0 };
}

function settingOf(node: XmlElement | undefined, name: string): string {
  return (
    (node && elements(node).find((element) => element.name === name))?.attributes['w:val'] ?? ''
  );
}
