import { expect, test, type Locator, type Page } from '@playwright/test';
import { componentUses } from '../../src/content/uses';
import { kindOf, kinds } from '../../src/quiz/kinds';
import { pathOf } from '../../src/quiz/kinds/scenario';
import { plainText } from '../../src/quiz/richText';
import { formatScore, verdictOf, type Verdict } from '../../src/quiz/score';
import type { CompiledQuestion } from '../../src/quiz/types';
import { axeFinds } from './accessible';
import { rightAnswer, wrongAnswer } from './answers';
import { give, keyboard, markMyself, pointer, positionOf } from './answering';
import { open, sidewaysScroll, tabTo } from './browser';
import { corpus, treeOf } from './content';
import { bankFor } from './courses';
import { namedControls, spokenTo, stopsIn, TOLD } from './kindScripts';
import { takePictures } from './pictures';
import { expectSaid, listenTo, saidOn } from './speaking';
import { buttonOn, questionShown, quizOn } from './taking';
import { siteOf } from './sites';

/** The bank with every kind of question, and the page that shows it to trainers. */
const written = [...corpus.banks.values()].find(({ value }) =>
  Object.keys(kinds).every((kind) => value.questions.some((question) => question.kind === kind)),
);
const bank = bankFor('trainer', written?.value.id ?? '');
const { questions } = bank;
const total = questions.length;
const example = corpus.pages.find((page) =>
  componentUses(treeOf(page)).some(({ name, target }) => name === 'Quiz' && target === bank.id),
);
const address = siteOf('trainer') + (example?.permalink ?? '');

const VERDICTS: Record<Verdict, string> = {
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not quite',
  self: 'Now mark it yourself',
};

const verdictGroup = (scope: Locator, verdict: Verdict) =>
  scope.getByRole('group', { name: VERDICTS[verdict], exact: true });

// Hundreds of presses of a key: their trace costs more than the test itself.
test.use({ trace: 'off' });

test.describe('what is read and said of each kind, by keyboard alone', () => {
  for (const [index, question] of questions.entries()) {
    test(question.kind, async ({ page }) => {
      await listenTo(page);
      await open(page, `${address}#${question.id}`);
      const quiz = await quizOn(page, bank);
      const shown = questionShown(quiz, index + 1, total);
      const heading = quiz.getByRole('heading', { level: 3, name: /^Question / });
      await expect(heading).toBeFocused();
      await expectNames(shown, question, index);
      await expectStops(page, quiz, shown, question);
      await saidOn(page);
      await expectMissing(page, quiz, shown, question);
      await answerWrongly(page, quiz, shown, question);
      await beginAgain(page, quiz);
      await answerRightly(page, quiz, question, index);
    });
  }
});

/** The group is named by the question and described by what leads up to it and how to answer. */
async function expectNames(
  shown: Locator,
  question: CompiledQuestion,
  index: number,
): Promise<void> {
  const { kind, prompt, lead = [] } = question;
  const name = `Question ${index + 1} of ${total} ${plainText(prompt)}`;
  await expect(shown).toHaveAccessibleName(name);
  await expect(shown).toHaveAccessibleDescription(TOLD[kind].hint);
  const firstWords = plainText(lead).split(' ').slice(0, 5).join(' ');
  await expect(shown).toHaveAccessibleDescription(new RegExp(`^${firstWords}`));
  for (const control of namedControls(shown, question)) await expect(control).toHaveCount(1);
  if (kind === 'numeric') {
    await expect(shown.getByRole('textbox')).toHaveAccessibleDescription(question.unit);
  }
}

/** Tab leads from the heading through all controls in their order, each to be seen. */
async function expectStops(
  page: Page,
  quiz: Locator,
  shown: Locator,
  { kind }: CompiledQuestion,
): Promise<void> {
  const stops = await stopsIn(shown);
  expect(stops.length).toBeGreaterThan(0);
  const check = kind === 'scenario' ? [] : [buttonOn(quiz, 'Check answer')];
  for (const stop of [...stops, ...check]) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
    expect(await focusRing(stop), 'width of the focus ring').toBeGreaterThanOrEqual(2);
  }
}

/** Width of the outline of an element, or of what stands for it. */
function focusRing(focused: Locator): Promise<number> {
  return focused.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
  });
}

/** Checked too early, it says what to do first, and focus is there or stays where it was. */
async function expectMissing(
  page: Page,
  quiz: Locator,
  shown: Locator,
  { kind }: CompiledQuestion,
): Promise<void> {
  await page.keyboard.press('Enter');
  const alert = quiz.getByRole('alert');
  await expect(alert).toHaveText(TOLD[kind].missing);
  await expect(kind === 'scenario' ? buttonOn(shown, 'Decide') : alert).toBeFocused();
  await expectSaid(page, [TOLD[kind].missing]);
}

async function answerWrongly(
  page: Page,
  quiz: Locator,
  shown: Locator,
  question: CompiledQuestion,
): Promise<void> {
  const hand = keyboard(page);
  const answer = wrongAnswer(question);
  const kind = kindOf(question);
  // Back to the question: the message stands above its controls, but the button behind them.
  await quiz.getByRole('heading', { level: 3, name: /^Question / }).focus();
  await give(hand, shown, question, answer);
  await expect(quiz.getByRole('alert')).toHaveCount(0);
  if (question.kind === 'ordering') {
    const last = question.items.find(({ id }) => id === (answer as string[]).at(-1));
    const { length } = question.items;
    await expect
      .poll(() => page.evaluate(() => window.said?.at(-1)))
      .toBe(`${plainText(last?.text ?? [])}: now at position ${length} of ${length}.`);
    await saidOn(page);
  } else {
    await expectSaid(page, []);
  }
  if (question.kind === 'scenario') {
    const ended = shown.getByRole('group', { name: 'What happens then', exact: true });
    await expect(ended.last()).toBeFocused();
  }
  await hand.press(buttonOn(quiz, 'Check answer'));

  const mark = kind.mark(question, answer);
  const score = (one: number) => `Your score so far is ${formatScore(one)}, with 1 of ${total}`;
  if (question.kind === 'short-text') {
    const unmarked = verdictGroup(quiz, 'self');
    await expect(unmarked).toBeFocused();
    await expectSaid(page, [`${VERDICTS.self}. ${score(0)} answered.`]);
    await expect(
      unmarked.getByRole('group', { name: 'How does your answer compare with the model?' }),
    ).toBeVisible();
    await hand.press(buttonOn(unmarked, 'Mark my answer'));
    await expect(quiz.getByRole('alert')).toHaveText('Choose how it compares first.');
    await saidOn(page);
    await unmarked.focus();
    await markMyself(hand, unmarked, question, answer);
  }
  const verdict = verdictOf(mark);
  const feedback = verdictGroup(quiz, verdict);
  await expect(feedback).toBeFocused();
  await expectSaid(page, [`${VERDICTS[verdict]}. ${score(mark.score)} answered.`]);
  const text = plainText([await feedback.innerText()]);
  for (const spoken of [
    ...spokenTo(question, answer),
    plainText(question.explanation),
    ...question.sources.map(({ title }) => title),
  ]) {
    expect(text).toContain(spoken);
  }
  const canChange = shown.locator('input:enabled, select, textarea, button');
  await expect(canChange).toHaveCount(0);
}

/** Clears the answers by keyboard, in the view with all questions. */
async function beginAgain(page: Page, quiz: Locator): Promise<void> {
  const hand = keyboard(page);
  await hand.press(buttonOn(quiz, 'All on one page'));
  await hand.press(buttonOn(quiz, 'Start again'));
  await expect(
    quiz.getByRole('group', { name: /^Starting again clears your answers/ }),
  ).toBeVisible();
  await hand.press(buttonOn(quiz, 'Clear my answers'));
  await expect(quiz.getByRole('heading', { name: /^Question 1 of/ })).toBeFocused();
  await expectSaid(page, ['Your answers are cleared.']);
}

async function answerRightly(
  page: Page,
  quiz: Locator,
  question: CompiledQuestion,
  index: number,
): Promise<void> {
  const hand = keyboard(page);
  const card = quiz.locator(`li[id="${question.id}"]`);
  await questionShown(card, index + 1, total)
    .getByRole('heading', { level: 3 })
    .focus();
  await give(hand, card, question, rightAnswer(question));
  await saidOn(page);
  await hand.press(buttonOn(card, 'Check answer'));
  await expect(verdictGroup(card, 'right')).toBeFocused();
  await expectSaid(page, [`Right. Your score so far is 1, with 1 of ${total} answered.`]);
}

test('an item is moved by buttons too, and focus stays on them to the ends', async ({ page }) => {
  const question = questions.find((one) => one.kind === 'ordering');
  if (question?.kind !== 'ordering') throw new Error('There is no question of the kind.');
  await listenTo(page);
  await open(page, `${address}#${question.id}`);
  const quiz = await quizOn(page, bank);
  const [id = ''] = question.order;
  const text = plainText(question.items.find((item) => item.id === id)?.text ?? []);
  const [up, down] = [buttonOn(quiz, `Up: ${text}`), buttonOn(quiz, `Down: ${text}`)];
  const place = positionOf(quiz, question, id);
  const count = question.items.length;
  await tabTo(page, down);
  for (let position = Number(await place.inputValue()); position < count; position += 1) {
    await page.keyboard.press('Enter');
    await expect(place).toHaveValue(String(position + 1));
    await expect(down).toBeFocused();
    await expectSaid(page, [`${text}: now at position ${position + 1} of ${count}.`]);
  }
  await expect(down).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(place).toHaveValue(String(count));
  await page.keyboard.press('Shift+Tab');
  await expect(up).toBeFocused();
  for (let position = count; position > 1; position -= 1) {
    await page.keyboard.press('Space');
    await expect(place).toHaveValue(String(position - 1));
    await expect(up).toBeFocused();
  }
  await expect(up).toHaveAttribute('aria-disabled', 'true');
});

test.describe('all kinds on one page', () => {
  const card = (quiz: Locator, { id }: CompiledQuestion) => quiz.locator(`li[id="${id}"]`);

  async function openAll(page: Page): Promise<Locator> {
    await open(page, address);
    const quiz = await quizOn(page, bank);
    await buttonOn(quiz, 'All on one page').click();
    await expect(quiz.getByRole('heading', { level: 3, name: /^Question / })).toHaveCount(total);
    return quiz;
  }

  /** Brings the questions to where there is most to see on the way, or at the end. */
  async function fillIn(quiz: Locator): Promise<void> {
    for (const question of questions) {
      const scope = card(quiz, question);
      if (question.kind === 'scenario') {
        const [first] = pathOf(question, wrongAnswer(question)).taken;
        await scope.locator(`input[value="${first?.decision.id}"]`).check();
        await buttonOn(scope, 'Decide').click();
        await buttonOn(scope, 'Decide').click();
        await expect(scope.getByRole('alert')).toBeVisible();
      } else if (question.kind === 'single') {
        await buttonOn(scope, 'Check answer').click();
        await expect(scope.getByRole('alert')).toBeVisible();
      } else {
        await give(pointer, scope, question, wrongAnswer(question));
      }
    }
  }

  async function checkAll(quiz: Locator): Promise<void> {
    for (const question of questions) {
      const scope = card(quiz, question);
      const answer = wrongAnswer(question);
      if (question.kind === 'single') await give(pointer, scope, question, answer);
      if (question.kind === 'scenario') {
        const [, ...rest] = pathOf(question, answer).taken;
        for (const { decision } of rest) {
          await scope.locator(`input[value="${decision.id}"]`).check();
          await buttonOn(scope, 'Decide').click();
        }
      }
      await buttonOn(scope, 'Check answer').click();
    }
    await expect(
      quiz.getByText(/^All questions are answered|All questions are answered\./),
    ).toHaveCount(1);
  }

  test('pass axe in light and dark, wide and narrow, before, during and after', async ({
    page,
  }) => {
    const quiz = await openAll(page);
    await expectAccessible(page, 'before');
    await fillIn(quiz);
    await expectAccessible(page, 'during');
    await checkAll(quiz);
    await expectAccessible(page, 'after');
  });

  test('fit 320 pixels and 400 % zoom, with the focus always in sight', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    const quiz = await openAll(page);
    await expectFit(page, quiz);
    await quiz.getByRole('heading', { level: 3 }).first().focus();
    const stops = await stopsIn(quiz.getByRole('list').first());
    for (const stop of stops) {
      await page.keyboard.press('Tab');
      await expect(stop).toBeFocused();
      const html = await stop.evaluate((one) => one.outerHTML);
      await expect.poll(() => isInSight(stop), html).toBe(true);
    }
    await fillIn(quiz);
    await expectFit(page, quiz);
    await checkAll(quiz);
    await expectFit(page, quiz);
  });

  test('fit their place, wide and narrow, in light and dark, to be seen in pictures', async ({
    page,
  }, report) => {
    const quiz = await openAll(page);
    const cardOf = (question: CompiledQuestion) => card(quiz, question);
    await takePictures(page, questions, cardOf, 'before', report);
    await fillIn(quiz);
    await checkAll(quiz);
    await takePictures(page, questions, cardOf, 'after', report);
  });

  test('move nothing for who asked for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const quiz = await openAll(page);
    await fillIn(quiz);
    await checkAll(quiz);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const moving = await quiz.locator('*').evaluateAll((all) =>
      all.filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none';
      }),
    );
    expect(moving).toEqual([]);
    const smooth = await page.evaluate(
      () => getComputedStyle(document.documentElement).scrollBehavior,
    );
    expect(smooth).toBe('auto');
  });

  test('can be told apart and used in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const quiz = await openAll(page);
    const bare = await quiz
      .locator('button, select, textarea, input[type="text"]')
      .evaluateAll((controls) =>
        controls
          .filter((control) => {
            const { borderTopStyle, borderTopWidth } = getComputedStyle(control);
            return borderTopStyle === 'none' || parseFloat(borderTopWidth) === 0;
          })
          .map((control) => control.outerHTML),
      );
    expect(bare, 'controls without an edge').toEqual([]);
    await quiz.getByRole('heading', { level: 3 }).first().focus();
    for (const stop of await stopsIn(quiz.getByRole('list').first())) {
      await page.keyboard.press('Tab');
      await expect(stop).toBeFocused();
      expect(await focusRing(stop)).toBeGreaterThanOrEqual(2);
    }
    // Which of two views is on is said by more than a colour that is gone.
    const [on, off] = [buttonOn(quiz, 'All on one page'), buttonOn(quiz, 'One at a time')];
    const look = (button: Locator) =>
      button.evaluate((element) => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
        return [color, backgroundColor, borderTopColor].join();
      });
    expect(await look(on)).not.toBe(await look(off));
    await fillIn(quiz);
    await checkAll(quiz);
    for (const verdict of ['wrong', 'self'] as const) {
      await expect(verdictGroup(quiz, verdict).first()).toBeVisible();
    }
  });
});

/** Whether the focus can be seen: the middle of the element is on the screen, and not covered. */
function isInSight(focused: Locator): Promise<boolean> {
  return focused.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const visible = { top: Math.max(top, 0), bottom: Math.min(top + height, innerHeight) };
    if (visible.bottom <= visible.top || left < 0 || left + width > innerWidth) return false;
    const there = document.elementFromPoint(left + width / 2, (visible.top + visible.bottom) / 2);
    return element.contains(there) || (there?.contains(element) ?? false);
  });
}

async function expectFit(page: Page, quiz: Locator): Promise<void> {
  expect(await sidewaysScroll(page), 'pixels to scroll sideways').toBeLessThanOrEqual(0);
  const wide = await quiz
    .locator('input, select, textarea, button')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.getBoundingClientRect().right > innerWidth)
        .map((control) => control.outerHTML),
    );
  expect(wide, 'controls beyond the edge').toEqual([]);
}

async function expectAccessible(page: Page, when: string): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const found = await axeFinds(page, colorScheme === 'light' ? 'wcag' : 'colours', 'main');
      expect.soft(found, `what axe finds ${when}, ${width} pixels, ${colorScheme}`).toEqual([]);
    }
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind can be read, and its answer opened', async ({ page }) => {
    await page.goto(address);
    const quiz = page.getByRole('region', { name: bank.title, exact: true });
    await expect(quiz.locator('button, input, select, textarea')).toHaveCount(0);
    for (const [index, question] of questions.entries()) {
      const card = quiz.locator(`li[id="${question.id}"]`);
      const heading = card.getByRole('heading', { level: 3 });
      const number = `Question ${index + 1} of ${total}`;
      await expect(heading).toHaveAccessibleName(`${number} ${plainText(question.prompt)}`);
      // The number stands ahead of the case that leads up to the question.
      const first = `${number} ${plainText(question.lead ?? question.prompt)}`;
      expect(plainText([await card.innerText()]).slice(0, first.length)).toBe(first);
      for (const text of toRead(question)) {
        await expect(card.getByText(text).first(), question.id).toBeVisible();
      }
      const why = card.getByText('Why', { exact: true });
      await expect(why).toBeHidden();
      await card.getByText('Show the answer', { exact: true }).click();
      await expect(why).toBeVisible();
      await expect(card.getByText('Sources', { exact: true })).toBeVisible();
      expect(plainText([await card.innerText()])).toContain(plainText(question.explanation));
    }
  });

  /** What there is to answer, in words. */
  function toRead(question: CompiledQuestion): string[] {
    switch (question.kind) {
      case 'single':
      case 'multiple':
        return question.choices.map(({ text }) => plainText(text));
      case 'true-false':
        return ['True', 'False'];
      case 'matching':
        return [
          ...question.pairs.map(({ left }) => left),
          ...question.rights.map((r) => r.text),
        ].map(plainText);
      case 'ordering':
        return question.items.map(({ text }) => plainText(text));
      case 'cloze':
        return question.gaps.map((_gap, index) => `Gap ${index + 1} of ${question.gaps.length}`);
      case 'numeric':
        return [`The answer is a number of ${question.unit}.`];
      case 'short-text':
        return ['Answer in a sentence or two of your own.'];
      case 'scenario':
        return question.steps.flatMap(({ text, decisions }) =>
          [text, ...decisions.map((decision) => decision.text)].map(plainText),
        );
    }
  }
});
