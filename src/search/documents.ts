import { maySee } from '../audience/audience';
import { visibleTree } from '../audience/passages';
import type { Audience } from '../audience/schema';
import { CLAUSES_DIR, TRAINING_DIR } from '../content/address';
import { currentPages, type Corpus, type Page } from '../content/corpus';
import { latestClauses } from '../content/lists';
import type { Term } from '../glossary/schema';
import { partId } from './payload';
import type { SearchDocument, SearchKind } from './schema';
import { sectionsOf, splitLines, type Section } from './sections';

/** Longest text of one record, in characters; below what Algolia takes in its smallest plan. */
const LIMIT = 3000;

/**
 * Everything that the search of one build may find, page by page: the current edition, the latest
 * version of each clause, training, news, other pages and the glossary. Sources and questions are
 * left out.
 * @param audience what the build may show; pages and passages for others are not in the result
 */
export function searchDocuments(corpus: Corpus, audience: Audience): SearchDocument[] {
  const latest = new Set(latestClauses(corpus, (page) => maySee(audience, page.data.audience)));
  const pages = currentPages(corpus)
    .filter((page) => page.data.kind !== 'clause' || latest.has(page))
    .filter((page) => maySee(audience, page.data.audience));
  return [
    ...pages.flatMap((page) => pageDocuments(page, audience)),
    ...[...corpus.terms.values()].map(({ value }) => termDocument(value)),
  ];
}

function pageDocuments(page: Page, audience: Audience): SearchDocument[] {
  const { tree } = page.parsed();
  if (!tree) return [];
  const [head, ...sections] = sectionsOf(visibleTree(tree, audience));
  const address = addressOf(page);
  const first: Section = {
    anchor: '',
    heading: '',
    lines: [page.data.description, ...(head?.lines ?? [])],
  };
  return [first, ...sections].flatMap((section) => sectionDocuments(page, address, section));
}

function sectionDocuments(page: Page, address: string, section: Section): SearchDocument[] {
  const url = section.anchor ? `${address}#${section.anchor}` : address;
  // A heading with nothing below it is still found.
  const parts = section.lines.length > 0 ? splitLines(section.lines, LIMIT) : [''];
  return parts.map((text, index) => ({
    objectID: partId(url, index + 1),
    url,
    page: address,
    kind: kindOf(page),
    title: page.data.title,
    heading: section.heading,
    text,
  }));
}

/** Clauses are found at the address that always leads to the latest version. */
function addressOf({ data, permalink }: Page): string {
  return data.kind === 'clause' ? `/clauses/${data.id}` : permalink;
}

function kindOf(page: Page): SearchKind {
  if (page.edition) return 'handbook';
  if (page.file.startsWith(CLAUSES_DIR)) return 'clause';
  if (page.file.startsWith(TRAINING_DIR)) return 'training';
  return page.data.kind === 'post' ? 'blog' : 'page';
}

function termDocument({ id, term, definition, aliases }: Term): SearchDocument {
  const url = `/glossary#${id}`;
  return {
    objectID: url,
    url,
    page: url,
    kind: 'term',
    title: term,
    heading: '',
    text: definition,
    ...(aliases.length > 0 && { aliases }),
  };
}
