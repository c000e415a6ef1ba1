import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Audience } from '../audience/schema';
import { clause, guidance } from '../content/testing/pages';
import { corpusOf } from '../content/testing/site';
import { compileFiles } from './compileFiles';
import { wordingHash } from './lock';
import { clauseVersionSchema } from './versionSchema';

const BODY = `## Wording

<Wording>

1. <Var name="company" />  keeps:
   1. what <ClauseRef id="reports" /> names.
2. More under paragraph 1.

</Wording>

### Short form

When   *short*.

<Wording variant="short">

1. Keep.

</Wording>

## Notes for the drafter

See [the secret *page*](/handbook/2026/papers/secret#part), [that one][s] and
[the open one](/handbook/2026/papers/open), and [the law](https://example.org/law).

:::member

Members see <Cite id="law" /> this.

:::

[s]: /handbook/2026/papers/secret
`;
const FILES = {
  'docs/handbook/papers/open.mdx': guidance('open'),
  'docs/handbook/papers/secret.mdx': guidance('secret', '', { audience: 'member' }),
  'docs/clauses/reports/1.0.0.mdx': clause('reports', '1.0.0', '<Wording>\n\nA.\n\n</Wording>', {
    title: 'Reports to authorities',
  }),
  'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0', BODY, {
    title: '"Records: how to keep them"',
    owner: 'The inner circle',
    changes: '{ what: Wording., why: Law., who: Drafters., by: At once. }',
    variables: '[{ name: company, type: choice, label: Who?, example: Us, choices: [Us, You] }]',
  }),
  'docs/clauses/hush/1.0.0.mdx': clause('hush', '1.0.0', BODY, { audience: 'member' }),
  'data/clauses.yaml': `clauses:
  - { id: records, requires: [reports], for: {}, order: 2 }
  - { id: reports, for: { essential: [bank] }, order: 1 }
`,
};
const corpus = corpusOf(FILES);
const filesFor = (audience: Audience) =>
  compileFiles(corpus, audience, 'https://example.org/handbook');
const files = filesFor('public');
const file = (name: string, audience: Audience = 'public') => filesFor(audience)[name] ?? '';

describe('compileFiles', () => {
  test('writes an index, a schema and three formats of each version', () => {
    expect(Object.keys(files).sort()).toEqual([
      'api/clauses/index.json',
      'api/clauses/records/1.0.0.json',
      'api/clauses/records/1.0.0.md',
      'api/clauses/records/1.0.0.txt',
      'api/clauses/reports/1.0.0.json',
      'api/clauses/reports/1.0.0.md',
      'api/clauses/reports/1.0.0.txt',
      'api/schemas/clause-version.schema.json',
    ]);
  });

  test('names licence and hash everywhere', () => {
    const hash = wordingHash(BODY);
    for (const format of ['json', 'md', 'txt']) {
      const text = file(`api/clauses/records/1.0.0.${format}`);
      expect(text).toContain(hash);
      expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
      expect(text).toContain('https://example.org/handbook/clauses/records/1.0.0');
    }
    expect(file('api/clauses/index.json')).toContain(hash);
  });

  test('writes nothing that the audience may not see', () => {
    const all = Object.values(files).join('\n');
    expect(all).not.toMatch(/hush|papers\/secret|Members see|member|inner circle/);
    expect(file('api/clauses/records/1.0.0.md', 'member')).toContain('Members see');
    expect(file('api/clauses/hush/1.0.0.txt', 'member')).toContain('Members see');
  });
});

describe('JSON', () => {
  test('is of the form that the schema says, and names it', () => {
    const version = clauseVersionSchema.parse(JSON.parse(file('api/clauses/records/1.0.0.json')));
    const schema = JSON.parse(file('api/schemas/clause-version.schema.json')) as { $id: string };
    expect(version.$schema).toBe(schema.$id);
    expect(version).toMatchObject({
      credit: 'Coalition Handbook, “Records: how to keep them”, version 1.0.0',
      license: 'CC-BY-4.0',
      forms: [{ variant: 'full' }, { variant: 'short', when: 'When short.' }],
    });
  });

  test('of the index leads to every file', () => {
    const index = JSON.parse(file('api/clauses/index.json')) as {
      clauses: { id: string; versions: Record<'json' | 'text' | 'markdown', string>[] }[];
    };
    expect(index.clauses.map(({ id }) => id)).toEqual(['records', 'reports']);
    for (const { json, text, markdown } of index.clauses.flatMap(({ versions }) => versions)) {
      for (const url of [json, text, markdown]) {
        expect(files).toHaveProperty([url.replace('https://example.org/handbook/', '')]);
      }
    }
  });
});

describe('Markdown', () => {
  const text = file('api/clauses/records/1.0.0.md');

  test('has the wording as it stands in the file, so that its hash can be computed', () => {
    const facts = parse(/^---\n([\s\S]*?)---/.exec(text)?.[1] ?? '') as { hash: string };
    expect(wordingHash(text)).toBe(facts.hash);
  });

  test('keeps of what leads to other pages the words', () => {
    expect(text).toContain('See the secret *page*, that one and\nthe open one,');
    expect(text).toContain('and [the law](https://example.org/law).');
    expect(text).not.toContain('/handbook/2026');
  });
});

test('the files of a version stay as they are, but for its status, whatever else changes', () => {
  const changes = { changes: '{ what: Title., why: Law., who: Drafters., by: At once. }' };
  const later = corpusOf({
    ...FILES,
    'docs/handbook/papers/open.mdx': guidance('open', '', { audience: 'member' }),
    'docs/handbook/papers/secret.mdx': guidance('secret'),
    'docs/clauses/reports/2.0.0.mdx': clause('reports', '2.0.0', BODY, {
      title: 'Telling the authorities',
      ...changes,
    }),
    'docs/clauses/records/2.0.0.mdx': clause('records', '2.0.0', BODY, {
      title: 'Records that are kept',
      ...changes,
    }),
    'data/clauses.yaml': `clauses:
  - { id: records, for: { essential: [vasp] }, order: 5 }
  - { id: reports, for: {}, order: 9 }
`,
  });
  for (const audience of ['public', 'member'] as const) {
    const now = compileFiles(later, audience, 'https://example.org/handbook');
    const versions = Object.entries(filesFor(audience)).filter(([name]) => /\d\.\w+$/.test(name));
    for (const [name, text] of versions) {
      const same = now[name]?.replace(/^( *"?status"?: "?)superseded\b/m, '$1current');
      expect(same, name).toBe(text);
    }
  }
});

test('plain text is laid out to be read', () => {
  expect(file('api/clauses/records/1.0.0.txt')).toMatchInlineSnapshot(`
    "Records: how to keep them
    =========================

    Version 1.0.0, published 2026-01-01
    Source: Coalition Handbook, “Records: how to keep them”, version 1.0.0
    Address: https://example.org/handbook/clauses/records/1.0.0
    Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
    SHA-256 of the wording: 20026bf51e95fa51a276739cccfecf5e339118b80247f8a3ed691495c8bf9678

    What changed: Wording.

    Why: Law.

    Who has to act: Drafters.

    By when: At once.

    Wording
    -------

    1. [company] keeps:

       1.1. what the clause on reports names.

    2. More under paragraph 1.

    Wording: short
    --------------

    When short.

    1. Keep.

    Variables
    ---------

    [company] Who?
       One of: Us; You.

    Notes for the drafter
    ---------------------

    See the secret page, that one and the open one, and the law.
    "
  `);
});
