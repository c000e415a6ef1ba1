import { element, escapeXml, printable, value } from './xml';

const SPACE = { 'xml:space': 'preserve' };

/**
 * A run of text. Tabs and line breaks become elements of their own, as in all word processors.
 * `properties` is XML; `deleted` for a run inside a tracked deletion.
 */
export function run(text: string, properties = '', deleted = false): string {
  if (text === '') return '';
  const name = deleted ? 'w:delText' : 'w:t';
  const parts = printable(text)
    .split(/([\t\n])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return element('w:tab');
      return part === '\n' ? element('w:br') : element(name, SPACE, escapeXml(part));
    });
  return element('w:r', {}, properties && element('w:rPr', {}, properties), ...parts);
}

/** A paragraph in a style, by the style's id; `more` are further properties in their order. */
export function paragraph(style: string, content: string, more = ''): string {
  return element('w:p', {}, element('w:pPr', {}, value('w:pStyle', style), more), content);
}

/** A field with the text that stands there until it is worked out anew. */
export function field(instruction: string, cached: string): string {
  return element('w:fldSimple', { 'w:instr': ` ${instruction} ` }, run(cached));
}
