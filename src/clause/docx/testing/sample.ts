import type { AssembledDocument } from '../../types';

const HASH = '0123456789abcdef'.repeat(4);

/** A document with all that a document can have. */
export function sampleDocument(): AssembledDocument {
  const clauses: AssembledDocument['clauses'] = [
    {
      key: 'prohibited-conduct',
      number: 1,
      id: 'prohibited-conduct',
      version: '2.0.0',
      variant: 'full',
      title: 'Prohibited conduct',
      blocks: [
        {
          key: 'p:1',
          label: '1.1',
          depth: 1,
          variables: [],
          runs: [{ text: 'You must not use the service:' }],
        },
        { key: 'p:1.1', label: '(a)', depth: 2, variables: [], runs: [{ text: 'for abuse; or' }] },
        {
          key: 'p:1.2',
          label: '(b)',
          depth: 2,
          variables: [],
          runs: [{ text: 'against ' }, { ref: 'p:1.1', text: 'item (a) of paragraph 1.1' }],
        },
        {
          key: 'p:1-again',
          label: '',
          depth: 1,
          variables: [],
          runs: [{ text: 'This goes on with it.' }],
        },
        {
          key: 'p:2',
          label: '1.2',
          depth: 1,
          variables: [],
          runs: [
            { ref: 'reporting', text: 'Clause 2 (Reporting to authorities)' },
            { text: ' applies & so does ' },
            { ref: 'r:1.2', text: 'paragraph 2.1(b)' },
            { text: ' <of> “it”.' },
          ],
        },
      ],
      notes: [
        { text: 'Law. Choose it first.', lead: 'Law.' },
        { text: 'Interplay with the law', isHeading: true },
        { text: 'Keep it short.' },
      ],
    },
    {
      key: 'reporting',
      number: 2,
      id: 'reporting',
      version: '1.0.0',
      variant: 'short',
      title: 'Reporting to authorities',
      blocks: [
        {
          key: 'r:1',
          label: '2.1',
          depth: 1,
          variables: [],
          runs: [
            { text: 'We report to ' },
            { unfilled: 'reporting-body', label: 'The body to which you report' },
            { text: ':' },
          ],
        },
        { key: 'r:1.1', label: '(a)', depth: 2, variables: [], runs: [{ text: 'at once;' }] },
        { key: 'r:1.2', label: '(b)', depth: 2, variables: [], runs: [{ text: 'in confidence:' }] },
        {
          key: 'r:1.2.1',
          label: '(i)',
          depth: 3,
          variables: [],
          runs: [{ text: 'and in writing.' }],
        },
        {
          key: 'r:2',
          label: '2.2',
          depth: 1,
          variables: [],
          runs: [{ text: 'Nothing else is reported.' }],
        },
      ],
      notes: [],
    },
  ];
  return {
    title: 'Terms against child sexual exploitation',
    date: '2026-11-22',
    clauses,
    provenance: clauses.map(({ id, version, variant }) => ({
      id,
      version,
      variant,
      hash: HASH,
      permalink: `https://handbook.example/clauses/${id}/${version}`,
    })),
    license: 'CC-BY-SA-4.0',
    unfilled: [
      { name: 'reporting-body', label: 'The body to which you report', clauses: ['reporting'] },
    ],
    doubtful: [],
    problems: [],
    reminders: [],
  };
}
