/** A number, letter or bullet at the beginning of a paragraph. */
const MARK = /^\s*(?:\d+(?:\.\d+)+[.)]?|\d+[.)]|[(][a-z\d]{1,4}[)]|[a-z][.)]|[-*•–])\s+\S/i;
/** Lines that an editor or a mail program broke are no longer than this. */
const LONGEST_BROKEN_LINE = 120;

/**
 * The paragraphs of a plain text. They end at empty lines; within a block of lines at each line
 * that begins with a number or a bullet, and at each line end where the lines were not broken to
 * fit a width.
 */
export function openText(text: string): string[] {
  return linesOf(text)
    .split(/\n\s*\n/)
    .flatMap(paragraphsOfBlock);
}

function linesOf(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n');
}

function paragraphsOfBlock(block: string): string[] {
  const lines = block.split('\n');
  const longest = lines.reduce((most, line) => Math.max(most, line.trim().length), 0);
  const paragraphs: string[] = [];
  let previous = '';
  for (const line of lines) {
    const isNew =
      paragraphs.length === 0 ||
      longest > LONGEST_BROKEN_LINE ||
      MARK.test(line) ||
      (/[.:;!?]["”’)]*\s*$/.test(previous) && previous.trim().length < longest * 0.75);
    if (isNew) paragraphs.push(line.trim());
    else paragraphs.push(`${paragraphs.pop() ?? ''} ${line.trim()}`);
    previous = line;
  }
  return paragraphs;
}

/** The paragraphs of a Markdown text, without the marks of Markdown. */
export function openMarkdown(text: string): string[] {
  const body = linesOf(text).replace(/^\uFEFF?---\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '');
  const plain = body
    .split('\n')
    // A heading, a row of a table and an item of a list are paragraphs of their own.
    .flatMap((line) => (/^ {0,3}#{1,6}\s|^\s*\|/.test(line) ? ['', line, ''] : [line]))
    .flatMap((line) => (/^\s*[-*+]\s/.test(line) ? ['', line] : [line]))
    .map(withoutMarks)
    .join('\n');
  return openText(plain);
}

/** A line without the marks of Markdown; the numbers of lists stay, as they are text elsewhere. */
function withoutMarks(line: string): string {
  if (/^\s*(?:`{3,}|~{3,}|:{3,})|^\s*(?:[-*_=]\s*){3,}$|^[\s|:-]+$/.test(line)) return '';
  return line
    .replace(/\s{2,}/g, ' ')
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/^ {0,3}#{1,6}\s+|\s+#+\s*$/g, '')
    .replace(/^(\s*)[-*+]\s+/, '$1')
    .replace(/^\s*\||\|\s*$/g, '')
    .replace(/\s*\|\s*/g, '\t')
    .replace(
      /!?\[([^[\]]{0,1000})\](?:\([^()\s]{0,2000}(?:\s"[^"]{0,500}")?\)|\[[^[\]]{0,200}\])/g,
      '$1',
    )
    .replace(/<\/?[a-z][^<>]{0,1000}>/gi, '')
    .replace(/(\*{1,3}|~~|`{1,8})(?=\S)([^*~`]{1,5000}?\S|\S)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
