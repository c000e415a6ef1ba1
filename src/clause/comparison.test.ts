import { describe, expect, it } from 'vitest';
import { firstSet, newestSet, parseComparison, printComparison } from './comparison';
import { form, library, relations, version } from './testing/library';
import { ORGANISATIONS } from './types';

const KNOWN = library(
  [
    version('records', '2.0.0', [form(['1 New.'])]),
    version('records', '1.0.0', [form(['1 Old.'])], { restates: '2016', status: 'superseded' }),
    version('conduct', '1.0.0', [form(['1 Only.'])]),
  ],
  [
    relations('records', { order: 20, for: { essential: ['bank'], useful: [] } }),
    relations('conduct', { order: 10 }),
  ],
);

describe('the address of a comparison', () => {
  it('gives back what was printed', () => {
    const pair = { clause: 'records', from: '1.0.0', to: '2.0.0', form: 'short' };
    expect(parseComparison(printComparison({ pair }))).toEqual({ pair });
    for (const sets of ['all', ...ORGANISATIONS] as const) {
      expect(parseComparison(printComparison({ sets }))).toEqual({ sets });
    }
  });

  it.each(['', '?set=', '?set=__proto__', '?clause=records', '?clause=<b>&from=1&to=2', '?%'])(
    'takes nothing from %j',
    (query) => expect(parseComparison(query)).toBeUndefined(),
  );
});

describe('whole sets', () => {
  it('begins with the versions that restate the first position', () => {
    expect(firstSet(KNOWN).clauses).toEqual([{ id: 'records', version: '1.0.0', variant: 'full' }]);
  });

  it('ends with the newest version of every clause, in the order of a document', () => {
    expect(newestSet(KNOWN, 'all').clauses).toEqual([
      { id: 'conduct', version: '1.0.0', variant: 'full' },
      { id: 'records', version: '2.0.0', variant: 'full' },
    ]);
  });

  it('ends with the clauses of an organisation', () => {
    expect(newestSet(KNOWN, 'bank').clauses.map(({ id }) => id)).toEqual(['records']);
  });
});
