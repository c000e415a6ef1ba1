import type { Locator } from '@playwright/test';
import { numericFeedback } from '../../src/quiz/kinds/numeric';
import { pathOf } from '../../src/quiz/kinds/scenario';
import { plainText, type RichText } from '../../src/quiz/richText';
import type { QuestionKind } from '../../src/quiz/schema';
import type { Answer, CompiledQuestion } from '../../src/quiz/types';
import { control, gapOf, positionOf } from './answering';

/** What a learner is told of each kind: how to answer, and what to do first. */
export const TOLD: Record<QuestionKind, { hint: RegExp; missing: string }> = {
  single: { hint: /Choose one\.$/, missing: 'Choose an answer first, then check it.' },
  multiple: {
    hint: /Choose all that apply\..*wrong ones take away from it\.$/,
    missing: 'Choose an answer first, then check it.',
  },
  'true-false': {
    hint: /Choose true or false\.$/,
    missing: 'Choose an answer first, then check it.',
  },
  matching: {
    hint: /Every pair that is right counts\.$/,
    missing: 'Choose something for each of them first, then check.',
  },
  ordering: {
    hint: /how many of them stand in the right order to each other\.$/,
    missing: 'Put the items in order first, then check. The order shown is not the right one.',
  },
  cloze: {
    hint: /Every gap that is right counts; capital letters and accents make no difference\.$/,
    missing: 'Fill in every gap first, then check.',
  },
  numeric: {
    hint: /Write a number\. It is right or not; there is nothing between\.$/,
    missing: 'Write a number in digits first, such as 12 or 2.5, then check it.',
  },
  'short-text': {
    hint: /mark yourself: right counts in full, partly right by half\.$/,
    missing: 'Write an answer first, then check it.',
  },
  scenario: {
    hint: /The best decisions count in full, acceptable ones by half\.$/,
    missing: 'Choose a decision first.',
  },
};

/** The controls of a question by their names; each has to be there, by its role. */
export function namedControls(shown: Locator, question: CompiledQuestion): Locator[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.map(({ text }) => {
        const role = question.kind === 'single' ? 'radio' : 'checkbox';
        return shown.getByRole(role, { name: plainText(text), exact: true });
      });
    case 'true-false':
      return ['True', 'False'].map((name) => shown.getByRole('radio', { name, exact: true }));
    case 'matching':
      return question.pairs.map(({ left }) => control(shown, 'combobox', plainText(left)));
    case 'ordering':
      return question.items.flatMap(({ id, text }) => [
        positionOf(shown, question, id),
        control(shown, 'button', `Up: ${plainText(text)}`),
        control(shown, 'button', `Down: ${plainText(text)}`),
      ]);
    case 'cloze':
      return question.gaps.map((_gap, index) => gapOf(shown, question, index));
    case 'numeric':
    case 'short-text':
      return [control(shown, 'textbox', 'Your answer')];
    case 'scenario': {
      const step = shown.getByRole('radiogroup', { name: 'Situation 1', exact: true });
      const decisions = pathOf(question, []).step?.decisions ?? [];
      const radios = decisions.map(({ text }) => {
        return step.getByRole('radio', { name: plainText(text), exact: true });
      });
      return [...radios, control(step, 'button', 'Decide')];
    }
  }
}

/** Where Tab stops in a place, in the order of the page; radio buttons are one stop. */
export async function stopsIn(shown: Locator): Promise<Locator[]> {
  const controls = shown.locator('input, select, textarea, button, a[href], [tabindex="0"]');
  const names = await controls.evaluateAll((all) =>
    all.map((one) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : '')),
  );
  return names.flatMap((name, index) =>
    name !== '' && names.indexOf(name) < index ? [] : [controls.nth(index)],
  );
}

/** What the question has to say to an answer, part by part. */
export function spokenTo(question: CompiledQuestion, answer: Answer): string[] {
  return feedbackTo(question, answer).map(plainText);
}

function feedbackTo(question: CompiledQuestion, answer: Answer): RichText[] {
  const given = answer as Record<string, string>;
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices
        .filter(({ id }) => [answer].flat().includes(id))
        .flatMap(({ feedback }) => (feedback ? [feedback] : []));
    case 'true-false':
    case 'short-text':
      return [question.feedback];
    case 'matching':
      return question.pairs
        .filter(({ id }) => given[id] !== id)
        .flatMap(({ feedback }) => (feedback ? [feedback] : []));
    case 'ordering':
      return question.items
        .filter(({ id }) => (answer as string[]).indexOf(id) !== question.order.indexOf(id))
        .flatMap(({ feedback }) => (feedback ? [feedback] : []));
    case 'cloze':
      return question.gaps.map((gap) =>
        'options' in gap
          ? (gap.options.find(({ id }) => id === given[gap.id])?.feedback ?? [])
          : gap.feedback,
      );
    case 'numeric':
      return [numericFeedback(question, answer as number)];
    case 'scenario':
      return pathOf(question, answer).taken.map(({ decision }) => decision.consequence);
  }
}
