import type { CompiledCloze } from '../../src/quiz/kinds/cloze';
import {
  pathOf,
  QUALITY_SCORES,
  type CompiledDecision,
  type CompiledScenario,
} from '../../src/quiz/kinds/scenario';
import type { Answer, CompiledQuestion } from '../../src/quiz/types';

/** An answer that earns everything. */
export function rightAnswer(question: CompiledQuestion): Answer {
  switch (question.kind) {
    case 'single':
      return rightChoices(question)[0] ?? '';
    case 'multiple':
      return rightChoices(question).sort();
    case 'true-false':
    case 'numeric':
      return question.answer;
    case 'matching':
      return Object.fromEntries(question.pairs.map(({ id }) => [id, id]));
    case 'ordering':
      return question.order;
    case 'cloze':
      return filled(question, true);
    case 'short-text':
      return { text: question.accept[0] ?? '' };
    case 'scenario':
      return path(question, (one, other) => worth(other) - worth(one));
  }
}

/** An answer that earns as little as there is to earn. */
export function wrongAnswer(question: CompiledQuestion): Answer {
  switch (question.kind) {
    case 'single':
      return wrongChoices(question)[0] ?? '';
    case 'multiple':
      return wrongChoices(question).slice(0, 1);
    case 'true-false':
      return !question.answer;
    case 'numeric':
      return question.answer + question.tolerance + 1000;
    case 'matching':
      return Object.fromEntries(
        question.pairs.map(({ id }, index, { length }) => {
          return [id, question.pairs[(index + 1) % length]?.id ?? ''];
        }),
      );
    case 'ordering':
      return [...question.order].reverse();
    case 'cloze':
      return filled(question, false);
    case 'short-text':
      return { text: 'Something that nobody expected', self: 'wrong' };
    case 'scenario':
      return path(question, (one, other) => worth(one) - worth(other));
  }
}

function rightChoices({ choices }: { choices: { id: string; correct: boolean }[] }): string[] {
  return choices.filter(({ correct }) => correct).map(({ id }) => id);
}

function wrongChoices({ choices }: { choices: { id: string; correct: boolean }[] }): string[] {
  return choices.filter(({ correct }) => !correct).map(({ id }) => id);
}

function filled({ gaps }: CompiledCloze, right: boolean): Record<string, string> {
  return Object.fromEntries(
    gaps.map((gap) => {
      if ('options' in gap) {
        return [gap.id, gap.options.find(({ correct }) => correct === right)?.id ?? ''];
      }
      return [gap.id, right ? (gap.accept[0] ?? '') : 'something else'];
    }),
  );
}

/** The decisions that come first in this order, until the scenario ends. */
function path(
  question: CompiledScenario,
  inOrder: (one: CompiledDecision, other: CompiledDecision) => number,
): string[] {
  const decisions: string[] = [];
  for (let { step } = pathOf(question, []); step; { step } = pathOf(question, decisions)) {
    const [first] = [...step.decisions].sort(inOrder);
    decisions.push(first?.id ?? '');
  }
  return decisions;
}

function worth({ quality }: CompiledDecision): number {
  return QUALITY_SCORES[quality];
}
