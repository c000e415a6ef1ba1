import type { Nodes, Parents, Root, Text } from 'mdast';
import { textsOf } from '../../quiz/texts';
import type { Corpus, Page } from '../corpus';
import type { Fault } from '../fault';
import { pointInText, pointOf, type Point } from '../uses';
import { error, type Rule } from './rule';

const RULE = 'wording';

/** A form to avoid outside titles and quotations, and what to write instead. */
interface Avoided {
  pattern: RegExp;
  instead: string;
}

/**
 * The handbook's language rules, after the Terminology Guidelines (2016, second edition 2025)
 * and the practice of the bodies the handbook cites. Kept short on purpose: each entry is a
 * form that an editor may write without thinking.
 */
const AVOIDED: readonly Avoided[] = [
  { pattern: /\bchild(?:ren)?[\s-]+porn(?:ography|ographic)?\b/gi, instead: 'CSAM or CSEM' },
  { pattern: /\bkiddie[\s-]*\w*/gi, instead: 'CSAM or CSEM' },
  { pattern: /\bchild\s+prostitut(?:e|es|ion)\b/gi, instead: 'a child exploited in prostitution' },
  {
    pattern: /\bchild\s+sex\b(?!\s+offen[cd]e)/gi,
    instead: 'sexual abuse or exploitation of children',
  },
  {
    pattern: /\bsex(?:ual)?\s+tourism\b/gi,
    instead: 'exploitation of children in travel and tourism',
  },
  { pattern: /\bunderage\s+(?:girl|boy|sex|wom[ae]n)s?\b/gi, instead: 'child' },
  { pattern: /\bsextortion\b/gi, instead: 'financial sexual extortion of children' },
  { pattern: /\bclient\s+of\s+(?:a\s+)?child\b/gi, instead: 'offender' },
];

/** Stands for what is left out; no pattern matches across it. */
const BLANK = '*';

/**
 * Reports avoided forms in running text. Quotation marks, italics (titles), block quotations
 * and code are left out: titles of laws and papers keep their wording.
 */
export const wording: Rule = (corpus) => [...pages(corpus), ...banks(corpus), ...glossary(corpus)];

function pages(corpus: Corpus): Fault[] {
  return corpus.pages.flatMap((page) => {
    const { tree } = page.parsed();
    const inText = tree ? textFaults(page, tree) : [];
    const fields = (['title', 'description', 'notice'] as const).flatMap((field) =>
      stringFaults(page.file, page.place([field]), page.data[field] ?? ''),
    );
    return [...fields, ...inText];
  });
}

function textFaults({ file, text: source }: Page, tree: Root): Fault[] {
  return proseBlocks(tree).flatMap((block) => {
    // Quotation marks may open and close in different nodes of a paragraph, so a block is
    // looked at as one text; `parts` leads back to the nodes.
    const { text, parts } = joined(block);
    return matches(text).map(({ index, found, instead }) => {
      const part = parts.findLast(({ start }) => start <= index);
      const point = part ? pointInText(source, part.node, index - part.start) : pointOf(block);
      return wordingFault(file, point, found, instead);
    });
  });
}

/** Paragraphs, headings and table cells outside block quotations. */
function proseBlocks(node: Nodes): Parents[] {
  if (node.type === 'blockquote' || node.type === 'code') return [];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [node];
  return 'children' in node ? node.children.flatMap((child) => proseBlocks(child)) : [];
}

function joined(block: Parents) {
  const parts: { start: number; node: Text }[] = [];
  let text = '';
  const walk = (node: Nodes): void => {
    if (node.type === 'emphasis' || node.type === 'inlineCode') {
      text += BLANK;
    } else if (node.type === 'text') {
      parts.push({ start: text.length, node });
      text += node.value;
    } else if ('children' in node) {
      node.children.forEach(walk);
    }
  };
  block.children.forEach(walk);
  return { text, parts };
}

/** Avoided forms in a text, with everything in quotation marks blanked out first. */
function matches(text: string): { index: number; found: string; instead: string }[] {
  const open = text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’/g, (quoted) => BLANK.repeat(quoted.length));
  return AVOIDED.flatMap(({ pattern, instead }) =>
    [...open.matchAll(pattern)].map((match) => ({
      index: match.index,
      found: match[0].replace(/\s+/g, ' '),
      instead,
    })),
  );
}

function stringFaults(file: string, point: Point, text: string): Fault[] {
  return matches(text.replace(/\*[^*]+\*/g, BLANK)).map(({ found, instead }) =>
    wordingFault(file, point, found, instead),
  );
}

function wordingFault(file: string, point: Point, found: string, instead: string): Fault {
  return error(RULE, file, point, {
    found: `"${found}" in running text`,
    expected: `${instead}; the form only in titles (italics) and quotations`,
    mend: 'write the other term, or mark a title with *…* and a quotation with “…”',
  });
}

function banks(corpus: Corpus): Fault[] {
  return [...corpus.banks.values()].flatMap(({ file, value, place }) =>
    value.questions.flatMap((question, index) =>
      textsOf(question).flatMap(({ path, text }) =>
        stringFaults(file, place(['questions', index, ...path]), text),
      ),
    ),
  );
}

function glossary(corpus: Corpus): Fault[] {
  return [...corpus.terms.values()].flatMap(({ file, value, place }) =>
    stringFaults(file, place(['definition']), value.definition),
  );
}
