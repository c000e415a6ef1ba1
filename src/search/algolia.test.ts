import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { algoliaClient } from './algolia';
import { MARK_END, MARK_START, parseAnswer, parseHit, parseMarked } from './algoliaAnswer';
import { KINDS } from './kinds';
import { algoliaHitSchema, kindSchema } from './schema';

type Requester = NonNullable<NonNullable<Parameters<typeof algoliaClient>[1]>['requester']>;
type Sent = Parameters<Requester['send']>[0];

const em = (text: string) => `${MARK_START}${text}${MARK_END}`;

const HIT = {
  objectID: '/about#privacy',
  url: '/about#privacy',
  kind: 'page',
  title: 'About',
  heading: 'Privacy',
  _highlightResult: { title: { value: 'About' }, heading: { value: em('Privacy') } },
  _snippetResult: { text: { value: `…no\n${em('private')} data` } },
};

/** A client whose requests go nowhere; gives what was sent. */
function fakeClient(respond: (sent: Sent) => { status: number; content: string }) {
  const sent: Sent[] = [];
  const requester: Requester = {
    send: async (request) => {
      sent.push(request);
      return { isTimedOut: false, ...respond(request) };
    },
  };
  const config = { appId: 'APP', searchKey: 'KEY', index: 'handbook' };
  return { sent, client: algoliaClient(config, { requester }) };
}

const answering = (answer: unknown) =>
  fakeClient(() => ({ status: 200, content: JSON.stringify(answer) }));

const REQUEST = { indexName: 'handbook', query: 'privacy' };

describe('algoliaClient', () => {
  it('asks Algolia for what the dialog shows, of one kind where that is asked', async () => {
    const { sent, client } = answering({ results: [{ hits: [], nbHits: 0 }] });
    await client.search({ requests: [{ ...REQUEST, facetFilters: ['kind:page'] }] });
    expect(sent).toHaveLength(1);
    expect(new URL(sent[0]?.url ?? '').hostname).toMatch(
      /^APP(-dsn|-\d)?\.algolia(net)?\.(net|com)$/i,
    );
    expect(JSON.parse(String(sent[0]?.data))).toEqual({
      requests: [
        expect.objectContaining({
          indexName: 'handbook',
          query: 'privacy',
          hitsPerPage: 20,
          facetFilters: ['kind:page'],
          analytics: false,
        }),
      ],
    });
  });

  it('gives hits in the shape of the embedded search', async () => {
    const { client } = answering({ results: [{ hits: [HIT], nbHits: 7, query: 'other' }] });
    const { results } = await client.search({ requests: [REQUEST] });
    expect(results).toEqual([
      {
        query: 'privacy',
        nbHits: 7,
        hits: [
          {
            objectID: '/about#privacy',
            url: '/about#privacy',
            kind: 'page',
            title: { text: 'About', ranges: [] },
            heading: { text: 'Privacy', ranges: [[0, 7]] },
            snippet: { text: '…no private data', ranges: [[4, 11]] },
          },
        ],
      },
    ]);
  });

  it('fails when Algolia refuses, for the dialog to say so', async () => {
    const { client } = fakeClient(() => ({ status: 403, content: '{"message":"Invalid key"}' }));
    await expect(client.search({ requests: [REQUEST] })).rejects.toThrow();
  });
});

describe('parseHit', () => {
  it.each([
    ['another site', { url: 'https://example.org/' }],
    ['another host', { url: '//example.org/' }],
    ['another host, in disguise', { url: '/\t/example.org/' }],
    ['another host, with a backslash', { url: '/\\example.org/' }],
    ['a script', { url: 'javascript:alert(1)' }],
    ['no address', { url: undefined }],
    ['an unknown kind', { kind: 'quiz' }],
    ['no title', { title: null }],
    ['an id that is none', { objectID: '' }],
  ])('leaves out a hit with %s', (_what, change) => {
    expect(parseHit({ ...HIT, ...change })).toBeUndefined();
    expect(
      parseAnswer({ results: [{ hits: [{ ...HIT, ...change }, HIT], nbHits: 2 }] }, ['q']),
    ).toEqual([expect.objectContaining({ hits: [parseHit(HIT)] })]);
  });

  it('takes exactly what the schema takes', { timeout: 30_000 }, () => {
    const part = fc.oneof(fc.string(), fc.constantFrom(...KINDS), fc.webPath(), fc.jsonValue());
    const group = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('title', 'heading', 'text'), fc.record({ value: part })),
    );
    const near = fc.record(
      {
        objectID: part,
        url: fc.oneof(fc.webPath(), part),
        kind: fc.oneof(fc.constantFrom(...KINDS), part),
        title: part,
        heading: part,
        _highlightResult: group,
        _snippetResult: group,
      },
      { requiredKeys: [] },
    );
    const changed = near.map((fields) => ({ ...HIT, ...fields }));
    fc.assert(
      fc.property(fc.oneof(changed, near, fc.jsonValue()), (value) => {
        expect(parseHit(value) !== undefined).toBe(algoliaHitSchema.safeParse(value).success);
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseAnswer', () => {
  it('makes a result for each query, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ results: fc.jsonValue() })), (answer) => {
        const results = parseAnswer(answer, ['a', 'b']);
        expect(results.map(({ query }) => query)).toEqual(['a', 'b']);
        for (const { hits, nbHits } of results) expect(nbHits).toBeGreaterThanOrEqual(hits.length);
      }),
    );
  });
});

describe('parseMarked', () => {
  it('marks nothing where a mark has no partner', () => {
    expect(parseMarked(`a${MARK_END}b${MARK_START}c`)).toEqual({ text: 'abc', ranges: [] });
  });

  it('gives ranges in order and inside the text, whatever comes', () => {
    const value = fc
      .array(fc.constantFrom('a', '<em>', MARK_START, MARK_END, '\n'))
      .map((list) => list.join(''));
    fc.assert(
      fc.property(value, (marked) => {
        const { text, ranges } = parseMarked(marked);
        const places = ranges.flat();
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place <= text.length)).toBe(true);
        expect(text).not.toMatch(/[\uE000\uE001]/);
      }),
    );
  });
});

it('KINDS has the kinds of the schema', () => {
  expect(KINDS).toEqual(kindSchema.options);
});
