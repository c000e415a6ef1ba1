import { AUDIENCES } from '../../audience/schema';
import { nearest } from '../nearest';
import type { Fault } from '../fault';
import type { Page } from '../corpus';
import { nodesOf } from '../mdx';
import {
  ADMONITIONS,
  PLAIN_COMPONENTS,
  TARGET_ATTRIBUTES,
  componentUses,
  headings,
  pointInText,
  pointOf,
  type Point,
} from '../uses';
import { error, eachPage } from './rule';
import type { Nodes, Root } from 'mdast';

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
  for (const node of nodesOf(tree)) {
    if (
      node.type === 'mdxjsEsm' ||
      node.type === 'mdxFlowExpression' ||
      node.type === 'mdxTextExpression'
    ) {
      // Comments are the one expression that text needs: the truncation mark of posts.
      if ('value' in node && isComment(node.value)) continue;
      faults.push(
        error(RULE, page.file, pointOf(node), {
          found: 'code in the text',
          expected: 'text and components only',
          mend: 'take it out; put a backslash before "{" if the sign itself is meant',
        }),
      );
    }
    if (node.type === 'containerDirective' && !DIRECTIVES.includes(node.name)) {
      faults.push(
        error(RULE, page.file, pointOf(node), {
          found: `:::${node.name}`,
          expected: `one of: ${DIRECTIVES.join(', ')}`,
          mend: 'correct the name after the three colons',
        }),
      );
    }
    faults.push(...brokenPassage(page, node));
  }
  return faults;
}

/** What was meant as a passage and is none, so that its text would be in every build. */
function brokenPassage(page: Page, node: Nodes): Fault[] {
  if (node.type === 'text') {
    const match = /^[ \t]*(:{3,}.*)$/m.exec(node.value);
    if (!match?.[1]) return [];
    const index = match.index + match[0].indexOf(':');
    return [notAPassage(page, pointInText(page.text, node, index), match[1])];
  }
  const isSmaller =
    node.type === 'leafDirective' || (node.type === 'textDirective' && node.children.length > 0);
  if (!isSmaller || !DIRECTIVES.includes(node.name)) return [];
  const colons = node.type === 'leafDirective' ? '::' : ':';
  return [notAPassage(page, pointOf(node), `${colons}${node.name}`)];
}

function notAPassage(page: Page, point: Point, mark: string): Fault {
  return error(RULE, page.file, point, {
    found: `"${mark}", which neither begins nor ends a passage`,
    expected: 'a line ":::name" without anything after the name, and a line ":::" that ends it',
    mend: 'correct the line; what stands there now would be shown to everybody',
  });
}

/** Whether an expression is one comment and nothing else. */
function isComment(code: unknown): boolean {
  return /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(String(code));
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
