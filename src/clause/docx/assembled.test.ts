import { expect, test } from 'vitest';
import { assemble } from '../assemble';
import type { AssemblyState, Block, ClauseLibrary, ClauseVersion } from '../types';
import { documentDocx } from './documentDocx';
import { bodyOf, shownLines, textOf } from './testing/readDocx';
import { findAll } from './testing/readXml';

const paragraph = (number: number[], ...content: Block['content']): Block => ({ number, content });

function version(id: string, title: string, blocks: Block[]): ClauseVersion {
  return {
    ...{ id, title, version: '1.0.0', description: '', permalink: `/clauses/${id}/1.0.0` },
    ...{ published: '2026-11-22', status: 'current', material: true, jurisdictions: [] },
    variables: [{ name: 'company', type: 'text', label: 'Your company', example: 'Example Ltd' }],
    forms: [{ variant: 'full', when: '', blocks }],
    ...{ notes: ['Ask counsel.'], hash: 'f'.repeat(64) },
  };
}

const LIBRARY: ClauseLibrary = {
  site: 'https://handbook.example',
  license: 'CC-BY-SA-4.0',
  relations: [],
  versions: [
    version('conduct', 'Prohibited conduct', [
      paragraph([1], { text: 'You must not:' }),
      // More parts than the alphabet has letters: after z programs go on in different ways.
      ...Array.from({ length: 28 }, (_, index) => paragraph([1, index + 1], { text: 'do this;' })),
      paragraph([2], { text: 'See ' }, { clause: 'reporting' }, { text: '.' }),
    ]),
    version('reporting', 'Reporting', [
      paragraph([1], { var: 'company' }, { text: ' reports:' }),
      paragraph([1, 1], { text: 'at once;' }),
      paragraph([1, 2], { text: 'as ' }, { para: [1, 1], text: 'item 1 of paragraph 1' }),
      paragraph([2], { para: [1], text: 'Paragraph 1' }, { text: ' has no exception.' }),
    ]),
  ],
};

test('an assembled set has the numbers and references that the preview shows', async () => {
  const choice = { version: '1.0.0', variant: 'full' };
  const clauses = ['conduct', 'reporting'].map((id) => ({ id, ...choice }));
  const state: AssemblyState = { v: 1, jurisdictions: [], clauses, values: {}, notes: true };
  const document = assemble(LIBRARY, state, '2026-11-22');
  const bytes = await documentDocx(document, { notes: true });
  const lines = shownLines(bytes).map((line) => line.replace('\t', ' '));
  for (const clause of document.clauses) {
    const numbers = clause.blocks.map(({ label }) => label);
    const start = lines.indexOf(`${clause.number} ${clause.title}`) + 1;
    const shown = lines.slice(start, start + numbers.length).map((line) => line.split(' ')[0]);
    expect(start).toBeGreaterThan(0);
    expect(shown).toEqual(numbers);
  }
  expect(lines).toContain('1.2 See clause 2 (Reporting).');
  expect(lines).toContain('(b) as item (a) of paragraph 2.1');
  const fields = findAll(bodyOf(bytes), 'w:fldSimple').map((field) => textOf(field));
  expect(fields).toEqual(['2', '(a)', '2.1', '2.1']);
});
