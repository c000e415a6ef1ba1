import { shuffle } from '../quiz/draw';
import { hash64, shortHash } from '../quiz/hash';
import { kinds } from '../quiz/kinds';
import type { QuestionKind } from '../quiz/schema';
import type { CompiledQuestion } from '../quiz/types';
import type { AssessmentPlan, DrawnQuestion, Pool } from './types';

/** What a draw knows of the learner: ids of questions. */
export interface DrawHistory {
  /** Met in an assessment. */
  seen: readonly string[];
  /** Of these, last answered wrongly or only partly right, or never answered. */
  wrong: readonly string[];
}

/** Whether an assessment may ask it: not what learners mark themselves. */
export function isDrawable({ kind }: { kind: QuestionKind }): boolean {
  return !kinds[kind].selfMarked;
}

/**
 * Draws the questions of an assessment: from each pool those that the learner has not met in an
 * assessment, then those met and answered wrongly or not at all, then the rest. Each group is in an order drawn
 * from the seed, as is the whole in the end. No question comes twice, whatever the pools; a pool
 * that holds fewer questions than it draws gives all of them.
 *
 * The same questions, seed and history give the same draw, in whatever order they come.
 */
export function drawAssessment(
  pools: readonly Pool[],
  questions: readonly CompiledQuestion[],
  seed: string,
  history: DrawHistory,
): DrawnQuestion[] {
  const taken = new Set<string>();
  const drawn = pools.flatMap(({ objective, draw }) => {
    const some = inOrder(candidates(questions, objective, taken), seed, history).slice(0, draw);
    some.forEach(({ id }) => taken.add(id));
    return some.map(({ id, hash }) => ({ id, hash, pool: objective }));
  });
  return shuffle(drawn, `${seed}/order`);
}

/** The question that takes the place of one that is gone; undefined when its pool has no other. */
export function drawReplacement(
  pool: string,
  questions: readonly CompiledQuestion[],
  taken: ReadonlySet<string>,
  seed: string,
  history: DrawHistory,
): DrawnQuestion | undefined {
  const [next] = inOrder(candidates(questions, pool, taken), seed, history);
  return next && { id: next.id, hash: next.hash, pool };
}

/**
 * A short text that changes whenever another draw or another sum of the marks could come out of
 * the same seed and answers. It does not depend on the order of banks and questions.
 */
export function printOf(plan: AssessmentPlan, questions: readonly CompiledQuestion[]): string {
  const rows = questions
    .filter(isDrawable)
    .map(({ id, objective, weight }) => JSON.stringify([id, objective ?? null, weight]))
    .sort();
  const pools = plan.pools.map(({ objective, draw }) => [objective, draw]);
  return shortHash(JSON.stringify([plan.passMark, plan.timeLimit ?? null, pools, rows]));
}

function candidates(
  questions: readonly CompiledQuestion[],
  objective: string,
  taken: ReadonlySet<string>,
): CompiledQuestion[] {
  return questions.filter(
    (question) =>
      question.objective === objective && isDrawable(question) && !taken.has(question.id),
  );
}

/**
 * Orders questions by a number drawn for each from the seed and its id. So a question that is
 * added or taken out later leaves the others in the order that they had.
 */
function inOrder(
  questions: readonly CompiledQuestion[],
  seed: string,
  history: DrawHistory,
): CompiledQuestion[] {
  const seen = new Set(history.seen);
  const wrong = new Set(history.wrong);
  const groupOf = ({ id }: CompiledQuestion) => (!seen.has(id) ? 0 : wrong.has(id) ? 1 : 2);
  return questions
    .map((question) => ({
      question,
      group: groupOf(question),
      lot: hash64(`${seed}/${question.id}`),
    }))
    .sort(
      (a, b) =>
        a.group - b.group ||
        a.lot[0] - b.lot[0] ||
        a.lot[1] - b.lot[1] ||
        (a.question.id < b.question.id ? -1 : 1),
    )
    .map(({ question }) => question);
}
