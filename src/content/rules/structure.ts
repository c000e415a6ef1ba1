import { visit } from 'unist-util-visit';
import { AUDIENCES } from '../../audience/schema';
import { nearest } from '../nearest';
import type { Fault } from '../fault';
import type { Page } from '../corpus';
import {
  ADMONITIONS,
  PLAIN_COMPONENTS,
  TARGET_ATTRIBUTES,
  componentUses,
  headings,
  pointOf,
} from '../uses';
import { error, eachPage } from './rule';
import type { Root } from 'mdast';

const RULE = 'structure';
const COMPONENTS = [...Object.keys(TARGET_ATTRIBUTES), ...PLAIN_COMPONENTS];
const DIRECTIVES: readonly string[] = [...AUDIENCES.slice(1), ...ADMONITIONS];

/** Headings in order, known components and directives, no code or HTML in the text. */
export const structure = eachPage((page) => {
  const { tree } = page.parsed();
  if (!tree) return [];
  return [
    ...headingOrder(page, tree),
    ...components(page, tree),
    ...directives(page, tree),
    ...notice(page),
  ];
});

function headingOrder(page: Page, tree: Root): Fault[] {
  let previous = 1;
  return headings(tree).flatMap((heading) => {
    const expected = previous + 1;
    const isWrong = heading.depth === 1 || heading.depth > expected;
    previous = heading.depth;
    if (!isWrong) return [];
    return [
      error(RULE, page.file, heading, {
        found: `a heading of level ${heading.depth}: "${heading.text}"`,
        expected:
          heading.depth === 1
            ? 'level 2 or deeper: the title is the only level 1'
            : `level ${expected} at most`,
        mend: 'change the number of # signs',
      }),
    ];
  });
}

function components(page: Page, tree: Root): Fault[] {
  return componentUses(tree).flatMap((use) => {
    if (COMPONENTS.includes(use.name)) return [];
    const near = nearest(use.name, COMPONENTS);
    return [
      error(RULE, page.file, use, {
        found: `<${use.name}>`,
        expected: `Markdown, or one of: ${COMPONENTS.join(', ')}`,
        mend: near ? `did you mean <${near}>?` : 'write it in Markdown',
      }),
    ];
  });
}

function directives(page: Page, tree: Root): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if (
      node.type === 'mdxjsEsm' ||
      node.type === 'mdxFlowExpression' ||
      node.type === 'mdxTextExpression'
    ) {
      // Comments are the one expression that text needs: the truncation mark of posts.
      if ('value' in node && /^\/\*[\s\S]*\*\/$/.test(String(node.value).trim())) return;
      faults.push(
        error(RULE, page.file, pointOf(node), {
          found: 'code in the text',
          expected: 'text and components only',
          mend: 'take it out; put a backslash before "{" if the sign itself is meant',
        }),
      );
    }
    if (node.type !== 'containerDirective' || DIRECTIVES.includes(node.name)) return;
    faults.push(
      error(RULE, page.file, pointOf(node), {
        found: `:::${node.name}`,
        expected: `one of: ${DIRECTIVES.join(', ')}`,
        mend: 'correct the name after the three colons',
      }),
    );
  });
  return faults;
}

function notice(page: Page): Fault[] {
  if (!page.data.sensitive || page.data.notice) return [];
  return [
    error(RULE, page.file, page.place(['sensitive']), {
      found: 'sensitive: true without a notice',
      expected: 'notice: one sentence that says what the page deals with',
      mend: 'add a line "notice: …"',
    }),
  ];
}
