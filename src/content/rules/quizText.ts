import type { Source } from '../../citation/schema';
import { BankError, compileBank } from '../../quiz/compile';
import { error, type Rule } from './rule';

/** Unknown sources are another rule's to report, so any id is taken for known here. */
const ANY_SOURCE: Source = {
  id: 'any',
  title: '',
  publisher: '',
  date: '',
  type: '',
  verified: true,
};

/** The Markdown of every question can be compiled: no HTML, images or headings. */
export const quizText: Rule = (corpus) =>
  [...corpus.banks.values()].flatMap(({ file, value, place }) => {
    try {
      compileBank(
        value,
        'trainer',
        () => ANY_SOURCE,
        () => undefined,
      );
      return [];
    } catch (failure) {
      if (!(failure instanceof BankError)) throw failure;
      return failure.problems.map(({ path, question, message }) =>
        error('quiz-text', file, place(path), {
          found: `in the question "${question}": ${message}`,
          expected: 'paragraphs, lists, tables, emphasis and links',
          mend: 'write it in plain Markdown',
        }),
      );
    }
  });
