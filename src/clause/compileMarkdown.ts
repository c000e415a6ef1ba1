import type { Link, LinkReference, Nodes, Root } from 'mdast';
import { stringify } from 'yaml';
import { maySee } from '../audience/audience';
import { audienceOfPassage } from '../audience/passages';
import type { Audience } from '../audience/schema';
import { nodesOf } from '../content/mdx';
import type { ClausePage } from './loadLibrary';

/**
 * The Markdown source of a version as the audience may see it, with `facts` as its front matter.
 * The wording is as it stands in the file, so that its hash can be computed from it.
 */
export function compileMarkdown(page: ClausePage, facts: object, audience: Audience): string {
  const { tree } = page.parsed();
  if (!tree) return '';
  const cuts = cutsIn(tree, audience);
  const header = tree.children.find(({ type }) => type === 'yaml');
  let at = header?.position?.end.offset ?? 0;
  let body = '';
  for (const cut of cuts) {
    body += page.text.slice(at, cut.from);
    at = cut.to;
  }
  body += page.text.slice(at);
  const text = body
    .replace(/\r\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${text}\n`;
}

/** A part of the source that stays out. */
interface Cut {
  from: number;
  to: number;
}

/**
 * Hidden passages are cut out. Of a link to a page of the site only its words stay: away from the
 * site it leads nowhere, and whether there is such a page for the audience may change.
 */
function cutsIn(tree: Root, audience: Audience): Cut[] {
  const isInSite = ({ url }: { url: string }) => url.startsWith('/');
  const definitions = nodesOf(tree).filter((node) => node.type === 'definition');
  const inSite = new Set(definitions.filter(isInSite).map(({ identifier }) => identifier));
  const visit = (node: Nodes): Cut[] => {
    const passage = audienceOfPassage(node);
    if (passage && !maySee(audience, passage)) return [placeOf(node)];
    if (node.type === 'definition') return isInSite(node) ? [placeOf(node)] : [];
    if (!('children' in node)) return [];
    const cuts = node.children.flatMap(visit);
    const isCut =
      (node.type === 'link' && isInSite(node)) ||
      (node.type === 'linkReference' && inSite.has(node.identifier));
    return isCut ? around(node, cuts) : cuts;
  };
  return visit(tree);
}

/** Cuts out what stands around the words of a link. */
function around(link: Link | LinkReference, inside: readonly Cut[]): Cut[] {
  const { from, to } = placeOf(link);
  const [first, last] = [link.children[0], link.children.at(-1)];
  return [
    { from, to: first ? placeOf(first).from : to },
    ...inside,
    { from: last ? placeOf(last).to : to, to },
  ];
}

function placeOf({ position }: Nodes): Cut {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}
