import { kindOf } from './kinds';
import type { Answers } from './storage';
import type { CompiledBank, CompiledQuestion, Mark } from './types';

/** How an answer did, in one word; `self` while the learner still has to mark it. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'self';

export interface Result {
  question: CompiledQuestion;
  /** Left out while the question has no answer. */
  verdict?: Verdict;
}

export interface Tally {
  results: Result[];
  answered: number;
  total: number;
  /** Sum of the scores: from 0 to `total`, with fractions for what is partly right. */
  score: number;
}

export function verdictOf(mark: Mark): Verdict {
  if (mark.needsSelf) return 'self';
  if (mark.correct) return 'right';
  return mark.score > 0 ? 'partly' : 'wrong';
}

/** The results of all questions of the bank, and their sum. */
export function tallyOf(bank: CompiledBank, answers: Answers): Tally {
  const tally: Tally = { results: [], answered: 0, total: bank.questions.length, score: 0 };
  for (const question of bank.questions) {
    const answer = answers.get(question.id);
    if (answer === undefined) {
      tally.results.push({ question });
      continue;
    }
    const mark = kindOf(question).mark(question, answer);
    tally.results.push({ question, verdict: verdictOf(mark) });
    tally.answered += 1;
    tally.score += mark.score;
  }
  return tally;
}

/** A score with at most one decimal, rounded down so that a little short never reads as full. */
export function formatScore(score: number): string {
  // Sums of fractions such as 1/3 fall short of the whole number by the last bit.
  return String(Math.floor(score * 10 + 1e-6) / 10);
}
