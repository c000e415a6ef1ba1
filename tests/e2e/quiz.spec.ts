import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { answersOfBank } from '../../src/learning/fold';
import { kindOf } from '../../src/quiz/kinds';
import { formatScore } from '../../src/quiz/score';
import { storageKey } from '../../src/quiz/storage';
import { writeStored } from '../../src/quiz/storedAnswers';
import type { CompiledQuestion } from '../../src/quiz/types';
import { rightAnswer, wrongAnswer } from './answers';
import { expectGiven, give, input, keyboard, pointer } from './answering';
import { bankFor, courses, lessonOf, SITE } from './courses';
import { statementsOn } from './learned';
import { buttonOn, questionShown, quizOn } from './taking';

// A trace of every step costs more than the step, and what fails is said in words.
test.use({ trace: 'off' });

/** A lesson of version 1, whose questions have been answered on many devices. */
const bank = bankFor('public', 'foundations/why-we-act');
const course = courses.find(({ id }) => bank.id.startsWith(`${id}/`));
const lesson = course ? lessonOf(course, bank).permalink : '';
const KEY = storageKey(bank.id);
const { questions } = bank;
const total = questions.length;
const [first, second] = questions as [CompiledQuestion, CompiledQuestion];

const said = (quiz: Locator, text: string | RegExp) =>
  quiz.getByRole('status').filter({ hasText: text });
const group = (quiz: Locator, name: string) => quiz.getByRole('group', { name, exact: true });

/** Opens the lesson and waits until the questions have become a quiz. */
async function openQuiz(page: Page): Promise<Locator> {
  await page.goto(lesson);
  return quizOn(page, bank);
}

/** Answers a question wrongly, and checks it. */
async function answerWrongly(quiz: Locator, question: CompiledQuestion): Promise<void> {
  await give(pointer, quiz, question, wrongAnswer(question));
  await buttonOn(quiz, 'Check answer').click();
}

/** How many questions have an answer that the browser keeps. */
async function keptOn(page: Page): Promise<number> {
  return answersOfBank(await statementsOn(page), SITE, bank.id).size;
}

test.describe('quiz', () => {
  test('can be done by keyboard alone, from the first question to the result', async ({ page }) => {
    const quiz = await openQuiz(page);
    const hand = keyboard(page);
    for (const [index, question] of questions.entries()) {
      const shown = questionShown(quiz, index + 1, total);
      await give(hand, shown, question, rightAnswer(question));
      await page.keyboard.press('Enter');

      const feedback = group(quiz, 'Right');
      await expect(feedback).toBeFocused();
      await expect(feedback.getByText('Why', { exact: true })).toBeVisible();
      // What was chosen or put together is the right answer: it is not said twice.
      await expect(feedback.getByText(/^Right (answers?|pairs|order)$/)).toHaveCount(0);
      await expect(feedback.getByText('Sources', { exact: true })).toBeVisible();
      const last = index + 1 === total;
      const told = last
        ? 'Right. All questions are answered.'
        : `Right. Your score so far is ${index + 1}`;
      await expect(said(quiz, told)).toHaveCount(1);

      await hand.press(buttonOn(quiz, last ? 'See your result' : 'Next question'));
      if (!last) {
        const heading = new RegExp(`^Question ${index + 2} of ${total} `);
        await expect(quiz.getByRole('heading', { name: heading })).toBeFocused();
      }
    }
    await expect(quiz.getByRole('heading', { name: 'Your result' })).toBeFocused();
    await expect(quiz.getByText(`You got ${total} of ${total} right`).first()).toBeVisible();
  });

  test('says plainly when nothing is chosen, and takes it back', async ({ page }) => {
    const quiz = await openQuiz(page);
    await buttonOn(quiz, 'Check answer').click();
    const message = quiz.getByRole('alert');
    await expect(message).toHaveText('Choose an answer first, then check it.');
    await expect(message).toBeFocused();
    await give(pointer, quiz, first, wrongAnswer(first));
    await expect(message).toHaveCount(0);
  });

  test('tells a wrong answer from a right one in words, with feedback and sources', async ({
    page,
  }) => {
    const quiz = await openQuiz(page);
    await answerWrongly(quiz, first);
    const feedback = group(quiz, 'Not quite');
    await expect(feedback).toBeFocused();
    await expect(feedback.getByRole('heading', { name: 'Not quite' })).toBeVisible();
    await expect(feedback.getByText('You chose', { exact: true })).toBeVisible();
    await expect(feedback.getByText('Why', { exact: true })).toBeVisible();
    await expect(said(quiz, `Not quite. Your score so far is 0, with 1 of ${total}`)).toHaveCount(
      1,
    );
    await expect(input(quiz, String(wrongAnswer(first)))).toBeDisabled();
  });

  test('counts what is partly right in part', async ({ page }) => {
    const quiz = await openQuiz(page);
    const index = questions.findIndex(({ kind }) => kind === 'multiple');
    const question = questions[index];
    if (!question) throw new Error('No question has several right answers.');
    for (let step = 0; step < index; step++) {
      await buttonOn(quiz, 'Next question').click();
      await expect(questionShown(quiz, step + 2, total)).toBeVisible();
    }
    const half = (rightAnswer(question) as string[]).slice(0, 1);
    await give(pointer, quiz, question, half);
    await buttonOn(quiz, 'Check answer').click();
    await expect(group(quiz, 'Partly right')).toBeFocused();
    const { score } = kindOf(question).mark(question, half);
    await expect(
      said(quiz, `Partly right. Your score so far is ${formatScore(score)}, `),
    ).toHaveCount(1);
  });

  test('goes back and forth without losing what is chosen', async ({ page }) => {
    const quiz = await openQuiz(page);
    await give(pointer, quiz, first, wrongAnswer(first));
    await buttonOn(quiz, 'Next question').click();
    await expect(quiz.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
    await buttonOn(quiz, 'Previous question').click();
    await expectGiven(quiz, first, wrongAnswer(first));
  });

  test('shows all questions on one page when asked to', async ({ page }) => {
    const quiz = await openQuiz(page);
    const all = buttonOn(quiz, 'All on one page');
    await all.click();
    await expect(all).toHaveAttribute('aria-pressed', 'true');
    await expect(buttonOn(quiz, 'Check answer')).toHaveCount(total);
    await expect(quiz.getByRole('heading', { level: 3, name: /^Question/ })).toHaveCount(total);
    const shown = questionShown(quiz, 2, total);
    await give(pointer, shown, second, wrongAnswer(second));
    await shown.locator('input:checked').press('Enter');
    await expect(group(quiz, 'Not quite')).toBeFocused();
    await expect(quiz.getByRole('heading', { name: 'Your result' })).toBeVisible();
  });

  test('shows the choices in another order on each visit, all of them', async ({ page }) => {
    const orders = [];
    for (let visit = 0; visit < 2; visit += 1) {
      const quiz = await openQuiz(page);
      await buttonOn(quiz, 'All on one page').click();
      await expect(buttonOn(quiz, 'Check answer')).toHaveCount(total);
      const inputs = quiz.locator('input[type="radio"], input[type="checkbox"]');
      orders.push(
        await inputs.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
      );
    }
    const [before = [], after = []] = orders;
    expect(after).not.toEqual(before);
    expect([...after].sort()).toEqual([...before].sort());
  });

  test('begins at the question that the address names', async ({ page }) => {
    await page.goto(`${lesson}#${second.id}`);
    const quiz = await quizOn(page, bank);
    await expect(quiz.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
  });

  test('leads from the result back to a question', async ({ page }) => {
    const quiz = await openQuiz(page);
    await answerWrongly(quiz, first);
    for (let number = 2; number <= total; number++) {
      await buttonOn(quiz, 'Next question').click();
      await expect(questionShown(quiz, number, total)).toBeVisible();
    }
    await buttonOn(quiz, 'See your result').click();
    await expect(quiz.getByText(`Not answered yet: ${total - 1}`)).toBeVisible();
    const results = quiz.getByRole('listitem');
    await expect(results).toHaveCount(total);
    await expect(results.first()).toContainText('Not quite');
    await results.nth(1).getByRole('button').click();
    await expect(quiz.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
  });

  test('keeps answers over a reload, and clears them once that is confirmed', async ({ page }) => {
    const quiz = await openQuiz(page);
    await answerWrongly(quiz, first);
    await expect.poll(() => keptOn(page)).toBe(1);
    await page.reload();
    await expect(quiz.getByRole('heading', { name: /^Question 2 of/ })).toBeVisible();
    await buttonOn(quiz, 'Previous question').click();
    await expectGiven(quiz, first, wrongAnswer(first));
    await expect(quiz.getByRole('heading', { name: 'Not quite' })).toBeVisible();

    await buttonOn(quiz, 'All on one page').click();
    await buttonOn(quiz, 'Start again').click();
    await expect(quiz.getByText('Starting again clears your answers')).toBeFocused();
    await buttonOn(quiz, 'Keep my answers').click();
    await expect(buttonOn(quiz, 'Start again')).toBeFocused();
    await expect(quiz.getByRole('heading', { name: 'Not quite' })).toBeVisible();

    await buttonOn(quiz, 'Start again').click();
    await buttonOn(quiz, 'Clear my answers').click();
    await expect(quiz.getByRole('heading', { name: /^Question 1 of/ })).toBeFocused();
    await expect(said(quiz, 'Your answers are cleared.')).toHaveCount(1);
    await expect(quiz.getByRole('heading', { name: 'Not quite' })).toHaveCount(0);
    await expect.poll(() => keptOn(page)).toBe(0);
    await page.reload();
    await expect(quiz.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
  });

  test('fits a narrow screen and passes axe, answered and not', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const quiz = await openQuiz(page);
    await expectNoAxeViolation(page, quiz);
    await answerWrongly(quiz, first);
    await buttonOn(quiz, 'All on one page').click();
    await buttonOn(quiz, 'Start again').click();
    await expect(quiz.getByText('Starting again clears your answers')).toBeFocused();
    await expectNoAxeViolation(page, quiz);
    const overflow = await quiz.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

test.describe('quiz with answers that an earlier version of the site stored', () => {
  const stored = (hash: string) =>
    writeStored({
      revision: bank.revision,
      answers: new Map([[first.id, { hash, answer: wrongAnswer(first) }]]),
    });

  /** Opens the quiz on a device that has stored this text. */
  async function openWith(page: Page, text: string): Promise<Locator> {
    await page.goto('/robots.txt');
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);
    return openQuiz(page);
  }

  test('takes them over, once', async ({ page }) => {
    const quiz = await openWith(page, stored(first.hash));
    await expect(quiz.getByRole('status').getByText('could not be read')).toHaveCount(0);
    await buttonOn(quiz, 'All on one page').click();
    await expectGiven(questionShown(quiz, 1, total), first, wrongAnswer(first));
    await expect(group(quiz, 'Not quite')).toBeVisible();
    await expect.poll(() => storedUnder(page, KEY)).toBeNull();
    await expect.poll(() => keptOn(page)).toBe(1);
    await page.reload();
    await expect(quiz.getByRole('heading', { name: /^Question 2 of/ })).toBeVisible();
    expect(await keptOn(page)).toBe(1);
  });

  test('says which are to questions that have changed, and asks them again', async ({ page }) => {
    const errors = pageErrors(page);
    const quiz = await openWith(page, stored('old'));
    await expect(said(quiz, 'Some questions have changed')).toBeVisible();
    await expect(quiz.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
    await answerWrongly(quiz, first);
    await expect(group(quiz, 'Not quite')).toBeFocused();
    await expect(quiz.getByText('Some questions have changed')).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  for (const [what, text] of [
    ['text that is damaged', '{"v":1,'],
    ['data of another program', '[1,2,3]'],
  ] as const) {
    test(`puts aside ${what}, says so and works`, async ({ page }) => {
      const errors = pageErrors(page);
      const quiz = await openWith(page, text);
      await expect(said(quiz, 'could not be read')).toBeVisible();
      const aside = async () =>
        JSON.parse((await storedUnder(page, `${KEY}.aside`)) ?? 'null') as unknown;
      await expect.poll(aside).toEqual([{ reason: 'damaged', text }]);

      await answerWrongly(quiz, first);
      await expect(group(quiz, 'Not quite')).toBeFocused();
      await expect.poll(() => keptOn(page)).toBe(1);
      await page.reload();
      await expect(quiz.getByRole('heading', { name: /^Question 2 of/ })).toBeVisible();
      await expect(quiz.getByText('could not be read')).toHaveCount(0);
      expect(errors).toEqual([]);
    });
  }
});

test('a quiz keeps answers where the page may not use local storage', async ({ page }) => {
  const errors = pageErrors(page);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  const quiz = await openQuiz(page);
  await answerWrongly(quiz, first);
  await expect(group(quiz, 'Not quite')).toBeFocused();
  await expect.poll(() => keptOn(page)).toBe(1);
  await expect(quiz.getByText('does not let the page keep your answers')).toHaveCount(0);
  await page.reload();
  await expect(quiz.getByRole('heading', { name: /^Question 2 of/ })).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe('quiz without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lets the questions be read and the answers be opened', async ({ page }) => {
    await page.goto(lesson);
    const quiz = page.getByRole('region', { name: bank.title, exact: true });
    await expect(quiz.getByRole('heading', { level: 3 })).toHaveCount(total);
    await expect(quiz.getByRole('button')).toHaveCount(0);
    const answers = quiz.getByText('Show the answer', { exact: true });
    await expect(answers).toHaveCount(total);

    const right = quiz.getByText(/^Right answers?$/);
    await expect(right.first()).toBeHidden();
    await answers.first().click();
    await expect(right.first()).toBeVisible();
    await expect(quiz.getByText('Why', { exact: true }).first()).toBeVisible();
    await expect(quiz.getByText('On each choice', { exact: true }).first()).toBeVisible();
    await expect(quiz.getByText('Sources', { exact: true }).first()).toBeVisible();
    await expect(right.nth(1)).toBeHidden();
  });
});

function storedUnder(page: Page, key: string): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

/** Collects errors that nobody caught. */
function pageErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

async function expectNoAxeViolation(page: Page, quiz: Locator): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const id = (await quiz.getAttribute('aria-labelledby')) ?? '';
    const { violations } = await new AxeBuilder({ page })
      .include(`section[aria-labelledby="${id}"]`)
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze();
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map((node) => node.html)])).toEqual(
      [],
    );
  }
}
