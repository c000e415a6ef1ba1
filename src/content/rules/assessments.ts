import { maySee } from '../../audience/audience';
import { isDrawable } from '../../course/drawAssessment';
import { banksOfCourse } from '../../course/outline';
import type { Corpus, Page } from '../corpus';
import type { Fault } from '../fault';
import { partlyRead } from '../loadBank';
import type { CourseFrontMatter } from '../schema';
import { error, warning, type Rule } from './rule';

const RULE = 'courses';

/** The assessment of a course asks for each of its objectives, and has the questions to do so. */
export const assessments: Rule = (corpus) =>
  corpus.pages.flatMap((page) => {
    if (page.data.kind !== 'course' || !page.data.assessment) return [];
    return [...poolsOf(page, page.data, corpus), ...withoutPool(page, page.data)];
  });

type Pools = NonNullable<CourseFrontMatter['assessment']>['pools'];

function poolsOf(page: Page, data: CourseFrontMatter, corpus: Corpus): Fault[] {
  const pools: Pools = data.assessment?.pools ?? [];
  const objectives = data.objectives.map(({ id }) => id);
  return pools.flatMap(({ objective, draw }, index): Fault[] => {
    const at = (field: string) => page.place(['assessment', 'pools', index, field]);
    if (!objectives.includes(objective)) {
      return [
        error(RULE, page.file, at('objective'), {
          found: `a pool of "${objective}"`,
          expected: `an objective of the course: ${objectives.join(', ')}`,
          mend: 'correct the id, or add the objective to the course',
        }),
      ];
    }
    if (pools.findIndex((pool) => pool.objective === objective) < index) {
      return [
        error(RULE, page.file, at('objective'), {
          found: `a second pool of "${objective}"`,
          expected: 'one pool for each objective',
          mend: 'add what it draws to the first one',
        }),
      ];
    }
    if (mayHaveMore(data.id, corpus)) return [];
    return tooFew(page.file, at('draw'), objective, draw, drawable(data, objective, corpus));
  });
}

/** How many questions there are cannot be told while some of a course's banks cannot be read. */
function mayHaveMore(courseId: string, corpus: Corpus): boolean {
  return [...partlyRead(corpus)].some(
    (id) => (corpus.banks.get(id)?.value.course ?? id.split('/')[0]) === courseId,
  );
}

/** A pool has to hold what it draws, and as much again for a second attempt. */
function tooFew(
  file: string,
  point: { line: number; column: number },
  objective: string,
  draw: number,
  there: number,
): Fault[] {
  if (there >= 2 * draw) return [];
  const report = there < draw ? error : warning;
  const questions = there === 1 ? '1 question' : `${there} questions`;
  return [
    report(RULE, file, point, {
      found: `${questions} to draw ${draw} from, for "${objective}"`,
      expected:
        there < draw
          ? `${draw} or more that whoever takes the course may see and that are not short-text`
          : `${2 * draw} or more, so that a second attempt can ask others`,
      mend: 'write more questions with this objective, or draw fewer',
    }),
  ];
}

function drawable(data: CourseFrontMatter, objective: string, corpus: Corpus): number {
  const banks = banksOfCourse(corpus, data.id, data.audience);
  const questions = banks.flatMap((id) => corpus.banks.get(id)?.value.questions ?? []);
  return questions.filter(
    (question) =>
      question.objective === objective &&
      isDrawable(question) &&
      maySee(data.audience, question.audience),
  ).length;
}

function withoutPool(page: Page, data: CourseFrontMatter): Fault[] {
  const asked = new Set(data.assessment?.pools.map(({ objective }) => objective));
  return data.objectives.flatMap(({ id }, index) =>
    asked.has(id)
      ? []
      : [
          error(RULE, page.file, page.place(['objectives', index, 'id']), {
            found: `the objective "${id}", for which the assessment asks nothing`,
            expected: 'every objective in a pool',
            mend: `add "{ objective: ${id}, draw: 1 }" to the pools of the assessment`,
          }),
        ],
  );
}
