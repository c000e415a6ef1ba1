import type { Heading, Nodes, Root } from 'mdast';
import { headings } from '../content/uses';
import { plainText } from './plainText';

/** A part of a page that has an anchor; the part before the first heading has an empty one. */
export interface Section {
  anchor: string;
  heading: string;
  /** One line for each paragraph, item of a list or row of a table. */
  lines: string[];
}

/** Headings of these depths begin a section; deeper ones are part of its text. */
const SECTION_DEPTHS = new Set([2, 3]);

/** Blocks that are one line of text each. */
const LINES = new Set(['paragraph', 'tableRow', 'code', 'heading']);

/** The sections of a page in the order of the text, beginning with what has no heading. */
export function sectionsOf(tree: Root): Section[] {
  // Anchors are counted over all headings, so that a repeated one gets the same suffix.
  const anchors = headings(tree).map(({ anchor }) => anchor);
  const sections: Section[] = [{ anchor: '', heading: '', lines: [] }];
  const walk = (node: Nodes): void => {
    const anchor = node.type === 'heading' ? anchors.shift() : undefined;
    if (anchor !== undefined && beginsSection(node)) {
      sections.push({ anchor, heading: plainText(node), lines: [] });
    } else if (LINES.has(node.type)) {
      const line = plainText(node);
      if (line) sections.at(-1)?.lines.push(line);
    } else if ('children' in node) {
      node.children.forEach(walk);
    }
  };
  walk(tree);
  return sections;
}

function beginsSection(node: Nodes): boolean {
  return node.type === 'heading' && SECTION_DEPTHS.has((node as Heading).depth);
}

/**
 * Joins lines to parts of at most `limit` characters; a single longer line stays whole.
 * Long sections are split so that a match in them weighs as much as in a short one.
 */
export function splitLines(lines: readonly string[], limit: number): string[] {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= limit) {
      parts[parts.length - 1] = `${last}\n${line}`;
    } else {
      parts.push(line);
    }
  }
  return parts;
}
