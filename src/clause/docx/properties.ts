import { indentAt } from './levels';
import { element, value } from './xml';

// Properties of paragraphs and of text in XML. Lengths are in twips, twentieths of a point.

/** A paragraph that is counted on a level of the document's list. */
export function numbered(level: number): string {
  return element('w:numPr', {}, level > 0 ? value('w:ilvl', level) : '', value('w:numId', 1));
}

/** A paragraph that is not counted though its style is. */
export function unnumbered(): string {
  return element('w:numPr', {}, value('w:ilvl', 0), value('w:numId', 0));
}

/** The indent of a level. */
export function indent(level: number): string {
  const { left, hanging } = indentAt(level);
  return hang(left, hanging);
}

/** An indent, and how far the first line stands out of it. */
export function hang(left: number, hanging: number): string {
  return element('w:ind', { 'w:left': left, 'w:hanging': hanging });
}

/** Space before and after a paragraph. */
export function spacing(before: number, after: number): string {
  return element('w:spacing', { 'w:before': before, 'w:after': after });
}

/** A rule along the left side. */
export function sideRule(): string {
  const line = { 'w:val': 'single', 'w:sz': 18, 'w:space': 8, 'w:color': '9CA3AF' };
  return element('w:pBdr', {}, element('w:left', line));
}

/** A heading of the first level. */
export function outline(): string {
  return value('w:outlineLvl', 0);
}

/** Bold text, in all scripts. */
export function bold(): string {
  return element('w:b') + element('w:bCs');
}

export function colour(hex: string): string {
  return value('w:color', hex);
}

/** The size of text, in half points. */
export function size(halves: number): string {
  return value('w:sz', halves) + value('w:szCs', halves);
}

export function font(name: string): string {
  return element('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:cs': name });
}
