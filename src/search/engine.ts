import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { SearchDocument, SearchKind } from './schema';
import { plainWords, queryWords, stemOf } from './words';

export interface Found {
  document: SearchDocument;
  /** The words of the document that answer the query, as `wordsOf` gives them. */
  words: ReadonlySet<string>;
}

export interface Engine {
  /** What answers a query, best first, at most `PER_PAGE` of one page. */
  find: (query: string, kind?: SearchKind) => Found[];
}

/** Most results from one page, so that it does not fill the list. */
export const PER_PAGE = 2;

/** Documents indexed at a time, so that typing is not held up on a slow device. */
const CHUNK = 40;

/** Figures behind these choices: decisions/0003-search-engine.md. */
const BOOST = { title: 3, heading: 2, aliases: 3, text: 1 };

/** Lessons restate what the guidance says: the guidance itself comes first. */
const TRAINING_WEIGHT = 0.7;

/** With fewer results that have every word, those that have some come after them. */
const FEW = 5;

/** Another form of a word counts half of the word itself. */
const STEM_WEIGHT = 0.5;

const OPTIONS: SearchOptions = {
  boost: BOOST,
  fuzzy: (word) => (word.length > 3 ? 0.2 : false),
  prefix: (word) => word.length > 1,
};

interface Entry {
  id: number;
  title: string;
  heading: string;
  aliases: string;
  text: string;
}

/** Indexes documents without holding up the page. */
export async function createEngine(documents: readonly SearchDocument[]): Promise<Engine> {
  const index = new MiniSearch<Entry>({
    fields: Object.keys(BOOST),
    tokenize: plainWords,
    processTerm: (word) => word,
  });
  const entries = documents.map(({ title, heading, aliases = [], text }, id) => ({
    id,
    title,
    heading,
    aliases: aliases.join('\n'),
    text,
  }));
  await index.addAllAsync(entries, { chunkSize: CHUNK });
  return { find: (query, kind) => find(index, documents, queryWords(query), kind) };
}

/** What has every word comes first; where that is little, what has some of them follows. */
function find(
  index: MiniSearch<Entry>,
  documents: readonly SearchDocument[],
  words: readonly string[],
  kind: SearchKind | undefined,
): Found[] {
  const options: SearchOptions = {
    ...OPTIONS,
    boostDocument: (id) => (documents[id as number]?.kind === 'training' ? TRAINING_WEIGHT : 1),
    // A single letter is a beginning only while there is nothing else to go by.
    ...(words.length === 1 && { prefix: true }),
    ...(kind && { filter: ({ id }) => documents[id as number]?.kind === kind }),
  };
  const queries = words.map(queryOf);
  const all = index.search({ combineWith: 'AND', queries }, options);
  const some = all.length < FEW ? index.search({ combineWith: 'OR', queries }, options) : [];
  const known = new Set(all.map(({ id }) => id as number));
  const results = [...all, ...some.filter(({ id }) => !known.has(id as number))];
  return atMostPerPage(
    results.flatMap(({ id, terms }) => {
      const document = documents[id as number];
      return document ? [{ document, words: new Set(terms) }] : [];
    }),
  );
}

/** A word, or another form of it. */
function queryOf(word: string): Query {
  const stem = stemOf(word);
  if (!stem) return word;
  const boost = Object.fromEntries(
    Object.entries(BOOST).map(([field, weight]) => [field, weight * STEM_WEIGHT]),
  );
  return {
    combineWith: 'OR',
    queries: [word, { queries: [stem], prefix: true, fuzzy: false, boost }],
  };
}

function atMostPerPage(found: readonly Found[]): Found[] {
  const counts = new Map<string, number>();
  return found.filter(({ document: { page } }) => {
    const count = (counts.get(page) ?? 0) + 1;
    counts.set(page, count);
    return count <= PER_PAGE;
  });
}
