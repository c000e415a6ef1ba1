import type { Bank } from '../../quiz/schema';
import type { Corpus, Located } from '../corpus';
import type { Fault } from '../fault';
import { componentUses } from '../uses';
import { error, warning, type Rule } from './rule';

/**
 * Banks are named by their file, belong to the course in whose folder they are and are used by a
 * page. A bank in a folder that is no course's, such as examples/, belongs to none.
 */
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
    faults.push(...courseOf({ file, value, place }, courses));
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

function courseOf({ file, value, place }: Located<Bank>, courses: ReadonlySet<string>): Fault[] {
  const { course } = value;
  const folder = folderOf(value.id);
  if (course === undefined ? !courses.has(folder) : courses.has(course)) return [];
  return [
    error('unknown-ids', file, place(['course']), {
      found: course === undefined ? 'no field "course"' : `the course "${course}"`,
      expected: `one of: ${[...courses].join(', ')}`,
      mend:
        course === undefined ? `add a line "course: ${folder}"` : 'correct the id of the course',
    }),
  ];
}

/** Banks of a course are in a folder that has its id. */
function folderOf(bankId: string): string {
  return bankId.split('/')[0] ?? '';
}

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
