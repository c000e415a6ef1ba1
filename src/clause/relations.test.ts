import { describe, expect, test } from 'vitest';
import { assemble } from './assemble';
import { conflictsAmong } from './conflicts';
import { addRequired, presetFor, usefulFor, withClause } from './presets';
import { parseState } from './state';
import { readHandbook } from './terms/testing/handbook';
import { ORGANISATIONS, type AssemblyState } from './types';

const { library } = readHandbook();
const problems = (clauses: string) =>
  assemble(library, parseState(`#v=1&clauses=${clauses}`).state, '2026-11-22').problems;
const preset = (organisation: (typeof ORGANISATIONS)[number]): AssemblyState => ({
  ...parseState('').state,
  organisation,
  clauses: presetFor(organisation, library),
});

describe('the relations of this library', () => {
  test.each(ORGANISATIONS)('give a whole and lawful preset to: %s', (organisation) => {
    const document = assemble(library, preset(organisation), '2026-11-22');
    expect(document.problems).toEqual([]);
    const ids = document.clauses.map(({ id }) => id);
    expect(ids).toContain('removal-and-suspension');
    expect(ids).toContain('reporting-to-authorities');
    expect(ids).not.toContain('data-protection-notice');
    expect(ids).not.toContain('staff-handling');
    expect(document.reminders.some((text) => /reporting|Reporting/.test(text))).toBe(true);
  });

  test.each(ORGANISATIONS)('let everything useful be added for: %s', (organisation) => {
    let state = preset(organisation);
    for (const id of usefulFor(organisation, library)) {
      const outcome = withClause(state, library, { id });
      expect(outcome.refused).toBeUndefined();
      state = outcome.state;
    }
    expect(addRequired(state.clauses, library).added).toEqual([]);
    expect(conflictsAmong(library, state.clauses)).toEqual([]);
  });

  test('add what prohibited conduct 3.0.0 cannot stand without', () => {
    const { state } = parseState('#v=1&clauses=prohibited-conduct@3.0.0');
    expect(addRequired(state.clauses, library).clauses.map(({ id }) => id)).toEqual([
      'prohibited-conduct',
      'removal-and-suspension',
    ]);
    expect(problems('prohibited-conduct@1.0.0')).toEqual([]);
    expect(problems('prohibited-conduct@2.0.0')).toEqual([]);
  });

  test.each([
    'prohibited-conduct@1.0.0,payment-blocking@2.0.0',
    'prohibited-conduct@1.0.0,reporting-to-authorities@1.1.0',
    'prohibited-conduct@1.0.0,preservation-of-records@1.0.0',
    'prohibited-conduct@1.0.0,removal-and-suspension@1.0.0',
    'prohibited-conduct@2.0.0,removal-and-suspension@1.0.0',
    'prohibited-conduct@2.0.0,merchant-warranties@1.0.0',
  ])('tell once what does not fit in %s', (clauses) => {
    expect(problems(clauses)).toHaveLength(1);
  });

  test.each(['merchant-warranties', 'audit-and-monitoring', 'payment-blocking', 'user-reporting'])(
    'keep version 1.0.0 of %s away from removal and suspension, and not from its own time',
    (id) => {
      const removal = 'prohibited-conduct@3.0.0,removal-and-suspension@1.0.0';
      expect(problems(`${removal},${id}@1.0.0`)).toHaveLength(1);
      expect(problems(`prohibited-conduct@1.0.0,${id}@1.0.0`)).toEqual([]);
    },
  );

  test('ask the company and its customer for a period each', () => {
    const period = (id: string, variant: string, name: string) =>
      library.versions
        .find((version) => version.id === id && version.status === 'current')
        ?.forms.find((form) => form.variant === variant)
        ?.blocks.some(({ content }) => content.some((part) => 'var' in part && part.var === name));
    expect(period('sub-merchants-and-resellers', 'full', 'preservation-period')).toBe(false);
    expect(period('sub-merchants-and-resellers', 'full', 'customer-record-period')).toBe(true);
    expect(period('merchant-warranties', 'marketplace', 'complaint-period')).toBe(false);
    expect(period('merchant-warranties', 'marketplace', 'own-complaint-period')).toBe(true);
  });
});
