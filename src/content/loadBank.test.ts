import { describe, expect, test } from 'vitest';
import { checkContent } from './rules';
import { formatReport } from './fault';
import { bankOf, course, lesson, type Fields } from './testing/pages';
import { corpusOf, type Files } from './testing/site';

/** Questions that were never published, beside "a", which was. */
const OTHERS: Fields[] = ['b', 'c', 'd', 'e'].map((id) => ({ id, objective: 'act' }));

function site(bank: string): Files {
  const assessment = '{ pass_mark: 80, pools: [{ objective: act, draw: 2 }] }';
  const objectives = '[{ id: act, text: Act. }]';
  return {
    'docs/training/basics/index.mdx': course('basics', {
      assessment,
      objectives,
      lessons: '[one]',
    }),
    'docs/training/basics/one.mdx': lesson('one', 'basics', '<Quiz bank="basics/one" />'),
    'quizzes/basics/one.yaml': bank,
    'data/questions.lock.json': JSON.stringify({
      a: { revision: 1, hash: 'old', bank: 'basics/one', tests: {} },
    }),
  };
}

/** All that the check says of the errors of a site. */
function errorsOf(bank: string): string {
  const files = site(bank);
  const faults = checkContent(corpusOf(files), {
    today: '2026-06-01',
    generatedAddresses: [],
    readFile: (file) => files[file],
  }).filter(({ severity, rule }) => severity === 'error' && rule !== 'clause-lock');
  return formatReport(faults);
}

describe('a bank with a fault in its form', () => {
  test('gives its own faults only, and names the question', () => {
    const questions: Fields[] = [{ id: 'a', objective: 'act', difficulty: '7' }, ...OTHERS];
    expect(errorsOf(bankOf('basics/one', questions))).toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:16:17  error  data-schema
        found:    in the question "a": difficulty 7
        expected: one of: 1, 2, 3
        mend:     use one of the values named

      1 error, 0 warnings"
    `);
  });

  test('has its sound questions checked, at the lines where they stand', () => {
    const questions: Fields[] = [
      { id: 'a', objective: 'act', feedback: '""' },
      { id: 'b', objective: 'fly' },
      { id: 'c', objective: 'act', sources: '[nobody]' },
    ];
    expect(errorsOf(bankOf('basics/one', questions))).toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:11:15  error  data-schema
        found:    in the question "a": feedback ""
        expected: some text
        mend:     correct feedback

      quizzes/basics/one.yaml:24:16  error  unknown-ids
        found:    the objective "fly"
        expected: an objective of the course "basics": act
        mend:     correct the id, or add the objective to the course

      quizzes/basics/one.yaml:31:15  error  unknown-ids
        found:    the source "nobody"
        expected: an id that exists: data/sources.yaml
        mend:     add it to data/sources.yaml, or correct the id

      3 errors, 0 warnings"
    `);
  });

  test('names a question without an id by its place, counted from 1', () => {
    const questions: Fields[] = [...OTHERS, { id: undefined }, { id: '"No id"', weight: '0' }];
    expect(errorsOf(bankOf('basics/one', questions))).toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:43:5  error  data-schema
        found:    no field "id"
        expected: questions[5].id (text)
        mend:     add a line "id: …"

      quizzes/basics/one.yaml:50:9  error  data-schema
        found:    in the question "No id": id "No id"
        expected: lower-case letters, digits and single hyphens
        mend:     correct id

      quizzes/basics/one.yaml:58:13  error  data-schema
        found:    in the question "No id": weight 0
        expected: a number above 0
        mend:     correct weight

      3 errors, 0 warnings"
    `);
  });

  test('hides no questions when the fault is above them', () => {
    const questions: Fields[] = [...OTHERS, { id: 'f', objective: 'fly' }];
    const bank = bankOf('basics/one', questions, { id: 'One', title: undefined, course: 'Basics' });
    expect(errorsOf(bank)).toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:1:1  error  data-schema
        found:    no field "title"
        expected: title (text)
        mend:     add a line "title: …"

      quizzes/basics/one.yaml:1:5  error  data-schema
        found:    id "One"
        expected: <course-id>/<bank-id>, as the file is named
        mend:     correct id

      quizzes/basics/one.yaml:2:9  error  data-schema
        found:    course "Basics"
        expected: lower-case letters, digits and single hyphens
        mend:     correct course

      quizzes/basics/one.yaml:50:16  error  unknown-ids
        found:    the objective "fly"
        expected: an objective of the course "basics": act
        mend:     correct the id, or add the objective to the course

      4 errors, 0 warnings"
    `);
  });

  test('is known although it cannot be read at all', () => {
    expect(errorsOf('id: "')).toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:1:6  error  data-schema
        found:    YAML that cannot be read: Missing closing "quote
        expected: valid YAML
        mend:     check the indentation, and put text in quotes that contains ": " or "#" or begins with "*"

      1 error, 0 warnings"
    `);
  });
});
