import { describe, expect, test } from 'vitest';
import { writtenQuestions } from '../../quiz/loadQuestions';
import { QUESTION_LOCK_FILE, renderQuestionLock, type QuestionLock } from '../../quiz/lock';
import { publish } from '../../quiz/lockUpdate';
import { bankOf, course, lesson, type Fields } from '../testing/pages';
import { corpusOf, NO_FAULT, reportOf, type Files } from '../testing/site';
import { questionLock } from './questionLock';
import { questionReviews } from './questionReviews';

const FIRST: Fields = { id: 'first', tests: '[one, two]' };
const SECOND: Fields = { id: 'second' };
const NOTE = '[{ date: 2026-05-01, note: Clearer. }]';

function site(questions: Fields[] = [FIRST, SECOND], text = 'We keep records.'): Files {
  return {
    'docs/training/basics/index.mdx': course('basics'),
    'docs/training/basics/one.mdx': lesson('one', 'basics', text),
    'docs/training/basics/two.mdx': lesson('two', 'basics'),
    'quizzes/basics/one.yaml': bankOf('basics/one', questions),
  };
}

const lockOf = (files: Files): QuestionLock =>
  publish({}, writtenQuestions(corpusOf(files)), []).lock;
const LOCK = lockOf(site());
const withLock = (files: Files, lock: QuestionLock = LOCK): Files => ({
  ...files,
  [QUESTION_LOCK_FILE]: renderQuestionLock(lock),
});
const report = (files: Files, lock?: QuestionLock) => reportOf(questionLock, withLock(files, lock));

describe('questionLock', () => {
  test('passes questions that are as they were published', () => {
    expect(report(site())).toBe(NO_FAULT);
  });

  test('passes what no learner saw or was marked by', () => {
    const noted = { ...FIRST, facilitator: 'Ask why.', difficulty: '3', weight: '1' };
    expect(report(site([SECOND, noted]))).toBe(NO_FAULT);
  });

  test.each([
    ['explanation', { explanation: 'Since the law says so.' }],
    ['feedback', { feedback: 'It is indeed.' }],
    ['sources', { sources: '[law]' }],
    ['objective', { objective: 'act' }],
    ['weight', { weight: '5' }],
  ])('refuses another %s without a note, and leaves answers as they are', (_field, change) => {
    const changed = { ...FIRST, ...change };
    expect(report(site([changed, SECOND]))).toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:7:9  error  question-lock
        found:    a change to the explanation, feedback, sources, objective, weight or another field of "first", which is published as revision 1
        expected: the question as it was published, or a note of what changed
        mend:     add an entry to its revisions with date and note, then run "npm run questions:publish"; or restore the question

      1 error, 0 warnings"
    `);
    expect(lockOf(site([changed])).first?.hash).toBe(LOCK.first?.hash);
    const noted = report(site([{ ...changed, revisions: NOTE }, SECOND]));
    expect(noted).toContain('0 errors, 1 warning');
  });

  test('asks to publish what a lock file of an earlier form does not hold', () => {
    const old = Object.fromEntries(
      Object.entries(LOCK).map(([id, entry]) => [id, { ...entry, text: undefined }]),
    );
    expect(report(site(), old)).toContain('2 questions new or changed since the lock file');
  });

  test('refuses a change without a note', () => {
    expect(report(site([{ ...FIRST, prompt: 'It is not so.' }, SECOND]))).toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:9:13  error  question-lock
        found:    a change to "first", which is published as revision 1
        expected: the question as it was published, or a note of what changed
        mend:     add an entry to its revisions with date and note, then run "npm run questions:publish"; or restore the question

      1 error, 0 warnings"
    `);
  });

  test('refuses a further change to a question that has notes already', () => {
    const second = { ...FIRST, prompt: 'It is not so.', revisions: NOTE };
    const lock = lockOf(site([second, SECOND]));
    const third = { ...second, prompt: 'It was so.' };
    expect(report(site([second, SECOND]), lock)).toBe(NO_FAULT);
    expect(report(site([third, SECOND]), lock)).toContain(
      'a change to "first", which is published as revision 2',
    );
  });

  test('asks to publish a change with a note', () => {
    expect(report(site([{ ...FIRST, prompt: 'It is not so.', revisions: NOTE }, SECOND])))
      .toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:1:5  warning  question-lock
        found:    1 question new or changed since the lock file was written: first
        expected: an entry for each in data/questions.lock.json
        mend:     run "npm run questions:publish" once the questions are final

      0 errors, 1 warning"
    `);
  });

  test('asks to publish new questions, once for each bank', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    expect(report(site([FIRST, SECOND, ...many]))).toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:1:5  warning  question-lock
        found:    4 questions new or changed since the lock file was written: a, b, c, …
        expected: an entry for each in data/questions.lock.json
        mend:     run "npm run questions:publish" once the questions are final

      0 errors, 1 warning"
    `);
  });

  test('refuses notes that were taken out', () => {
    const lock = lockOf(site([{ ...FIRST, revisions: NOTE }, SECOND]));
    expect(report(site(), lock)).toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:7:5  error  question-lock
        found:    0 notes of revisions of "first", which is published as revision 2
        expected: 1 note of revisions
        mend:     restore the notes of its revisions from the history of the project

      1 error, 0 warnings"
    `);
  });

  test('refuses an id that was retired', () => {
    const first = { ...(LOCK.first as QuestionLock[string]), retired: true as const };
    expect(report(site(), { ...LOCK, first })).toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:7:9  error  question-lock
        found:    the id "first", which belonged to a question that was retired
        expected: a permanent id that no other question ever had
        mend:     give the question an id of its own

      1 error, 0 warnings"
    `);
    expect(report(site([SECOND]), { ...LOCK, first })).toBe(NO_FAULT);
  });

  test('refuses a published question that vanished', () => {
    expect(report(site([FIRST]))).toMatchInlineSnapshot(`
      "data/questions.lock.json:12:3  error  question-lock
        found:    no question "second", which is published in the bank basics/one
        expected: the question, or word that it was retired
        mend:     restore it, or run "npm run questions:publish -- --retire second"

      1 error, 0 warnings"
    `);
  });

  test('does not miss the questions of a bank that has other faults', () => {
    const files = withLock(site([{ ...FIRST, prompt: '"# So"' }, SECOND]));
    expect(reportOf(questionLock, files)).toBe(NO_FAULT);
    const unread = corpusOf({ ...files, 'quizzes/basics/one.yaml': 'id: "basics/one' });
    const context = {
      today: '2026-06-01',
      generatedAddresses: [],
      readFile: (f: string) => files[f],
    };
    expect(questionLock(unread, context)).toEqual([]);
  });

  test.each([undefined, '', '[]', '{"first":{}}'])('refuses the lock file %j', (lock) => {
    const files = { ...site(), ...(lock !== undefined && { [QUESTION_LOCK_FILE]: lock }) };
    expect(reportOf(questionLock, files)).toMatchInlineSnapshot(`
      "data/questions.lock.json:1:1  error  question-lock
        found:    a lock file that is missing or cannot be read
        expected: the revisions and hashes of all published questions
        mend:     restore the file from the history of the project; never write it by hand

      1 error, 0 warnings"
    `);
  });
});

test('questionLock has nothing to say of a site without questions', () => {
  expect(reportOf(questionLock, {})).toBe(NO_FAULT);
});

describe('questionReviews', () => {
  const reviews = (files: Files, lock?: QuestionLock) =>
    reportOf(questionReviews, withLock(files, lock));

  test('passes questions whose pages are as they were', () => {
    expect(reviews(site())).toBe(NO_FAULT);
    expect(reviews(site([FIRST, SECOND], 'We  keep\nrecords.'))).not.toBe(NO_FAULT);
    expect(reviews(site([FIRST, SECOND], 'We  keep   records. '))).toBe(NO_FAULT);
  });

  test('lists the questions to look at when a page was changed', () => {
    expect(reviews(site([FIRST, SECOND], 'We keep all records.'))).toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:14:12  warning  question-reviews
        found:    "first", not looked at since a page that it tests was changed: one
        expected: a question that fits what the page says now
        mend:     compare them, then run "npm run questions:publish -- --reviewed first"

      quizzes/basics/one.yaml:22:12  warning  question-reviews
        found:    "second", not looked at since a page that it tests was changed: one
        expected: a question that fits what the page says now
        mend:     compare them, then run "npm run questions:publish -- --reviewed second"

      0 errors, 2 warnings"
    `);
  });

  test('leaves out questions that are new, or new in this revision', () => {
    const questions = [{ ...FIRST, prompt: 'Not so.', revisions: NOTE }, { id: 'new' }];
    expect(reviews(site(questions, 'We keep all records.'))).toBe(NO_FAULT);
  });

  test('says nothing without a lock file', () => {
    expect(reportOf(questionReviews, site())).toBe(NO_FAULT);
  });
});
