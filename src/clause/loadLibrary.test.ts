import { describe, expect, test } from 'vitest';
import { clause } from '../content/testing/pages';
import { corpusOf } from '../content/testing/site';
import { indexLibrary } from './libraryIndex';
import { loadLibrary } from './loadLibrary';

const CHANGES = { changes: '{ what: Wording., why: Law., who: Drafters., by: At once. }' };
const NOTES = `## Notes for the drafter

**Take** *care* of <Term id="csam">this</Term>.<Cite id="law" />

- One
- two

:::member

For members.

:::

### More

:::trainer

For trainers.

:::

## Interplay with the law

Other text.`;
const wording = (text: string) => `## Wording\n\n<Wording>\n\n1. ${text}\n\n</Wording>`;
const corpus = corpusOf({
  'docs/clauses/reports/1.0.0.mdx': clause('reports', '1.0.0', wording('We report.')),
  'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0', wording('Keep.'), {
    restates: '2016',
  }),
  'docs/clauses/records/10.0.0.mdx': clause('records', '10.0.0', wording('Keep it all.'), CHANGES),
  'docs/clauses/records/9.0.0.mdx': clause(
    'records',
    '9.0.0',
    `${wording('Keep all.')}\n\n${NOTES}`,
    { ...CHANGES, variables: '[{ name: company, type: text, label: Who?, example: Us }]' },
  ),
  'docs/clauses/secret/1.0.0.mdx': clause('secret', '1.0.0', wording('Hush.'), {
    audience: 'member',
  }),
  'data/clauses.yaml': `clauses:
  - { id: reports, requires: [{ id: secret }], conflicts: [{ with: secret@1, reason: R. }, { with: records@1, reason: R. }], for: {}, order: 3 }
  - { id: records, for: { essential: [bank] }, variants: { bank: short }, order: 2 }
  - { id: secret, for: {}, order: 1 }
`,
});
const library = loadLibrary(corpus, 'public', 'https://example.org');

describe('loadLibrary', () => {
  test('gives every version, by id and the newest first, and which is current', () => {
    expect(library.versions.map(({ id, version, status }) => [id, version, status])).toEqual([
      ['records', '10.0.0', 'current'],
      ['records', '9.0.0', 'superseded'],
      ['records', '1.0.0', 'superseded'],
      ['reports', '1.0.0', 'current'],
    ]);
  });

  test('gives of a version what its page says', () => {
    expect(library.versions[2]).toEqual({
      id: 'records',
      version: '1.0.0',
      title: 'A title',
      description: 'A sentence of forty characters or more, for lists.',
      permalink: '/clauses/records/1.0.0',
      published: '2026-01-01',
      status: 'superseded',
      material: true,
      restates: '2016',
      jurisdictions: [],
      variables: [],
      forms: [
        { variant: 'full', when: '', blocks: [{ number: [1], content: [{ text: 'Keep.' }] }] },
      ],
      notes: [],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test.each([
    ['public', ['Take care of this.', 'One', 'two', 'More']],
    ['member', ['Take care of this.', 'One', 'two', 'For members.', 'More']],
    ['trainer', ['Take care of this.', 'One', 'two', 'For members.', 'More', 'For trainers.']],
  ] as const)('gives the %s build its notes', (audience, notes) => {
    const { versions } = loadLibrary(corpus, audience);
    expect(versions.find(({ version }) => version === '9.0.0')?.notes).toEqual(notes);
  });

  test('gives relations in the order of a document, without clauses that are hidden', () => {
    expect(
      library.relations.map(({ id, requires, conflicts }) => [id, requires, conflicts]),
    ).toEqual([
      ['records', [], []],
      ['reports', [], [{ with: 'records@1', reason: 'R.' }]],
    ]);
    expect(JSON.stringify(library)).not.toContain('secret');
    const all = loadLibrary(corpus, 'member');
    expect(all.relations.map(({ id }) => id)).toEqual(['secret', 'records', 'reports']);
    expect(all.versions.at(-1)?.id).toBe('secret');
  });
});

test('indexLibrary leaves out the texts', () => {
  const index = indexLibrary(library);
  expect(index.versions[1]).toMatchObject({ version: '9.0.0', forms: [{ variant: 'full' }] });
  expect(JSON.stringify(index)).not.toMatch(/Keep|Take care/);
  expect(index.relations).toBe(library.relations);
});
