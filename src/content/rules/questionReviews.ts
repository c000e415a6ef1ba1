import { writtenQuestions } from '../../quiz/loadQuestions';
import { parseQuestionLock, QUESTION_LOCK_FILE } from '../../quiz/lock';
import { warning, type Rule } from './rule';

/**
 * Questions to look at again, since a page that they test was changed after they were last looked
 * at. A question without an entry in the lock file was looked at when it was written.
 */
export const questionReviews: Rule = (corpus, { readFile }) => {
  const lock = parseQuestionLock(readFile(QUESTION_LOCK_FILE)) ?? {};
  return writtenQuestions(corpus).flatMap(({ id, bank, index, revision, tests }) => {
    const entry = lock[id];
    // A new revision was looked at when it was written.
    if (!entry || entry.retired || revision > entry.revision) return [];
    const changed = Object.keys(tests).filter(
      (page) => entry.tests[page] !== undefined && entry.tests[page] !== tests[page],
    );
    if (changed.length === 0) return [];
    return [
      warning('question-reviews', bank.file, bank.place(['questions', index, 'tests']), {
        found: `"${id}", not looked at since a page that it tests was changed: ${changed.join(', ')}`,
        expected: 'a question that fits what the page says now',
        mend: `compare them, then run "npm run questions:publish -- --reviewed ${id}"`,
      }),
    ];
  });
};
