import { visibleTree } from '../audience/passages';
import { maySee } from '../audience/audience';
import type { Audience } from '../audience/schema';
import type { Corpus, Page } from '../content/corpus';
import type { PageLink } from '../content/pageInfo';
import { jsxNamed, stringAttribute } from '../content/mdx';

/**
 * The sources that a build uses, with the pages that cite them: in text that the audience may
 * see, in front matter, in questions and in the glossary.
 */
export function usedSources(
  corpus: Corpus,
  audience: Audience,
  shows: (page: Page) => boolean,
): Map<string, PageLink[]> {
  const used = new Map<string, PageLink[]>();
  const add = (id: string, link?: PageLink) => {
    const links = used.get(id) ?? [];
    if (link && !links.some(({ permalink }) => permalink === link.permalink)) links.push(link);
    used.set(id, links);
  };
  for (const page of corpus.pages.filter(shows)) {
    const link = { title: titleOf(page), permalink: page.permalink };
    for (const id of [...citedIn(page, audience), ...page.data.sources]) add(id, link);
  }
  for (const { value } of corpus.banks.values()) {
    for (const question of value.questions) {
      if (maySee(audience, question.audience)) question.sources.forEach((id) => add(id));
    }
  }
  for (const { value } of corpus.terms.values()) value.sources.forEach((id) => add(id));
  return used;
}

function citedIn(page: Page, audience: Audience): string[] {
  const { tree } = page.parsed();
  if (!tree) return [];
  return jsxNamed(visibleTree(tree, audience), 'Cite').flatMap(
    (node) => stringAttribute(node, 'id') ?? [],
  );
}

/** Titles that stand in several editions or versions say which one they are. */
function titleOf({ data, edition }: Page): string {
  if (data.kind === 'clause') return `${data.title}, version ${data.version}`;
  return edition ? `${data.title} (${edition})` : data.title;
}
