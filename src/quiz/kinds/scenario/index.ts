import { shuffle } from '../../draw';
import { plainText, type RichText } from '../../richText';
import type { Kind, Mark, QuestionBase } from '../kind';
import { NO_ANSWER } from '../summaries';

export interface CompiledScenario extends QuestionBase {
  kind: 'scenario';
  /** Id of the step that it begins with. */
  start: string;
  steps: CompiledStep[];
  debrief: RichText;
}

export interface CompiledStep {
  id: string;
  /** The situation. */
  text: RichText;
  decisions: CompiledDecision[];
}

export interface CompiledDecision {
  id: string;
  text: RichText;
  quality: Quality;
  consequence: RichText;
  /** Id of the step that follows; left out where the scenario ends. */
  next?: string;
}

/** What a decision is worth. */
export const QUALITY_SCORES = { best: 1, acceptable: 0.5, poor: 0 } as const;

export type Quality = keyof typeof QUALITY_SCORES;

/** How far a scenario has come. */
export interface ScenarioPath {
  taken: { step: CompiledStep; decision: CompiledDecision }[];
  /** Where the next decision is due; undefined once the scenario has ended. */
  step: CompiledStep | undefined;
}

/**
 * A situation that goes on from decision to decision. The answer is the list of the decisions'
 * ids, from the first step on; it is complete when the path has ended. The rule of marking: the
 * mean over the decisions taken, of best 1, acceptable 0.5 and poor 0. A path that has not ended
 * counts as if one more decision had been poor, so that stopping early gains nothing.
 */
export const scenario: Kind<CompiledScenario, string[]> = {
  parse: (question, value) => {
    const path = walk(question, value);
    return path?.taken.map(({ decision }) => decision.id);
  },
  isComplete: (question, answer) => {
    const path = walk(question, answer);
    return path !== undefined && path.step === undefined;
  },
  mark: (question, answer): Mark => {
    const { taken, step } = pathOf(question, answer);
    const parts = taken.map((one) => ({
      id: one.step.id,
      right: one.decision.quality === 'best',
      given: one.decision.id,
    }));
    const sum = taken.reduce((total, { decision }) => total + QUALITY_SCORES[decision.quality], 0);
    const open = step ? [{ id: step.id, right: false }] : [];
    const score = sum / (taken.length + open.length);
    return { score, correct: score === 1, parts: [...parts, ...open] };
  },
  summary: (question, answer) => {
    const { taken, step } = pathOf(question, answer);
    if (taken.length === 0) return NO_ANSWER;
    const decisions = taken.map(({ decision }) => plainText(decision.text)).join(' → ');
    return `Decided: ${decisions}${step ? ' → not finished' : ''}.`;
  },
  shuffled: (question, seed) => ({
    ...question,
    steps: question.steps.map((step) => ({
      ...step,
      decisions: shuffle(step.decisions, `${seed}/${question.id}/${step.id}`),
    })),
  }),
};

/** The path of an answer; of what is no answer, the beginning. */
export function pathOf(question: CompiledScenario, answer: unknown): ScenarioPath {
  return walk(question, answer) ?? { taken: [], step: stepOf(question, question.start) };
}

function walk(question: CompiledScenario, value: unknown): ScenarioPath | undefined {
  if (!Array.isArray(value)) return undefined;
  const taken: ScenarioPath['taken'] = [];
  let step = stepOf(question, question.start);
  for (const id of value as unknown[]) {
    const decision = step?.decisions.find((one) => one.id === id);
    if (!step || !decision) return undefined;
    taken.push({ step, decision });
    step = stepOf(question, decision.next);
  }
  return { taken, step };
}

function stepOf({ steps }: CompiledScenario, id: string | undefined): CompiledStep | undefined {
  return steps.find((step) => step.id === id);
}
