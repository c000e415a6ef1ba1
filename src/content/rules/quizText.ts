import { BankError } from '../../quiz/compile';
import { compileAlone } from '../../quiz/loadQuestions';
import { error, type Rule } from './rule';

/**
 * The Markdown of every question can be compiled: no HTML, images or headings. Unknown sources are
 * another rule's to report.
 */
export const quizText: Rule = (corpus) =>
  [...corpus.banks.values()].flatMap(({ file, value, place }) => {
    try {
      compileAlone(value);
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
