import { numberText } from './numbering';
import type { Block, Inline } from './types';

const NUMBER = String.raw`\d+(?:\.\d+)*`;
/** "paragraph 5", "paragraphs 2, 3 and 7", "paragraph 2 or 4", "paragraph 2.3". */
const REFERENCE = new RegExp(
  String.raw`\b(paragraphs\s+${NUMBER}(?:(?:,\s+|\s+(?:and|or|to)\s+)${NUMBER})*|paragraph\s+${NUMBER}(?:\s+or\s+${NUMBER})?)(?![\w%])`,
  'gi',
);
/** What follows a reference to a paragraph of something else: "paragraph 2 of that law". */
const OF_ANOTHER = /^\s+of\s+(?!this clause\b)/;
/** What stands before one: "its paragraph 2", "that clause's paragraph 2". */
const OWNED = /(?:\b(?:its|their|whose)|['’]s)\s+$/i;

/**
 * Finds the references to paragraphs of the same form in its lines. Gives the form's blocks, and
 * the references that lead to no paragraph of it. References to paragraphs of something else stay
 * text.
 */
export function withReferences(blocks: readonly Block[]): {
  blocks: Block[];
  dangling: { block: Block; text: string }[];
} {
  const known = new Set(blocks.map(({ number }) => numberText(number)));
  const dangling: { block: Block; text: string }[] = [];
  const linked = blocks.map((block) => ({
    ...block,
    content: block.content.flatMap((inline, index): Inline[] => {
      if (!('text' in inline) || 'para' in inline) return [inline];
      const before = block.content[index - 1];
      const split = splitText(inline.text, before !== undefined && 'clause' in before, known);
      dangling.push(...split.dangling.map((text) => ({ block, text })));
      return split.content;
    }),
  }));
  return { blocks: linked, dangling };
}

interface Split {
  content: Inline[];
  dangling: string[];
}

function splitText(text: string, followsClause: boolean, known: ReadonlySet<string>): Split {
  const split: Split = { content: [], dangling: [] };
  let end = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const isClauses = followsClause && /^[\s,(]*$/.test(before);
    if (isClauses || OWNED.test(before) || OF_ANOTHER.test(after)) continue;
    addText(split.content, text.slice(end, match.index));
    addNumbers(split, match[0], known);
    end = match.index + match[0].length;
  }
  addText(split.content, text.slice(end));
  return split;
}

/** Splits "paragraphs 2 and 3" into "paragraphs 2", " and " and "3". */
function addNumbers({ content, dangling }: Split, reference: string, known: ReadonlySet<string>) {
  const [word = ''] = /^\w+\s+/.exec(reference) ?? [];
  reference
    .slice(word.length)
    .split(/([^\d.]+)/)
    .forEach((part, index) => {
      const text = index === 0 ? word + part : part;
      if (index % 2 === 0 && known.has(part)) {
        content.push({ para: part.split('.').map(Number), text });
        return;
      }
      if (index % 2 === 0) dangling.push(index === 0 ? text : `paragraph ${text}`);
      addText(content, text);
    });
}

function addText(content: Inline[], text: string): void {
  const last = content.at(-1);
  if (last && 'text' in last && !('para' in last)) last.text += text;
  else if (text !== '') content.push({ text });
}
