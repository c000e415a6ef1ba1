import { expect, test } from 'vitest';
import { form, library, relations, version } from '../testing/library';
import { checkTerms } from './checkTerms';
import { countFindings } from './countFindings';

const RECORDS = 'We keep the records of a seller whom we suspect for as long as the law requires.';
const LIBRARY = library(
  [
    version('records', '1.0.0', [form([`1 ${RECORDS}`])]),
    version('conduct', '1.0.0', [
      form(['1 A customer must not use the service to harm a child or to profit from such harm.']),
    ]),
  ],
  [
    relations('records', { order: 1, for: { essential: ['bank'], useful: ['vasp'] } }),
    relations('conduct', { order: 2, for: { essential: ['bank'], useful: ['vasp'] } }),
  ],
);

test('counts the clauses by their states, and the essential ones of those that are missing', () => {
  const counts = { exact: 1, adapted: 0, missing: 1 };
  expect(countFindings(checkTerms([RECORDS], LIBRARY, 'bank'))).toEqual({
    ...counts,
    essential: 1,
  });
  expect(countFindings(checkTerms([RECORDS], LIBRARY, 'vasp'))).toEqual({
    ...counts,
    essential: 0,
  });
});

test('knows nothing of essential ones where any kind of organisation is meant', () => {
  const counts = countFindings(checkTerms([RECORDS], LIBRARY));
  expect(counts).toEqual({ exact: 1, adapted: 0, missing: 1 });
  expect(counts).not.toHaveProperty('essential');
});
