import { lettersOf, romanOf } from '../numbering';
import { NAMESPACES, type WordPart } from './wordPackage';
import { element, value } from './xml';

/** The levels of an assembled document: 1, 1.1, (a), (i), (A). Level 0 are the clause titles. */
const LEVELS = [
  { style: 'Heading1', format: 'decimal', text: '%1' },
  { style: 'Clause1', format: 'decimal', text: '%1.%2' },
  { style: 'Clause2', format: 'lowerLetter', text: '(%3)' },
  { style: 'Clause3', format: 'lowerRoman', text: '(%4)' },
  { style: 'Clause4', format: 'upperLetter', text: '(%5)' },
] as const;

/** The deepest level. */
export const DEEPEST = LEVELS.length - 1;

/** Where the text of a level stands and how far its number stands out, in twips. */
export function indentAt(level: number): { left: number; hanging: number } {
  return level < 2 ? { left: 720, hanging: 720 } : { left: 720 + (level - 1) * 567, hanging: 567 };
}

/** The numbering of an assembled document: one list of several levels, bound to the styles. */
export function numberingPart(): WordPart {
  const list = element(
    'w:abstractNum',
    { 'w:abstractNumId': 0 },
    value('w:nsid', '0C0A1171'),
    value('w:multiLevelType', 'multilevel'),
    value('w:tmpl', '0C0A1172'),
    ...LEVELS.map(levelXml),
  );
  const instance = element('w:num', { 'w:numId': 1 }, value('w:abstractNumId', 0));
  return { kind: 'numbering', xml: element('w:numbering', NAMESPACES, list, instance) };
}

function levelXml({ style, format, text }: (typeof LEVELS)[number], level: number): string {
  const { left, hanging } = indentAt(level);
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    value('w:start', 1),
    value('w:numFmt', format),
    value('w:pStyle', style),
    value('w:suff', 'tab'),
    value('w:lvlText', text),
    value('w:lvlJc', 'left'),
    element('w:pPr', {}, element('w:ind', { 'w:left': left, 'w:hanging': hanging })),
  );
}

/** Counts as a word processor does, to know which number a paragraph will get. */
export class Counter {
  private readonly counts = LEVELS.map(() => 0);

  /**
   * Counts a paragraph of a level if that gives it the number `label`. Where a level above has not
   * begun, programs differ in what they count, and so nothing is certain.
   */
  take(level: number, label: string): boolean {
    const counts = this.counts.map((count, index) => {
      if (index === level) return count + 1;
      return index < level ? count : 0;
    });
    const certain = counts.slice(0, level).every((count) => count > 0);
    if (!certain || numberOf(level, counts) !== label) return false;
    this.counts.splice(0, counts.length, ...counts);
    return true;
  }
}

function numberOf(level: number, counts: readonly number[]): string {
  return (LEVELS[level]?.text ?? '').replace(/%(\d)/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    return formatted(LEVELS[place]?.format ?? 'decimal', counts[place] ?? 0);
  });
}

function formatted(format: (typeof LEVELS)[number]['format'], count: number): string {
  if (format === 'decimal') return String(count);
  if (format === 'lowerRoman') return romanOf(count);
  const letters = lettersOf(count);
  return format === 'upperLetter' ? letters.toUpperCase() : letters;
}
