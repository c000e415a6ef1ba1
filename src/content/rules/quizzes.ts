import type { Corpus } from '../corpus';
import type { Fault } from '../fault';
import { componentUses } from '../uses';
import { error, warning, type Rule } from './rule';

/** Banks are named by their file, belong to a course that exists and are used by a page. */
export const quizzes: Rule = (corpus) => {
  const courses = new Set(
    corpus.pages.flatMap(({ data }) => (data.kind === 'course' ? [data.id] : [])),
  );
  const used = usedBanks(corpus);
  return [...corpus.banks.values()].flatMap(({ file, value, place }): Fault[] => {
    const faults: Fault[] = [];
    if (file !== `quizzes/${value.id}.yaml`) {
      faults.push(
        error('file-names', file, place(['id']), {
          found: `bank "${value.id}" in ${file}`,
          expected: `the file quizzes/${value.id}.yaml`,
          mend: 'rename the file, or correct the id',
        }),
      );
    }
    if (!courses.has(value.course)) {
      faults.push(
        error('unknown-ids', file, place(['course']), {
          found: `the course "${value.course}"`,
          expected: `one of: ${[...courses].join(', ')}`,
          mend: 'correct the id of the course',
        }),
      );
    }
    if (!used.has(value.id)) {
      faults.push(
        warning('unused', file, place(['id']), {
          found: `the bank "${value.id}", which no page uses`,
          expected: `<Quiz bank="${value.id}" /> in a lesson`,
          mend: 'use the bank in a lesson, or delete it',
        }),
      );
    }
    return faults;
  });
};

function usedBanks(corpus: Corpus): Set<string> {
  return new Set(
    corpus.pages.flatMap((page) => {
      const { tree } = page.parsed();
      return tree
        ? componentUses(tree).flatMap((use) =>
            use.name === 'Quiz' && use.target ? [use.target] : [],
          )
        : [];
    }),
  );
}
