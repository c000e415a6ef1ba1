import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../content/load';
import type { SearchClient, SearchHit } from './client';
import { clientFor } from './client';
import { searchDocuments } from './documents';
import { PER_PAGE } from './engine';
import { pieces } from './highlight';
import { pack } from './payload';
import { JUDGED } from './testing/judged';

let client: SearchClient;

beforeAll(async () => {
  const documents = searchDocuments(loadCorpus(process.cwd()), 'public');
  client = await clientFor(null, async () => pack(documents));
}, 30_000);

async function ask(query: string, more: object = {}) {
  const { results } = await client.search({ requests: [{ indexName: '', query, ...more }] });
  return results[0] ?? { query, hits: [], nbHits: 0 };
}

/** The pages (or terms) of hits, each once, best first. */
function pagesOf(hits: readonly SearchHit[]): string[] {
  return [
    ...new Set(hits.map(({ url, kind }) => (kind === 'term' ? url : (url.split('#')[0] ?? '')))),
  ];
}

const marked = (hit: SearchHit | undefined) =>
  [hit?.title, hit?.heading, hit?.snippet].flatMap((field) =>
    field
      ? pieces(field).flatMap(({ text, isMarked }) => (isMarked ? [text.toLowerCase()] : []))
      : [],
  );

describe('the embedded search', () => {
  it.each([
    ['tiping off', '/handbook/2026/reporting/reporting-suspicion'],
    ['terms of servise', '/handbook/2026/papers/terms-of-service'],
    ['preserv', '/clauses/preservation-of-records'],
    ['TERMS OF SÉRVICE', '/handbook/2026/papers/terms-of-service'],
  ])('finds %j in spite of how it is written', async (query, page) => {
    expect(pagesOf((await ask(query)).hits).slice(0, 3)).toContain(page);
  });

  it('leads to the section that answers', async () => {
    const { hits } = await ask('tipping off', { facetFilters: ['kind:handbook'] });
    expect(hits[0]?.url).toBe('/handbook/2026/reporting/reporting-suspicion#tipping-off');
  });

  it('finds a term by another name', async () => {
    expect((await ask('kyc')).hits[0]?.url).toBe('/glossary#due-diligence');
  });

  it('answers with some of the words where no text has all', async () => {
    expect(pagesOf((await ask('goaml tipping off')).hits)).toContain('/glossary#tipping-off');
  });

  it('keeps to one kind when asked to, and counts only that', async () => {
    const { hits, nbHits } = await ask('report', {
      facetFilters: ['kind:clause'],
      hitsPerPage: 100,
    });
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['clause']));
    expect(nbHits).toBe(hits.length);
  });

  it('does not let one page fill the list', async () => {
    const { hits } = await ask('merchant', { hitsPerPage: 100 });
    for (const page of pagesOf(hits)) {
      const ofPage = hits.filter(({ url }) => url === page || url.startsWith(`${page}#`));
      expect(ofPage.length).toBeLessThanOrEqual(PER_PAGE);
    }
  });

  it('gives as many as asked for and says how many there are', async () => {
    const { hits, nbHits } = await ask('report', { hitsPerPage: 3 });
    expect(hits).toHaveLength(3);
    expect(nbHits).toBeGreaterThan(3);
  });

  it('marks what matched, whole words, without HTML', async () => {
    const { hits } = await ask('preserv');
    expect(marked(hits[0])).toContain('preservation');
    expect(marked(hits[0]).every((word) => word.startsWith('preserv'))).toBe(true);
  });

  it.each(['', '   ', '?!', '<script>', '"', 'kind:term', '\\', '\u0000', 'x'.repeat(5000)])(
    'takes %j for what it is',
    async (query) => {
      await expect(ask(query)).resolves.toMatchObject({ query });
    },
  );

  it('answers several requests in their order', async () => {
    const requests = ['hotline', 'goaml'].map((query) => ({ indexName: '', query }));
    const { results } = await client.search({ requests });
    expect(results.map(({ query }) => query)).toEqual(['hotline', 'goaml']);
    expect(results.map(({ nbHits }) => nbHits > 0)).toEqual([true, false]);
  });
});

describe('ranking, by queries that people judged', { timeout: 30_000 }, () => {
  const answered = JUDGED.filter(({ pages }) => pages.length > 0);

  /** Queries without an expected page among the first `count` pages. */
  async function missed(count: number): Promise<string[]> {
    const ranked = await Promise.all(
      answered.map(async ({ query, pages }) => {
        const found = pagesOf((await ask(query)).hits).slice(0, count);
        return found.some((page) => pages.includes(page)) ? [] : [query];
      }),
    );
    return ranked.flat();
  }

  it('shows an expected page among the first five, always', async () => {
    expect(await missed(5)).toEqual([]);
  });

  it('shows an expected page first in nine of ten', async () => {
    const misses = await missed(1);
    expect(1 - misses.length / answered.length, misses.join(', ')).toBeGreaterThanOrEqual(0.9);
  });

  it.each(JUDGED.filter(({ pages }) => pages.length === 0))(
    'finds nothing for $query',
    async ({ query }) => {
      expect((await ask(query)).nbHits).toBe(0);
    },
  );
});
