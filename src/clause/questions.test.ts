import { describe, expect, it } from 'vitest';
import { questionsOf } from './questions';
import { form, library, state, version } from './testing/library';

const SHORT = form(['1 {company} keeps records.'], 'short');
const KNOWN = library([
  version('conduct', '1.0.0', [form(['1 {company} may end the {service}.'])]),
  version('records', '1.0.0', [form(['1 {company} keeps records for {period}.']), SHORT]),
  version('staff', '1.0.0', [form(['1 Staff are trained.'])]),
]);

describe('questionsOf', () => {
  it('asks each variable once, under the first clause that has it', () => {
    const groups = questionsOf(KNOWN, state(['conduct', 'records']));
    expect(groups.map(({ id, questions }) => [id, questions.map((q) => q.variable.name)])).toEqual([
      ['conduct', ['company', 'service']],
      ['records', ['period']],
    ]);
  });

  it('says where else an answer goes', () => {
    const [first] = questionsOf(KNOWN, state(['conduct', 'records']));
    expect(first?.questions[0]?.alsoIn).toEqual(['Title of records']);
    expect(first?.questions[1]?.alsoIn).toEqual([]);
  });

  it('does not ask what the chosen form does not use', () => {
    const short = { id: 'records', version: '1.0.0', variant: 'short' };
    const names = questionsOf(KNOWN, state([short])).flatMap(({ questions }) =>
      questions.map(({ variable }) => variable.name),
    );
    expect(names).toEqual(['company']);
  });

  it('leaves out clauses with nothing to ask, and clauses that are not there', () => {
    expect(questionsOf(KNOWN, state(['staff', 'unknown']))).toEqual([]);
  });
});
