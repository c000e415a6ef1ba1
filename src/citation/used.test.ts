import { describe, expect, test } from 'vitest';
import { maySee } from '../audience/audience';
import { AUDIENCES, type Audience } from '../audience/schema';
import { bank, clause, guidance } from '../content/testing/pages';
import { corpusOf, sourcesYaml } from '../content/testing/site';
import { usedSources } from './used';

const NONE = { sources: undefined };
const corpus = corpusOf({
  'data/sources.yaml': sourcesYaml(
    'text',
    'front',
    'member',
    'hidden',
    'term',
    'trainer',
    'nobody',
  ),
  'data/glossary.yaml':
    'terms:\n  - { id: csam, term: CSAM, definition: Material., sources: [term] }\n',
  'docs/handbook/papers/a.mdx': guidance(
    'a',
    'A.<Cite id="text" /> B.<Cite id="text" />\n\n:::member\nC.<Cite id="member" />\n:::',
    { sources: '[front, text]' },
  ),
  'docs/handbook/papers/b.mdx': guidance('b', '<Cite id="hidden" />', {
    ...NONE,
    audience: 'member',
  }),
  'docs/clauses/c/1.0.0.mdx': clause('c', '1.0.0', '<Cite id="text" />', NONE),
  'src/pages/help.mdx': guidance('help', '<Cite id="text" />', { ...NONE, kind: 'reference' }),
  'src/pages/odd.mdx': guidance('odd', '{', { ...NONE, kind: 'reference' }),
  'quizzes/x/y.yaml': bank('x/y', { audience: 'trainer', sources: '[trainer]' }),
});
const used = (audience: Audience) =>
  usedSources(corpus, audience, (page) => maySee(audience, page.data.audience));

describe('usedSources', () => {
  test('gives each source once for each page, with titles that say which text it is', () => {
    expect(used('public').get('text')).toEqual([
      { title: 'A title, version 1.0.0', permalink: '/clauses/c/1.0.0' },
      { title: 'A title (2026)', permalink: '/handbook/2026/papers/a' },
      { title: 'A title', permalink: '/help' },
    ]);
  });

  test('counts sources of a page as a whole, of terms and of questions', () => {
    expect(used('public').get('front')).toHaveLength(1);
    expect(used('public').get('term')).toEqual([]);
    expect(used('trainer').get('trainer')).toEqual([]);
  });

  test('knows nothing of what only others may see, or nobody uses', () => {
    const ids = AUDIENCES.map((audience) => [...used(audience).keys()].sort().join());
    expect(ids).toEqual([
      'front,term,text',
      'front,hidden,member,term,text',
      'front,hidden,member,term,text,trainer',
    ]);
  });

  test('leaves the parsed pages as they are', () => {
    const before = JSON.stringify(corpus.pages.map((page) => page.parsed()));
    used('public');
    expect(JSON.stringify(corpus.pages.map((page) => page.parsed()))).toBe(before);
  });
});
