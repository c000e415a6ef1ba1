import { expect, test } from 'vitest';
import { assemble } from './assemble';
import { openPoints } from './exportRows';
import { form, library, state, variable, version } from './testing/library';

const LIBRARY = library([
  version('holds', '1.0.0', [form(['1 For {hold}.', '2 Not after {hold} at {place}.'])], {
    variables: [
      variable('hold', { type: 'duration', label: 'How long?', example: '30 days' }),
      variable('place'),
    ],
  }),
]);

test('an answer that is no duration goes into the text, and is told once', () => {
  const of = (hold: string) =>
    assemble(LIBRARY, state(['holds'], { values: { hold, place: 'A' } }), '2026-11-22');
  const document = of('soon');
  const problem =
    '“How long?” was answered with “soon”, which is no number with a unit, such as “30 days”.';
  expect(document.clauses[0]?.blocks[0]?.runs).toEqual([{ text: 'For soon.' }]);
  expect(document.doubtful).toEqual([{ name: 'hold', label: 'How long?', problem }]);
  expect(openPoints(document)).toEqual([problem]);
  expect(of('60 days').doubtful).toEqual([]);
  expect(of('').doubtful).toEqual([]);
});

test('a paragraph tells which variables stand in it, filled or not', () => {
  const document = assemble(LIBRARY, state(['holds'], { values: { place: 'A' } }), '2026-11-22');
  const names = document.clauses[0]?.blocks.map(({ variables }) => variables);
  expect(names).toEqual([['hold'], ['hold', 'place']]);
});
