import type { Nodes, Root, RootContent } from 'mdast';
import type { Source } from '../citation/schema';
import { nodesOf } from '../content/mdx';
import { componentUses } from '../content/uses';
import { plainText } from '../search/plainText';
import type { Guidance, Note } from './types';

const NOTES = 'Notes for the drafter';
const LAW = 'Interplay with the law';
const CLAUSES = 'Interplay with other clauses';

/** Blocks that are one paragraph of the notes each. */
const PARAGRAPHS = new Set(['paragraph', 'heading', 'tableRow']);

/** The notes for the drafter, in paragraphs of plain text. */
export function notesOf(tree: Root): string[] {
  return paragraphsOf(sectionOf(tree, NOTES)).map(({ text }) => text);
}

/**
 * What a page tells the drafter: notes, law by its places, and other clauses.
 * @param jurisdictions codes of the places that the page speaks of
 */
export function guidanceOf(tree: Root, jurisdictions: readonly string[]): Guidance[] {
  return [
    guidance('', sectionOf(tree, NOTES)),
    ...lawSections(sectionOf(tree, LAW)).map(({ name, nodes }) => ({
      ...guidance(name === '' ? LAW : `${LAW}: ${name}`, nodes),
      places: placesNamed(name, jurisdictions),
    })),
    guidance(CLAUSES, sectionOf(tree, CLAUSES)),
  ].filter(({ notes }) => notes.length > 0);
}

/** A source in words, on one line. */
export function sourceText({ title, publisher, date, url, note }: Source): string {
  // A source without an address says how it is known.
  const known = url ?? note?.replace(/\.$/, '');
  return `“${title}” (${[publisher, date, ...(known ? [known] : [])].join(', ')})`;
}

function guidance(heading: string, nodes: RootContent[]): Guidance {
  const uses = componentUses({ type: 'root', children: nodes });
  const cited = uses.flatMap(({ name, target }) => (name === 'Cite' && target ? [target] : []));
  return { heading, notes: paragraphsOf(nodes), sources: [...new Set(cited)] };
}

function paragraphsOf(nodes: RootContent[]): Note[] {
  return nodesOf({ type: 'root', children: nodes })
    .filter(({ type }) => PARAGRAPHS.has(type))
    .map(noteOf)
    .filter(({ text }) => text !== '');
}

function noteOf(node: Nodes): Note {
  const text = plainText(node);
  if (node.type === 'heading') return { text, isHeading: true };
  const [first] = node.type === 'paragraph' ? node.children : [];
  const lead = first?.type === 'strong' ? plainText(first) : '';
  return lead === '' ? { text } : { text, lead };
}

/** What stands below a heading of the second level. */
function sectionOf(tree: Root, title: string): RootContent[] {
  const begin = tree.children.findIndex((node) => isSection(node) && plainText(node) === title);
  if (begin < 0) return [];
  const rest = tree.children.slice(begin + 1);
  const end = rest.findIndex(isSection);
  return end < 0 ? rest : rest.slice(0, end);
}

function isSection(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2;
}

/** The parts below headings of the third level; what stands before them has no name. */
function lawSections(nodes: RootContent[]): { name: string; nodes: RootContent[] }[] {
  const sections: { name: string; nodes: RootContent[] }[] = [{ name: '', nodes: [] }];
  for (const node of nodes) {
    if (node.type === 'heading') sections.push({ name: plainText(node), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'region' });

/** The places that a heading such as "India, Brazil and the Philippines" names; none for "Elsewhere". */
function placesNamed(heading: string, jurisdictions: readonly string[]): string[] {
  const named = heading.split(/, | and /).map((name) => name.replace(/^the /i, ''));
  return jurisdictions.filter((code) => code !== 'INT' && named.includes(NAMES.of(code) ?? code));
}
