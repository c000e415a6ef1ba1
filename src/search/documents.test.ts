import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../content/corpus';
import { loadCorpus } from '../content/load';
import { headings } from '../content/uses';
import { searchDocuments } from './documents';
import { loadSearchDocuments } from './load';
import { pack, unpack } from './payload';
import { searchDocumentSchema } from './schema';
import { corpusOf, pageOf } from './testing/corpus';

const paper = (body: string, audience?: string) =>
  pageOf('docs/handbook/aml/signs.mdx', 'guidance', body, audience);

const urls = (documents: { url: string }[]) => documents.map(({ url }) => url);

describe('searchDocuments', () => {
  it('makes a record of the head of a page and of each section, with its anchor', () => {
    const page = paper('Intro <Cite id="x" />text.\n\n## First part\n\nOne.\n\n### Detail\n\nTwo.');
    expect(searchDocuments(corpusOf([page]), 'public')).toEqual([
      {
        objectID: '/handbook/2026/aml/signs',
        url: '/handbook/2026/aml/signs',
        page: '/handbook/2026/aml/signs',
        kind: 'handbook',
        title: 'Title of signs',
        heading: '',
        text: 'A description that is long enough for the rule of forty characters.\nIntro text.',
      },
      expect.objectContaining({
        objectID: '/handbook/2026/aml/signs#first-part',
        heading: 'First part',
        text: 'One.',
      }),
      expect.objectContaining({ url: '/handbook/2026/aml/signs#detail', text: 'Two.' }),
    ]);
  });

  it('keeps the words of tables, lists, terms and variables, and no code or question', () => {
    const page = paper(
      [
        '## All',
        '| a | b |\n|---|---|\n| c <Term id="x">d</Term> | e |',
        '- f\n- **g** h',
        '<Checklist>\n\n- i\n\n</Checklist>',
        '<Var name="review-contact" /> j <ClauseRef id="good-faith" />',
        '{/* hidden */}',
        '<Quiz bank="a/b" />',
        ':::note[Label]\n\nk at 10:30\n\n:::',
      ].join('\n\n'),
    );
    const [, all] = searchDocuments(corpusOf([page]), 'public');
    expect(all?.text.split('\n')).toEqual([
      'a · b',
      'c d · e',
      'f',
      'g h',
      'i',
      '[review contact] j the clause on good faith',
      'Label',
      'k at 10:30',
    ]);
  });

  it('counts repeated headings as the page does, without the passages that are left out', () => {
    const body = ':::member\n\n## Records\n\nInner.\n\n:::\n\n## Records\n\nA.\n\n## Records\n\nB.';
    const corpus = corpusOf([paper(body)]);
    const at = '/handbook/2026/aml/signs';
    expect(urls(searchDocuments(corpus, 'public'))).toEqual([
      at,
      `${at}#records`,
      `${at}#records-1`,
    ]);
    expect(urls(searchDocuments(corpus, 'member'))).toEqual([
      at,
      `${at}#records`,
      `${at}#records-1`,
      `${at}#records-2`,
    ]);
  });

  it('splits long sections, with ids of their own and the same address', () => {
    const lines = Array.from({ length: 8 }, (_, index) => `Line ${index} ${'word '.repeat(200)}`);
    const [, ...parts] = searchDocuments(
      corpusOf([paper(`## Long\n\n${lines.join('\n\n')}`)]),
      'public',
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(urls(parts))).toEqual(new Set(['/handbook/2026/aml/signs#long']));
    expect(parts[1]?.objectID).toBe('/handbook/2026/aml/signs#long~2');
    expect(
      parts
        .map(({ text }) => text)
        .join('\n')
        .match(/Line \d/g),
    ).toHaveLength(8);
  });

  it('holds nothing of what an audience may not see', () => {
    const corpus = corpusOf([
      paper('Open.\n\n:::member\n\nFor members.\n\n:::\n\n:::trainer\n\nFor trainers.\n\n:::'),
      pageOf('docs/handbook/aml/inner.mdx', 'guidance', 'Inner page.', 'member'),
    ]);
    const text = (audience: 'public' | 'member' | 'trainer') =>
      JSON.stringify(searchDocuments(corpus, audience));
    expect(text('public')).toContain('Open.');
    expect(text('public')).not.toMatch(/members|trainers|inner/i);
    expect(text('member')).toMatch(/For members.*Inner page/s);
    expect(text('member')).not.toContain('For trainers');
    expect(text('trainer')).toContain('For trainers');
  });

  it('leaves the parsed page as it was', () => {
    const page = paper('Open.\n\n:::member\n\nFor members.\n\n:::');
    searchDocuments(corpusOf([page]), 'public');
    expect(JSON.stringify(page.parsed())).toContain('For members');
  });

  it('has the current edition and the latest version of each clause only', () => {
    const documents = searchDocuments(
      corpusOf([
        paper('New.'),
        pageOf('versioned_docs/version-2016/aml/signs.mdx', 'guidance', 'Old.'),
        pageOf('docs/clauses/removal/1.10.0.mdx', 'clause 1.10.0', '## Wording\n\nTen.'),
        pageOf('docs/clauses/removal/1.0.0.mdx', 'clause 1.0.0', '## Wording\n\nOne.'),
      ]),
      'public',
    );
    expect(urls(documents)).toEqual([
      '/handbook/2026/aml/signs',
      '/clauses/removal',
      '/clauses/removal#wording',
    ]);
    expect(documents.at(-1)?.text).toBe('Ten.');
  });

  it('tells kinds apart and finds terms by their other names', () => {
    const documents = searchDocuments(
      corpusOf(
        [
          paper(''),
          pageOf('docs/clauses/index.mdx', 'reference', ''),
          pageOf('docs/training/basics/one.mdx', 'lesson', ''),
          pageOf('blog/release.mdx', 'post', ''),
          pageOf('src/pages/about.mdx', 'reference', ''),
        ],
        [
          {
            id: 'str',
            term: 'STR',
            definition: 'A report.',
            sources: [],
            see: [],
            aliases: ['SMR'],
          },
          { id: 'fiu', term: 'FIU', definition: 'A unit.', sources: [], see: [], aliases: [] },
        ],
      ),
      'public',
    );
    expect(documents.map(({ kind, url }) => [kind, url])).toEqual([
      ['handbook', '/handbook/2026/aml/signs'],
      ['clause', '/clauses'],
      ['training', '/training/basics/one'],
      ['blog', '/blog/release'],
      ['page', '/about'],
      ['term', '/glossary#str'],
      ['term', '/glossary#fiu'],
    ]);
    expect(documents.at(-2)).toMatchObject({ title: 'STR', text: 'A report.', aliases: ['SMR'] });
    expect(documents.at(-1)).not.toHaveProperty('aliases');
  });
});

describe('the records of the handbook', { timeout: 30_000 }, () => {
  let corpus: Corpus;
  beforeAll(() => {
    corpus = loadCorpus(process.cwd());
  }, 30_000);

  it.each(['public', 'member', 'trainer'] as const)('are sound for %s', (audience) => {
    const documents = searchDocuments(corpus, audience);
    for (const document of documents) searchDocumentSchema.parse(document);
    const ids = documents.map(({ objectID }) => objectID);
    expect(new Set(ids).size).toBe(ids.length);
    expect(unpack(pack(documents))).toEqual(documents);
  });

  it('lead to headings that exist', () => {
    const anchors = new Map(
      corpus.pages.map((page) => [
        page.data.kind === 'clause' ? `/clauses/${page.data.id}` : page.permalink,
        headings(page.parsed().tree ?? { type: 'root', children: [] }).map(({ anchor }) => anchor),
      ]),
    );
    for (const { url, kind } of searchDocuments(corpus, 'trainer')) {
      const [page = '', anchor] = url.split('#');
      if (kind !== 'term' && anchor) expect(anchors.get(page)).toContain(anchor);
    }
  });

  it('have no question and no answer of a quiz', () => {
    const text = JSON.stringify(searchDocuments(corpus, 'trainer'));
    for (const { value } of corpus.banks.values()) {
      for (const { prompt } of value.questions) expect(text).not.toContain(prompt.slice(0, 60));
    }
  });
});

describe('loadSearchDocuments', () => {
  it('gives nothing of content with errors, and names the files', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'search-'));
    try {
      fs.mkdirSync(path.join(folder, 'blog'));
      fs.writeFileSync(path.join(folder, 'blog', 'broken.mdx'), 'No front matter.');
      expect(() => loadSearchDocuments(folder, 'public')).toThrow(
        /^The content has errors \(.*blog\/broken\.mdx.*\)\. See them with: npm run check$/,
      );
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});
