import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { bankSchema, type Question } from '../../src/quiz/schema';

const LESSON = '/training/foundations/why-we-act';
const BANK = 'foundations/why-we-act';
const KEY = `handbook.quiz.${BANK}`;

const file = path.join(__dirname, '..', '..', 'quizzes', `${BANK}.yaml`);
const bank = bankSchema.parse(parse(readFileSync(file, 'utf8')));
const questions = bank.questions.filter((question) => question.audience === 'public');
const total = questions.length;

const quizOn = (page: Page) => page.getByRole('region', { name: bank.title, exact: true });
const checkButton = (scope: Locator) => scope.getByRole('button', { name: 'Check answer' });
const said = (page: Page, text: string | RegExp) =>
  quizOn(page).getByRole('status').filter({ hasText: text });

/** Opens the lesson and waits until the questions have become a quiz. */
async function openQuiz(page: Page): Promise<Locator> {
  await page.goto(LESSON);
  const quiz = quizOn(page);
  await expect(quiz.getByRole('group', { name: 'How to show the questions' })).toBeVisible();
  return quiz;
}

/** Values of the inputs to choose for the right answer. */
function rightValues(question: Question): string[] {
  if (question.kind === 'true-false') return [String(question.answer)];
  return choicesOf(question).flatMap(({ id, correct }) => (correct ? [id] : []));
}

/** Values of all inputs, in the order written. */
function allValues(question: Question): string[] {
  if (question.kind === 'true-false') return ['true', 'false'];
  return choicesOf(question).map(({ id }) => id);
}

function choicesOf(question: Question) {
  return 'choices' in question ? question.choices : [];
}

function wrongValue(question: Question): string {
  const right = rightValues(question);
  return allValues(question).find((value) => !right.includes(value)) ?? '';
}

function input(scope: Locator, value: string): Locator {
  const inputs = scope.getByRole('radio').or(scope.getByRole('checkbox'));
  return inputs.and(scope.locator(`[value="${value}"]`));
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The Tab key does not reach the target.');
}

/** Chooses by Tab, arrows and the space bar, as each kind of input works. */
async function chooseByKeyboard(page: Page, quiz: Locator, question: Question): Promise<void> {
  // Choices are shown in another order on each visit.
  const values = await quiz
    .locator('fieldset input')
    .evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value));
  if (question.kind === 'multiple') {
    for (const value of values.filter((one) => rightValues(question).includes(one))) {
      await tabTo(page, input(quiz, value));
      await page.keyboard.press('Space');
    }
    return;
  }
  const [right = ''] = rightValues(question);
  await tabTo(page, input(quiz, values[0] ?? ''));
  for (let index = 0; index < values.indexOf(right); index++) {
    await page.keyboard.press('ArrowDown');
  }
  if (values[0] === right) await page.keyboard.press('Space');
}

/** Answers the question that is shown, wrongly, and checks it. */
async function answerWrongly(quiz: Locator, question: Question): Promise<void> {
  await input(quiz, wrongValue(question)).check();
  await checkButton(quiz).click();
}

const [first, second] = questions as [Question, Question];

test.describe('quiz', () => {
  test('can be done by keyboard alone, from the first question to the result', async ({ page }) => {
    const quiz = await openQuiz(page);
    for (const [index, question] of questions.entries()) {
      const name = new RegExp(`^Question ${index + 1} of ${total} `);
      await expect(quiz.getByRole('group', { name })).toBeVisible();
      await chooseByKeyboard(page, quiz, question);
      await page.keyboard.press('Enter');

      const feedback = quiz.getByRole('group', { name: 'Right', exact: true });
      await expect(feedback).toBeFocused();
      await expect(feedback.getByText(/^Right answers?$/)).toBeVisible();
      await expect(feedback.getByText('Sources', { exact: true })).toBeVisible();
      const last = index + 1 === total;
      await expect(
        said(
          page,
          last ? 'Right. All questions are answered.' : `Right. Your score so far is ${index + 1}`,
        ),
      ).toHaveCount(1);

      const next = last ? 'See your result' : 'Next question';
      await tabTo(page, quiz.getByRole('button', { name: next }));
      await page.keyboard.press('Enter');
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
    await checkButton(quiz).click();
    const message = quiz.getByRole('alert');
    await expect(message).toHaveText('Choose an answer first, then check it.');
    await expect(message).toBeFocused();
    await input(quiz, wrongValue(first)).check();
    await expect(message).toHaveCount(0);
  });

  test('tells a wrong answer from a right one in words, with feedback and sources', async ({
    page,
  }) => {
    const quiz = await openQuiz(page);
    await answerWrongly(quiz, first);
    const feedback = quiz.getByRole('group', { name: 'Not quite', exact: true });
    await expect(feedback).toBeFocused();
    await expect(feedback.getByRole('heading', { name: 'Not quite' })).toBeVisible();
    await expect(feedback.getByText('You chose', { exact: true })).toBeVisible();
    await expect(feedback.getByText('Why', { exact: true })).toBeVisible();
    await expect(said(page, `Not quite. Your score so far is 0, with 1 of ${total}`)).toHaveCount(
      1,
    );
    await expect(input(quiz, wrongValue(first))).toBeDisabled();
  });

  test('counts what is partly right in part', async ({ page }) => {
    const quiz = await openQuiz(page);
    const index = questions.findIndex((question) => question.kind === 'multiple');
    expect(index, 'a question with several right answers').toBeGreaterThanOrEqual(0);
    for (let step = 0; step < index; step++) {
      await quiz.getByRole('button', { name: 'Next question' }).click();
    }
    const [one = ''] = rightValues(questions[index] ?? first);
    await input(quiz, one).check();
    await checkButton(quiz).click();
    await expect(quiz.getByRole('group', { name: 'Partly right', exact: true })).toBeFocused();
    await expect(said(page, /Partly right\. Your score so far is 0\.\d/)).toHaveCount(1);
  });

  test('goes back and forth without losing what is chosen', async ({ page }) => {
    const quiz = await openQuiz(page);
    await input(quiz, wrongValue(first)).check();
    await quiz.getByRole('button', { name: 'Next question' }).click();
    await expect(quiz.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
    await quiz.getByRole('button', { name: 'Previous question' }).click();
    await expect(input(quiz, wrongValue(first))).toBeChecked();
  });

  test('shows all questions on one page when asked to', async ({ page }) => {
    const quiz = await openQuiz(page);
    const all = quiz.getByRole('button', { name: 'All on one page' });
    await all.click();
    await expect(all).toHaveAttribute('aria-pressed', 'true');
    await expect(checkButton(quiz)).toHaveCount(total);
    await expect(quiz.getByRole('heading', { level: 3, name: /^Question/ })).toHaveCount(total);
    const group = quiz.getByRole('group', { name: /^Question 2 of/ });
    await input(group, wrongValue(second)).check();
    await page.keyboard.press('Enter');
    await expect(quiz.getByRole('group', { name: 'Not quite', exact: true })).toBeFocused();
    await expect(quiz.getByRole('heading', { name: 'Your result' })).toBeVisible();
  });

  test('leads from the result back to a question', async ({ page }) => {
    const quiz = await openQuiz(page);
    await answerWrongly(quiz, first);
    for (let step = 1; step < total; step++) {
      await quiz.getByRole('button', { name: 'Next question' }).click();
    }
    await quiz.getByRole('button', { name: 'See your result' }).click();
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
    await page.reload();
    await expect(quiz.getByRole('heading', { name: /^Question 2 of/ })).toBeVisible();
    await quiz.getByRole('button', { name: 'Previous question' }).click();
    await expect(input(quiz, wrongValue(first))).toBeChecked();
    await expect(quiz.getByRole('heading', { name: 'Not quite' })).toBeVisible();

    await quiz.getByRole('button', { name: 'All on one page' }).click();
    await quiz.getByRole('button', { name: 'Start again' }).click();
    await expect(quiz.getByText('Starting again clears your answers')).toBeFocused();
    await quiz.getByRole('button', { name: 'Keep my answers' }).click();
    await expect(quiz.getByRole('button', { name: 'Start again' })).toBeFocused();
    await expect(quiz.getByRole('heading', { name: 'Not quite' })).toBeVisible();

    await quiz.getByRole('button', { name: 'Start again' }).click();
    await quiz.getByRole('button', { name: 'Clear my answers' }).click();
    await expect(quiz.getByRole('heading', { name: /^Question 1 of/ })).toBeFocused();
    await expect(said(page, 'Your answers are cleared.')).toHaveCount(1);
    await expect(quiz.getByRole('heading', { name: 'Not quite' })).toHaveCount(0);
    await page.reload();
    await expect(quiz.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
    expect(await stored(page, KEY)).toBeNull();
  });

  test('fits a narrow screen and passes axe, answered and not', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const quiz = await openQuiz(page);
    await expectNoAxeViolation(page, quiz);
    await answerWrongly(quiz, first);
    await quiz.getByRole('button', { name: 'All on one page' }).click();
    await quiz.getByRole('button', { name: 'Start again' }).click();
    await expectNoAxeViolation(page, quiz);
    const overflow = await quiz.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

test.describe('quiz with stored answers that cannot be used', () => {
  const answers = (hash: string) =>
    JSON.stringify({ v: 1, revision: 1, answers: { [first.id]: { hash, answer: 'x' } } });

  for (const [what, text, notice] of [
    ['text that is damaged', '{"v":1,', 'could not be read'],
    ['data of another program', '[1,2,3]', 'could not be read'],
    ['answers to a question that has changed', answers('old'), 'Some questions have changed'],
  ] as const) {
    test(`puts aside ${what}, says so and works`, async ({ page }) => {
      const errors = pageErrors(page);
      const quiz = await openQuiz(page);
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);
      await page.reload();
      await expect(quiz.getByRole('status').filter({ hasText: notice })).toBeVisible();
      const aside: unknown = JSON.parse((await stored(page, `${KEY}.aside`)) ?? 'null');
      expect(aside).toHaveLength(1);
      expect(JSON.stringify(aside)).toContain(
        notice.startsWith('Some') ? '"old"' : JSON.stringify(text),
      );

      await answerWrongly(quiz, first);
      await expect(quiz.getByRole('group', { name: 'Not quite', exact: true })).toBeFocused();
      await page.reload();
      await expect(quiz.getByRole('heading', { name: /^Question 2 of/ })).toBeVisible();
      await expect(quiz.getByText(notice)).toHaveCount(0);
      expect(errors).toEqual([]);
    });
  }
});

test.describe('quiz on a device that keeps nothing', () => {
  const refusals: Record<string, () => void> = {
    'storage is forbidden': () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    'storage is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  };

  for (const [what, script] of Object.entries(refusals)) {
    test(`works and says so when ${what}`, async ({ page }) => {
      const errors = pageErrors(page);
      await page.addInitScript(script);
      const quiz = await openQuiz(page);
      await answerWrongly(quiz, first);
      await expect(quiz.getByRole('group', { name: 'Not quite', exact: true })).toBeFocused();
      await expect(
        quiz.getByText('This browser does not let the page keep your answers.'),
      ).toBeVisible();
      await quiz.getByRole('button', { name: 'Next question' }).click();
      await answerWrongly(quiz, second);
      await expect(said(page, `with 2 of ${total} answered`)).toHaveCount(1);
      expect(errors).toEqual([]);
    });
  }
});

test.describe('quiz without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lets the questions be read and the answers be opened', async ({ page }) => {
    await page.goto(LESSON);
    const quiz = quizOn(page);
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

function stored(page: Page, key: string): Promise<string | null> {
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
      .analyze();
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map((node) => node.html)])).toEqual(
      [],
    );
  }
}
