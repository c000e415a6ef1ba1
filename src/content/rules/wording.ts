import type { Nodes, Parents, Root } from 'mdast';
import type { Corpus } from '../corpus';
import type { Fault } from '../fault';
import { pointOf } from '../uses';
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
  { pattern: /\bchild(?:ren)?[ -]porn(?:ography|ographic)?\b/gi, instead: 'CSAM or CSEM' },
  { pattern: /\bkiddie[ -]?\w*/gi, instead: 'CSAM or CSEM' },
  { pattern: /\bchild prostitut(?:e|es|ion)\b/gi, instead: 'a child exploited in prostitution' },
  {
    pattern: /\bchild sex(?! offen[cd]e)\b(?!ual)/gi,
    instead: 'sexual abuse or exploitation of children',
  },
  {
    pattern: /\bsex(?:ual)? tourism\b/gi,
    instead: 'exploitation of children in travel and tourism',
  },
  { pattern: /\bunderage (?:girl|boy|sex|wom[ae]n)s?\b/gi, instead: 'child' },
  { pattern: /\bsextortion\b/gi, instead: 'financial sexual extortion of children' },
  { pattern: /\bclient of (?:a )?child\b/gi, instead: 'offender' },
];

/**
 * Reports avoided forms in running text. Quotation marks, italics (titles), block quotations
 * and code are left out: titles of laws and papers keep their wording.
 */
export const wording: Rule = (corpus) => [...pages(corpus), ...banks(corpus), ...glossary(corpus)];

function pages(corpus: Corpus): Fault[] {
  return corpus.pages.flatMap((page) => {
    const { tree } = page.parsed();
    const inText = tree ? textFaults(page.file, tree) : [];
    const fields = (['title', 'description', 'notice'] as const).flatMap((field) =>
      stringFaults(page.file, page.place([field]), page.data[field] ?? ''),
    );
    return [...fields, ...inText];
  });
}

function textFaults(file: string, tree: Root): Fault[] {
  const faults: Fault[] = [];
  for (const block of proseBlocks(tree)) {
    // Quotation marks may open and close in different nodes of a paragraph, so a block is
    // looked at as one text; `offsets` leads back to the node.
    const { text, pointAt } = joined(block);
    for (const { index, found, instead } of matches(text)) {
      faults.push(wordingFault(file, pointAt(index), found, instead));
    }
  }
  return faults;
}

/** Paragraphs, headings and table cells outside block quotations. */
function proseBlocks(node: Nodes): Parents[] {
  if (node.type === 'blockquote' || node.type === 'code') return [];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [node];
  return 'children' in node ? node.children.flatMap((child) => proseBlocks(child)) : [];
}

function joined(block: Parents) {
  const parts: { start: number; node: Nodes }[] = [];
  let text = '';
  const walk = (node: Nodes): void => {
    if (node.type === 'emphasis' || node.type === 'inlineCode') {
      text += ' ';
    } else if (node.type === 'text') {
      parts.push({ start: text.length, node });
      text += node.value;
    } else if ('children' in node) {
      node.children.forEach(walk);
    }
  };
  block.children.forEach(walk);
  const pointAt = (index: number) => {
    const part = parts.findLast(({ start }) => start <= index);
    const point = pointOf(part?.node ?? block);
    const before = text.slice(part?.start ?? 0, index).split('\n');
    return before.length > 1
      ? { line: point.line + before.length - 1, column: (before.at(-1) ?? '').length + 1 }
      : { line: point.line, column: point.column + (before[0] ?? '').length };
  };
  return { text, pointAt };
}

/** Avoided forms in a text, with everything in quotation marks blanked out first. */
function matches(text: string): { index: number; found: string; instead: string }[] {
  const open = text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’/g, (quoted) => ' '.repeat(quoted.length));
  return AVOIDED.flatMap(({ pattern, instead }) =>
    [...open.matchAll(pattern)].map((match) => ({ index: match.index, found: match[0], instead })),
  );
}

function stringFaults(
  file: string,
  point: { line: number; column: number },
  text: string,
): Fault[] {
  return matches(text.replace(/\*[^*]+\*/g, ' ')).map(({ found, instead }) =>
    wordingFault(file, point, found, instead),
  );
}

function wordingFault(
  file: string,
  point: { line: number; column: number },
  found: string,
  instead: string,
): Fault {
  return error(RULE, file, point, {
    found: `"${found}" in running text`,
    expected: `${instead}; the form only in titles (italics) and quotations`,
    mend: 'write the other term, or mark a title with *…* and a quotation with “…”',
  });
}

function banks(corpus: Corpus): Fault[] {
  return [...corpus.banks.values()].flatMap(({ file, value, place }) =>
    value.questions.flatMap((question, index) => {
      const at = (...path: PropertyKey[]) => place(['questions', index, ...path]);
      const choices = 'choices' in question ? question.choices : [];
      return [
        ...stringFaults(file, at('prompt'), question.prompt),
        ...stringFaults(file, at('explanation'), question.explanation),
        ...choices.flatMap((choice, n) => [
          ...stringFaults(file, at('choices', n, 'text'), choice.text),
          ...stringFaults(file, at('choices', n, 'feedback'), choice.feedback ?? ''),
        ]),
      ];
    }),
  );
}

function glossary(corpus: Corpus): Fault[] {
  return [...corpus.terms.values()].flatMap(({ file, value, place }) =>
    stringFaults(file, place(['definition']), value.definition),
  );
}
