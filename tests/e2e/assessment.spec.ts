import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { percentOf } from '../../src/course/assessment';
import { weightedScore } from '../../src/course/attempt';
import { secondsAllowed } from '../../src/course/timeLimit';
import type { Attempt } from '../../src/course/types';
import { secondsOf } from '../../src/learning/duration';
import { CHANNEL } from '../../src/learning/tabs';
import { VERBS } from '../../src/learning/types';
import { kindOf } from '../../src/quiz/kinds';
import { plainText } from '../../src/quiz/richText';
import type { Answer, CompiledBank, CompiledQuestion } from '../../src/quiz/types';
import { rightAnswer, wrongAnswer } from './answers';
import { expectGiven, give, pointer } from './answering';
import { open } from './browser';
import { assessmentOf, banksOf, courses, lessonOf, lessonsByKinds } from './courses';
import { attemptOn, attemptsOn, learningOn, statementsOn } from './learned';
import { bring, learnerElsewhere, wholeAttempt } from './recording';
import {
  answerDrawn,
  answerThrough,
  begin,
  buttonOn,
  drawn,
  handIn,
  headingOf,
  openAssessment,
  questionShown,
  quizOn,
  screen,
  type Taking,
} from './taking';
import { REWORDED, startUpdatedSite } from './update';

declare global {
  interface Window {
    /** Settles with the next thing that another tab tells. */
    heard?: Promise<void>;
  }
}

// A trace of every step costs more than the step, and what fails is said in words.
test.use({ trace: 'off' });

const data = assessmentOf(lessonsByKinds()[0]?.course.id ?? '');
const { course } = data;
const main = (page: Page) => page.getByRole('main');

const openAt = (page: Page) => openAssessment(page, data, pointer);

/** Waits until the browser keeps the answer to a question of the attempt, all of it. */
async function kept(
  taking: Taking,
  attempt: Attempt,
  number: number,
  answerTo: (question: CompiledQuestion) => Answer = rightAnswer,
): Promise<void> {
  const question = drawn(taking, attempt, number);
  const { page, data: own } = taking;
  const answer = async () => {
    return (await attemptOn(page, own.course.id)).answers.get(question.id)?.answer;
  };
  await expect.poll(answer, question.id).toEqual(answerTo(question));
}

/** Waits until the browser keeps that the attempt is at the question with this number. */
async function left({ page, data: own }: Taking, attempt: Attempt, number: number): Promise<void> {
  const id = attempt.plan.questions[number - 1]?.id;
  await expect.poll(async () => (await attemptOn(page, own.course.id)).place?.at).toBe(id);
}

/** Waits until no tab holds an attempt: one that is closed or reloaded takes a moment to let go. */
async function letGo(page: Page): Promise<void> {
  const holds = async () => {
    const { held = [] } = await page.evaluate(() => navigator.locks.query());
    return held.filter(({ name }) => name?.startsWith('handbook.attempt.')).length;
  };
  await expect.poll(holds).toBe(0);
}

/** Goes on at the question with this number, with the attempt that no other tab holds. */
async function goOn({ page, total }: Taking, number: number): Promise<void> {
  await letGo(page);
  await buttonOn(page, 'Continue the assessment').click();
  await expect(headingOf(page, number, total)).toBeFocused();
}

test('who does not pass can try again, with questions that were not asked before', async ({
  page,
}) => {
  const taking = await openAt(page);
  const first = await begin(taking);
  // One is right, so that the review has something to leave out.
  await answerThrough(taking, first, { from: 1, to: 1 }, rightAnswer);
  await answerThrough(taking, first, { from: 2, to: 3 }, wrongAnswer);
  await buttonOn(page, 'Hand in').click();
  await expect(screen(page, 'Hand in your answers')).toBeFocused();
  const open = main(page).getByRole('listitem').filter({ hasText: '(not answered)' });
  await expect(open).toHaveCount(taking.total - 3);
  await handIn(taking, 'Not passed this time');

  const questions = Array.from({ length: taking.total }, (_, index) => {
    return drawn(taking, first, index + 1);
  });
  const answers = [rightAnswer, wrongAnswer, wrongAnswer];
  const scores = questions.map((question, index) => {
    const answer = answers[index]?.(question);
    return { score: kindOf(question).mark(question, answer).score, weight: question.weight };
  });
  await expect(page.getByText(`You reached ${percentOf(weightedScore(scores))} %.`)).toBeVisible();
  const reviewed = page.getByRole('heading', { level: 4, name: /^Question \d+ / });
  await expect(reviewed).toHaveCount(taking.total);
  await page.getByRole('checkbox', { name: 'Only what was not wholly right' }).check();
  await expect(reviewed).toHaveCount(taking.total - 1);
  await expect(reviewed.first()).toHaveAccessibleName(/^Question 2 /);

  await buttonOn(page, 'Try the assessment again').click();
  await expect(headingOf(page, 1, taking.total)).toBeFocused();
  const second = await attemptOn(page, course.id);
  expect(second.id).not.toBe(first.id);
  expect(repeated(first, second)).toEqual(course.assessment?.pools.map(unavoidable));
  await expect(headingOf(page, 1, taking.total)).toHaveAccessibleName(
    `Question 1 of ${taking.total} ${promptOf(taking, second, 1)}`,
  );

  // The earlier result is still there.
  await buttonOn(page, 'Stop for now').click();
  await expect(screen(page, 'Your attempt is kept')).toBeFocused();
  await page.getByRole('button', { name: /^See the result/ }).click();
  await expect(screen(page, 'Not passed this time')).toBeFocused();
});

/** For each pool how many questions came again. */
function repeated(first: Attempt, second: Attempt) {
  const before = new Set(first.plan.questions.map(({ id }) => id));
  return course.assessment?.pools.map(({ objective }) => ({
    objective,
    again: second.plan.questions.filter(({ id, pool }) => pool === objective && before.has(id))
      .length,
  }));
}

/** How many have to come again, since the pool does not hold enough for two draws. */
function unavoidable({ objective, draw }: { objective: string; draw: number }) {
  const all = data.banks.flatMap(({ questions }) => questions);
  const size = all.filter((question) => question.objective === objective).length;
  return { objective, again: Math.max(0, Math.min(draw, size) * 2 - size) };
}

function promptOf(taking: Taking, attempt: Attempt, number: number): string {
  return plainText(drawn(taking, attempt, number).prompt);
}

test('earlier attempts are listed, the newest first', async ({ page }) => {
  const maker = learnerElsewhere(new Date(Date.now() - 2 * 60 * 60 * 1000));
  const outcomes = [wrongAnswer, rightAnswer];
  await bring(
    page,
    outcomes.flatMap((answerTo) => wholeAttempt(maker, data, answerTo)),
  );
  await openAt(page);
  const earlier = page.getByRole('region', { name: 'Earlier attempts', exact: true });
  await expect(earlier.getByRole('listitem')).toContainText([': Passed, 100 %', ': Not passed, ']);
});

test.describe('an assessment that is interrupted', () => {
  test('goes on after a reload, another day and in another tab, with all answers', async ({
    page,
    context,
  }) => {
    let taking = await openAt(page);
    const attempt = await begin(taking);
    await answerThrough(taking, attempt, { from: 1, to: 4 }, rightAnswer);
    await answerDrawn(taking, attempt, 5, rightAnswer);
    await kept(taking, attempt, 5);

    await page.reload();
    await expect(screen(page, 'You have an attempt open')).toBeVisible();
    await expect(page.getByText(`with 5 of ${taking.total} questions answered.`)).toBeVisible();
    await goOn(taking, 5);
    await expectAnswers(taking, attempt, [1, 2, 3, 4, 5]);
    await buttonOn(page, 'Question 6, not answered').click();
    await left(taking, attempt, 6);

    taking = await openAt(await anotherTab(page, context));
    await goOn(taking, 6);
    await expectAnswers(taking, attempt, [1, 2, 3, 4, 5]);
    await buttonOn(taking.page, 'Question 6, not answered').click();
    await answerDrawn(taking, attempt, 6, wrongAnswer);
    await kept(taking, attempt, 6, wrongAnswer);
    await buttonOn(taking.page, 'Next question').click();
    await left(taking, attempt, 7);

    const tomorrow = await anotherTab(taking.page, context);
    await tomorrow.clock.install({ time: Date.now() + 26 * 60 * 60 * 1000 });
    taking = await openAt(tomorrow);
    await goOn(taking, 7);
    await expectAnswers(taking, attempt, [1, 2, 3, 4, 5, 6]);
    await expect(tomorrow.getByText('The clock of this device')).toHaveCount(0);
    expect((await attemptOn(tomorrow, course.id)).plan).toEqual(attempt.plan);
  });

  test('goes on after the tab crashed', async ({ page, context }) => {
    let taking = await openAt(page);
    const attempt = await begin(taking);
    await answerThrough(taking, attempt, { from: 1, to: 2 }, rightAnswer);
    await left(taking, attempt, 3);
    await kept(taking, attempt, 2);
    const crashed = page.waitForEvent('crash');
    page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    taking = await openAt(await context.newPage());
    await goOn(taking, 3);
    await expectAnswers(taking, attempt, [1, 2]);
  });

  test('keeps the place, and what was left for later', async ({ page, context }) => {
    let taking = await openAt(page);
    const attempt = await begin(taking);
    await buttonOn(page, 'Answer later').click();
    await expect(headingOf(page, 2, taking.total)).toBeFocused();
    await answerThrough(taking, attempt, { from: 2, to: 2 }, rightAnswer);
    const marks = async ({ page: shown }: Taking) => {
      await expect(buttonOn(shown, 'Question 1, left for later')).toBeVisible();
      await expect(buttonOn(shown, 'Question 2, answered')).toBeVisible();
      await expect(shown.getByText(`1 of ${taking.total} answered`)).toBeVisible();
    };
    await marks(taking);
    await kept(taking, attempt, 2);
    await left(taking, attempt, 3);
    await page.reload();
    await goOn(taking, 3);
    await marks(taking);

    // Another tab takes over where this one is by now, not where it was when that one was opened.
    const there = await openAt(await context.newPage());
    await buttonOn(there.page, 'Continue the assessment').click();
    await expect(screen(there.page, 'This attempt goes on in another tab')).toBeFocused();
    await hears(there.page, () => buttonOn(page, 'Question 5, not answered').click());
    await left(taking, attempt, 5);
    await buttonOn(there.page, 'Go on here').click();
    await expect(headingOf(there.page, 5, taking.total)).toBeFocused();
    await marks(there);

    await buttonOn(there.page, 'Hand in').click();
    await expect.poll(async () => (await attemptOn(there.page, course.id)).place?.at).toBe(null);
    taking = await openAt(await anotherTab(there.page, context));
    await letGo(taking.page);
    await buttonOn(taking.page, 'Continue the assessment').click();
    await expect(screen(taking.page, 'This attempt goes on in another tab')).toHaveCount(0);
    await expect(screen(taking.page, 'Hand in your answers')).toBeFocused();
  });

  test('goes on after the site was updated, and asks again only what changed', async ({ page }) => {
    test.setTimeout(300_000); // It builds the site.
    const site = await startUpdatedSite();
    try {
      const taking = await openAssessment(page, data, pointer, site.origin);
      const attempt = await begin(taking);
      await answerThrough(taking, attempt, { from: 1, to: 5 }, rightAnswer);
      await kept(taking, attempt, 5);
      await left(taking, attempt, 6);
      const question = drawn(taking, attempt, 3);
      // As the lesson has it: with the questions that the assessment never asks.
      const bank = banksOf(course).find(({ questions }) => numberOf(question, questions) > 0);
      if (!bank) throw new Error(`No bank holds ${question.id}.`);
      const lesson = `${site.origin}${lessonOf(course, bank).permalink}#${question.id}`;
      const quiz = await answerInLesson(page, lesson, bank, question);

      await site.update(bank.id, question.id);

      await openAssessment(page, data, pointer, site.origin);
      await expect(page.getByText(`with 5 of ${taking.total} questions answered.`)).toBeVisible();
      await goOn(taking, 6);
      const told = page.getByRole('status').filter({ hasText: 'answer these again: 3.' });
      await expect(told).toBeVisible();
      await expectAnswers(taking, attempt, [1, 2, 4, 5]);

      await buttonOn(page, 'Question 3, not answered').click();
      await expect(headingOf(page, 3, taking.total)).toHaveAccessibleName(
        `Question 3 of ${taking.total} ${REWORDED}`,
      );
      await answerDrawn(taking, attempt, 3, rightAnswer);
      await expect(told).toHaveCount(0);
      await kept(taking, attempt, 3);
      await expectAnswers(taking, attempt, [1, 2, 3, 4, 5]);
      const hashOf = async () => (await attemptOn(page, course.id)).answers.get(question.id)?.hash;
      await expect.poll(hashOf).not.toBe(question.hash);

      await open(page, lesson);
      await expect(quiz.getByText(/^Some questions have changed since /)).toBeVisible();
      await expect(quiz.getByRole('heading', { name: REWORDED })).toBeVisible();
      await expect(quiz.getByRole('group', { name: 'Right', exact: true })).toHaveCount(0);
    } finally {
      await site.close();
    }
  });
});

/** The number of a question among others, from 1; 0 where it is not among them. */
function numberOf({ id }: CompiledQuestion, questions: readonly CompiledQuestion[]): number {
  return questions.findIndex((question) => question.id === id) + 1;
}

/** Answers a question of a lesson's check, which the address names. */
async function answerInLesson(
  page: Page,
  address: string,
  bank: CompiledBank,
  question: CompiledQuestion,
): Promise<Locator> {
  await open(page, address);
  const quiz = await quizOn(page, bank);
  const number = numberOf(question, bank.questions);
  const shown = questionShown(quiz, number, bank.questions.length);
  await give(pointer, shown, question, rightAnswer(question));
  await buttonOn(quiz, 'Check answer').click();
  await expect(quiz.getByRole('group', { name: 'Right', exact: true })).toBeFocused();
  const given = async () => {
    const history = (await learningOn(page)).questions.get(question.id);
    return history?.answers.filter((answer) => answer.in === 'lesson').length;
  };
  await expect.poll(given).toBe(1);
  return quiz;
}

/** Does something that another tab tells this one, and waits until it has. */
async function hears(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate((name) => {
    window.heard = new Promise((resolve) => {
      new BroadcastChannel(name).addEventListener('message', () => resolve(), { once: true });
    });
  }, CHANNEL);
  await act();
  await page.evaluate(() => window.heard);
}

/** Closes the tab and opens another. */
async function anotherTab(page: Page, context: BrowserContext): Promise<Page> {
  await page.close();
  return context.newPage();
}

/** Looks at the questions with these numbers: their controls hold what was answered, and no others. */
async function expectAnswers(
  taking: Taking,
  attempt: Attempt,
  numbers: readonly number[],
): Promise<void> {
  const { page, total } = taking;
  await expect(page.getByText(`${numbers.length} of ${total} answered`)).toBeVisible();
  const { answers } = await attemptOn(page, course.id);
  for (const number of numbers) {
    const question = drawn(taking, attempt, number);
    const answer = answers.get(question.id)?.answer;
    if (answer === undefined) throw new Error(`${question.id} has no answer.`);
    await buttonOn(page, `Question ${number}, answered`).click();
    await expectGiven(questionShown(main(page), number, total), question, answer);
  }
}

test.describe('an attempt in two tabs', () => {
  test('goes on in one at a time, and can be taken over', async ({ page, context }) => {
    const here = await openAt(page);
    const attempt = await begin(here);
    await answerThrough(here, attempt, { from: 1, to: 2 }, rightAnswer);
    await kept(here, attempt, 2);
    await left(here, attempt, 3);

    const there = await openAt(await context.newPage());
    await buttonOn(there.page, 'Continue the assessment').click();
    const elsewhere = 'This attempt goes on in another tab';
    await expect(screen(there.page, elsewhere)).toBeFocused();
    await answerDrawn(here, attempt, 3, rightAnswer);
    await kept(here, attempt, 3);

    await buttonOn(there.page, 'Go on here').click();
    await expect(headingOf(there.page, 3, there.total)).toBeFocused();
    await expect(screen(page, elsewhere)).toBeFocused();
    await buttonOn(there.page, 'Next question').click();
    await answerDrawn(there, attempt, 4, rightAnswer);
    await kept(there, attempt, 4);
    await expectAnswers(there, attempt, [1, 2, 3, 4]);

    await buttonOn(there.page, 'Hand in').click();
    await handIn(there, 'Not passed this time');
    await expect(page.getByText('The attempt was handed in in another tab.')).toBeVisible();
    expect(await attemptsOn(page, course.id)).toHaveLength(1);
  });
});

test.describe('a time limit', () => {
  const limited = courses.find(({ assessment }) => assessment?.timeLimit !== undefined);
  const timed = assessmentOf(limited?.id ?? '');
  const limit = timed.course.assessment?.timeLimit ?? 0;
  /** While a test is at work, a minute may go by. */
  const expectNearly = async (page: Page, minutes: number) => {
    const left = await minutesLeft(page);
    expect([minutes, minutes - 1]).toContain(left);
  };
  const minutesLeft = async (page: Page) => {
    const text = await page.getByText(/^Time left: \d+ minutes/).innerText();
    return Number(/\d+/.exec(text)?.[0]);
  };
  /** Lets a minute go by, as pages in the background tick, once what is under way is kept. */
  const minute = async (page: Page) => {
    const before = await minutesLeft(page);
    await statementsOn(page);
    // The clock of an attempt begins once the tab has it for itself: a minute before that is lost.
    await expect(async () => {
      await page.clock.fastForward('01:00');
      if (before === 0) return;
      await expect.poll(() => minutesLeft(page), { timeout: 5_000 }).toBeLessThan(before);
    }).toPass({ timeout: 30_000 });
  };

  test('warns in time, can be extended twice, and hands nothing in by itself', async ({ page }) => {
    await page.clock.install();
    const taking = await openAssessment(page, timed, pointer);
    await expect(page.getByRole('radio', { name: `As set: ${limit} minutes` })).toBeChecked();
    const attempt = await begin(taking);
    await answerDrawn(taking, attempt, 1, rightAnswer);
    await kept(taking, attempt, 1);
    const warning = page.getByText('The time is nearly used up.');
    await expectNearly(page, limit);

    // What the device slept does not count.
    await page.clock.fastForward('03:00:00');
    await expectNearly(page, limit);

    for (let passed = 0; passed < limit && !(await warning.isVisible()); passed += 1) {
      await minute(page);
    }
    await expect(page.getByRole('status').filter({ has: warning })).toBeVisible();
    expect(await minutesLeft(page)).toBeGreaterThanOrEqual(2);
    await buttonOn(page, 'Take half as long again').click();
    await expect(warning).toHaveCount(0);
    const extended = (secondsAllowed({ timeLimit: limit, timeRule: 'longer' }) ?? 0) / 60;
    expect(await minutesLeft(page)).toBeGreaterThan(extended - limit);
    await expectGivenFirst(taking, attempt);

    const over = screen(page, 'The time is used up');
    for (let passed = 0; passed < extended && !(await over.isVisible()); passed += 1) {
      await minute(page);
    }
    await expect(over).toBeFocused();
    await expect(questionShown(main(page), 1, taking.total)).toHaveCount(0);
    expect((await attemptOn(page, timed.course.id)).status).toBe('open');
    await buttonOn(page, 'Go on without a limit').click();
    await expectGivenFirst(taking, attempt);
    await expect(page.getByText(/^Time left/)).toHaveCount(0);
    await expect
      .poll(async () => (await attemptOn(page, timed.course.id)).plan.timeRule)
      .toBe('off');
  });

  test('stops the clock when it is used up, however long the page stays open', async ({ page }) => {
    await page.clock.install();
    const taking = await openAssessment(page, timed, pointer);
    await begin(taking);
    const over = screen(page, 'The time is used up');
    for (let passed = 0; passed <= limit && !(await over.isVisible()); passed += 1) {
      await minute(page);
    }
    await expect(over).toBeFocused();
    for (let passed = 0; passed < 5; passed += 1) await minute(page);
    await buttonOn(page, 'Hand in what I have').click();
    await expect(screen(page, 'Not passed this time')).toBeFocused();
    await expect.poll(async () => (await attemptOn(page, timed.course.id)).status).toBe('failed');
    const ended = (await statementsOn(page)).findLast(({ verb }) => verb.id === VERBS.failed);
    expect(secondsOf(ended?.result?.duration ?? '')).toBe(limit * 60);
  });

  test('can be switched off before the start, and its display at any time', async ({ page }) => {
    await page.clock.install();
    const taking = await openAssessment(page, timed, pointer);
    await page.getByRole('radio', { name: 'No limit' }).check();
    const attempt = await begin(taking);
    expect(attempt.plan.timeRule).toBe('off');
    await expect(page.getByText(/^Time left/)).toHaveCount(0);

    await buttonOn(page, 'Stop for now').click();
    await buttonOn(page, 'Begin anew instead').click();
    await expect(screen(page, 'Begin an attempt')).toBeFocused();
    await buttonOn(page, 'Keep the open attempt').click();
    await expect(screen(page, 'Your attempt is kept')).toBeFocused();
    await buttonOn(page, 'Begin anew instead').click();
    await begin(taking);
    await buttonOn(page, 'Hide the time').click();
    await expect(page.getByText(/^Time left/)).toHaveCount(0);
    await buttonOn(page, 'Show the time').click();
    await expectNearly(page, limit);
  });

  async function expectGivenFirst(taking: Taking, attempt: Attempt): Promise<void> {
    const { page, total } = taking;
    await buttonOn(page, 'Question 1, answered').click();
    const question = drawn(taking, attempt, 1);
    await expectGiven(questionShown(main(page), 1, total), question, rightAnswer(question));
  }
});
