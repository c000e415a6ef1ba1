import { expect, type Locator, type Page } from '@playwright/test';
import { drawnCount } from '../../src/course/assessment';
import type { AssessmentData, Attempt } from '../../src/course/types';
import type { Answer, CompiledBank, CompiledQuestion } from '../../src/quiz/types';
import { give, type Hand } from './answering';
import { open } from './browser';
import { askedIn } from './courses';
import { attemptOn } from './learned';

/** The check at the end of a lesson, once it can be answered. */
export async function quizOn(page: Page, { title, questions }: CompiledBank): Promise<Locator> {
  const quiz = page.getByRole('region', { name: title, exact: true });
  const ready =
    questions.length > 1
      ? quiz.getByRole('group', { name: 'How to show the questions' })
      : quiz.getByRole('button');
  await expect(ready.first()).toBeVisible();
  return quiz;
}

/** The question of a check or an assessment that is shown alone, by its number from 1. */
export function questionShown(scope: Locator, number: number, total: number): Locator {
  return scope.getByRole('group', { name: new RegExp(`^Question ${number} of ${total} `) });
}

export const buttonOn = (scope: Page | Locator, name: string): Locator =>
  scope.getByRole('button', { name, exact: true });

/** The page of a course's assessment while an attempt at it goes on. */
export interface Taking {
  page: Page;
  data: AssessmentData;
  hand: Hand;
  /** How many questions there are. */
  total: number;
}

/** Opens the page of an assessment; nothing is begun. */
export async function openAssessment(
  page: Page,
  data: AssessmentData,
  hand: Hand,
  origin = '',
): Promise<Taking> {
  await open(page, `${origin}${data.course.permalink}/assessment`);
  const plan = data.course.assessment;
  return { page, data, hand, total: plan ? drawnCount(plan) : 0 };
}

/** Begins an attempt and gives it as it is kept. */
export async function begin({ page, data, hand, total }: Taking): Promise<Attempt> {
  const before = page.getByRole('button', { name: 'Start the assessment' });
  await hand.press(before);
  await expect(headingOf(page, 1, total)).toBeFocused();
  return attemptOn(page, data.course.id);
}

/** The heading of a question of the assessment, by its number from 1. */
export function headingOf(page: Page, number: number, total: number): Locator {
  return page.getByRole('heading', { name: new RegExp(`^Question ${number} of ${total} `) });
}

/** The question of an attempt by its number from 1. */
export function drawn({ data }: Taking, { plan }: Attempt, number: number): CompiledQuestion {
  return askedIn(data, plan.questions[number - 1]?.id ?? '');
}

/** Answers the question that is shown, and stays there. */
export async function answerDrawn(
  taking: Taking,
  attempt: Attempt,
  number: number,
  answerTo: (question: CompiledQuestion) => Answer,
): Promise<void> {
  const { page, hand, total } = taking;
  const question = drawn(taking, attempt, number);
  const shown = questionShown(page.getByRole('main'), number, total);
  await give(hand, shown, question, answerTo(question));
}

/** Answers the questions from one number to another, and goes on after each. */
export async function answerThrough(
  taking: Taking,
  attempt: Attempt,
  numbers: { from: number; to: number },
  answerTo: (question: CompiledQuestion) => Answer,
): Promise<void> {
  const { page, hand, total } = taking;
  for (let number = numbers.from; number <= numbers.to; number += 1) {
    await answerDrawn(taking, attempt, number, answerTo);
    const isLast = number === total;
    await hand.press(buttonOn(page, isLast ? 'Go to handing in' : 'Next question'));
    if (isLast) await expect(screen(page, 'Hand in your answers')).toBeFocused();
    else await expect(headingOf(page, number + 1, total)).toBeFocused();
  }
}

/** Hands in from the screen that asks for it, and waits for the result. */
export async function handIn({ page, hand }: Taking, result: string): Promise<void> {
  await expect(screen(page, 'Hand in your answers')).toBeFocused();
  await hand.press(buttonOn(page, 'Hand in'));
  await expect(screen(page, result)).toBeFocused();
}

/** The heading of what the page of an assessment shows. */
export function screen(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 2, name, exact: true });
}
