import type { Nodes } from 'mdast';
import { stringify } from 'yaml';
import { maySee } from '../audience/audience';
import { audienceOfPassage } from '../audience/passages';
import type { Audience } from '../audience/schema';
import type { Corpus } from '../content/corpus';
import type { ClausePage } from './loadLibrary';

/**
 * The Markdown source of a version as the audience may see it, with `facts` as its front matter.
 * The wording is as it stands in the file, so that its hash can be computed from it.
 */
export function compileMarkdown(
  page: ClausePage,
  facts: object,
  corpus: Corpus,
  audience: Audience,
): string {
  const { tree } = page.parsed();
  if (!tree) return '';
  const hidden = hiddenAddresses(corpus, audience);
  const cuts: Cut[] = [];
  collectCuts(tree, audience, hidden, cuts);
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

/** Hidden passages are cut out; of a link to a hidden page only its words stay. */
function collectCuts(node: Nodes, audience: Audience, hidden: Set<string>, cuts: Cut[]): void {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  const passage = audienceOfPassage(node);
  const leads = 'url' in node && hidden.has(node.url.split('#')[0] ?? '');
  if ((passage && !maySee(audience, passage)) || (leads && node.type === 'definition')) {
    cuts.push({ from, to });
    return;
  }
  if (!('children' in node)) return;
  if (!leads) {
    node.children.forEach((child) => collectCuts(child, audience, hidden, cuts));
    return;
  }
  cuts.push({ from, to: node.children[0]?.position?.start.offset ?? to });
  node.children.forEach((child) => collectCuts(child, audience, hidden, cuts));
  cuts.push({ from: node.children.at(-1)?.position?.end.offset ?? to, to });
}

/** The addresses that a build for the audience does not have. */
function hiddenAddresses({ pages }: Corpus, audience: Audience): Set<string> {
  const addresses = (isShown: boolean) =>
    pages
      .filter(({ data }) => maySee(audience, data.audience) === isShown)
      .flatMap(({ data, permalink }) =>
        data.kind === 'clause' ? [permalink, `/clauses/${data.id}`] : [permalink],
      );
  const shown = new Set(addresses(true));
  return new Set(addresses(false).filter((address) => !shown.has(address)));
}
