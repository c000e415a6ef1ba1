import { kindOf } from '../quiz/kinds';
import { isSameScore, questionsOf } from './attempt';
import { found, listed, repeated, type Finding } from './findings';
import type { AssessmentData, CompletionRecord } from './types';

/** What became of the answers of a record when they were marked again. */
export interface Remarked {
  /** How many could be. */
  marked: number;
  /** How many there are. */
  answers: number;
  finding: Finding;
}

/** Marks again all answers whose question the site has in the form in which it was answered. */
export function checkAnswers(record: CompletionRecord, data: AssessmentData | undefined): Remarked {
  const { answers, plan } = record;
  const drawn = new Map(plan.questions.map(({ id, hash }) => [id, hash]));
  const { noAnswer, otherScore, notMarked } = markAgain(record, data);
  const wrong = [
    ...listed(
      'not-drawn',
      answers.filter(({ id, hash }) => drawn.get(id) !== hash).map(({ id }) => id),
    ),
    ...listed('twice', repeated(answers.map(({ id }) => id))),
    ...listed('no-answer', noAnswer),
    ...listed('other-score', otherScore),
  ];
  const open = [
    ...listed('not-marked', notMarked),
    ...(answers.length === 0 ? [{ code: 'no-answers' } as const] : []),
  ];
  const status = wrong.length > 0 ? 'wrong' : open.length > 0 ? 'unknown' : 'ok';
  return {
    marked: answers.length - notMarked.length,
    answers: answers.length,
    finding: found('answers', status, ...wrong, ...open),
  };
}

function markAgain(record: CompletionRecord, data: AssessmentData | undefined) {
  const known = new Map(questionsOf(data?.banks ?? []).map((question) => [question.id, question]));
  const noAnswer: string[] = [];
  const otherScore: string[] = [];
  const notMarked: string[] = [];
  for (const { id, hash, answer, score } of record.answers) {
    const question = known.get(id);
    if (question?.hash !== hash) notMarked.push(id);
    else if (kindOf(question).parse(question, answer) === undefined) noAnswer.push(id);
    else if (!isSameScore(kindOf(question).mark(question, answer).score, score))
      otherScore.push(id);
  }
  return { noAnswer, otherScore, notMarked };
}
