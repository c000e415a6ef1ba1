import { describe, expect, test } from 'vitest';
import { clause } from '../content/testing/pages';
import { corpusOf, sourcesYaml } from '../content/testing/site';
import { loadGuidance, loadLibrary } from './loadLibrary';

const TEXT = `## Wording

<Wording>

1. Keep.

</Wording>

## Notes for the drafter

**Take** *care* of paragraph 1.<Cite id="law" />

:::member

For members.<Cite id="secret" />

:::

## Interplay with the law

Everywhere.

### India, Brazil and the Philippines

An act.<Cite id="guide" /><Cite id="guide" />

### Elsewhere

Ask.

## Interplay with other clauses

None.`;
const corpus = corpusOf({
  'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0', TEXT, {
    jurisdictions: '[INT, IN, BR, PH, US]',
  }),
  'data/sources.yaml': sourcesYaml('guide', 'law', 'secret'),
  'data/bodies.yaml': `bodies:
  - { id: gb-hotline, name: the hotline, kind: content, place: GB, sources: [guide] }
`,
});

describe('what a page tells the drafter', () => {
  const guidance = loadGuidance(corpus, 'public');

  test('is its notes, the law by places, and other clauses, each with its sources', () => {
    expect(guidance.versions['records@1.0.0']).toEqual([
      {
        heading: '',
        notes: [{ text: 'Take care of paragraph 1.', lead: 'Take' }],
        sources: ['law'],
      },
      {
        heading: 'Interplay with the law',
        notes: [{ text: 'Everywhere.' }],
        places: [],
        sources: [],
      },
      {
        heading: 'Interplay with the law: India, Brazil and the Philippines',
        notes: [{ text: 'An act.' }],
        places: ['IN', 'BR', 'PH'],
        sources: ['guide'],
      },
      {
        heading: 'Interplay with the law: Elsewhere',
        notes: [{ text: 'Ask.' }],
        places: [],
        sources: [],
      },
      { heading: 'Interplay with other clauses', notes: [{ text: 'None.' }], sources: [] },
    ]);
    expect(guidance.sources).toEqual({
      law: '“The law” (A body, 2020)',
      guide: '“The guide” (A body, 2020)',
    });
  });

  test('has what is for members only where they may see it', () => {
    expect(JSON.stringify(guidance)).not.toMatch(/For members|The secret/);
    expect(JSON.stringify(loadGuidance(corpus, 'member'))).toMatch(/For members.*secret/);
  });

  test('comes with the bodies that reports can go to', () => {
    expect(loadLibrary(corpus, 'public').bodies).toEqual([
      {
        name: 'the hotline',
        kind: 'content',
        place: 'GB',
        sources: ['“The guide” (A body, 2020)'],
      },
    ]);
  });
});
