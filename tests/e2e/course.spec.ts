import { expect, test, type Locator, type Page } from '@playwright/test';
import { drawnCount } from '../../src/course/assessment';
import { coursesFor, rolesOf } from '../../src/course/catalogue';
import type { CompletionRecord } from '../../src/course/types';
import { plainText } from '../../src/quiz/richText';
import type { CompiledBank } from '../../src/quiz/types';
import { rightAnswer } from './answers';
import { give, keyboard, pointer, type Hand } from './answering';
import { open, watch } from './browser';
import { assessmentOf, courses, lessonOf, lessonsByKinds } from './courses';
import { attemptOn, statementsOn } from './learned';
import { downloaded, fileOf } from './recording';
import {
  answerThrough,
  begin,
  buttonOn,
  drawn,
  handIn,
  openAssessment,
  questionShown,
  quizOn,
  type Taking,
} from './taking';
import { siteOf } from './sites';

/** The lesson with the most kinds of question, and its course. */
const [found] = lessonsByKinds();
if (!found) throw new Error('There is no lesson with a check.');
const { course: outline, bank } = found;
const lesson = lessonOf(outline, bank);
const data = assessmentOf(outline.id);
const plan = data.course.assessment;
if (!plan) throw new Error('The course has no assessment.');

// Hundreds of presses of a key: their trace costs more than the test itself.
test.use({ trace: 'off' });

const lessonsOn = (page: Page) => page.getByRole('region', { name: 'Lessons', exact: true });

test('a course can be taken by keyboard alone, from its page to the record', async ({
  page,
  context,
}) => {
  const complaints = await watch(page, context, siteOf('public'));
  const hand = keyboard(page);
  await open(page, outline.permalink);
  await expect(buttonLike(page, 'Start the course')).toBeVisible();

  const line = lessonsOn(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: lesson.title, exact: true }) });
  await hand.press(line.getByRole('link'));
  await expect(page).toHaveURL(lesson.permalink);
  await takeCheck(page, hand, bank);
  await hand.press(page.getByRole('link', { name: /^All lessons of / }));
  await expect(page).toHaveURL(outline.permalink);
  await expect(line.getByText('Done', { exact: true })).toBeVisible();
  await expect(page.getByText(`1 of ${outline.lessons.length} lessons done`)).toBeVisible();

  await hand.press(lessonsOn(page).getByRole('link', { name: 'Assessment', exact: true }));
  await expect(page).toHaveURL(`${outline.permalink}/assessment`);
  const taking: Taking = { page, data, hand, total: drawnCount(plan) };
  const attempt = await begin(taking);
  await answerThrough(taking, attempt, { from: 1, to: taking.total }, rightAnswer);
  await expect(page.getByText(/^All questions are answered\./)).toBeVisible();
  await handIn(taking, 'Passed');

  await expect(page.getByText('You reached 100 %.')).toBeVisible();
  await expect.poll(async () => (await attemptOn(page, outline.id)).status).toBe('passed');
  const reviewed = page.getByRole('heading', { level: 4, name: /^Question \d+ / });
  await expect(reviewed).toHaveCount(taking.total);
  for (let number = 1; number <= taking.total; number += 1) {
    const { prompt } = drawn(taking, attempt, number);
    const name = `Question ${number} ${plainText(prompt)}`;
    await expect(reviewed.nth(number - 1)).toHaveAccessibleName(name);
  }
  const main = page.getByRole('main');
  await expect(main.getByText('Right', { exact: true }).first()).toBeVisible();
  await expect(main.getByText('Not quite', { exact: true })).toHaveCount(0);
  await expect(main.getByText('Why', { exact: true })).toHaveCount(taking.total);

  await open(page, '/');
  const card = page.getByRole('region', { name: 'Where you stand' });
  await expect(card).toContainText('with 100 %.');
  await hand.press(card.getByRole('link', { name: outline.title, exact: true }));
  await hand.press(page.getByRole('link', { name: 'Record of your result' }));
  const record = await makeRecord(page, hand, 'Ada Example');
  expect(record).toMatchObject({ passed: true, score: 1, attempt: attempt.id });
  expect(complaints).toEqual([]);

  await open(page, `${siteOf('trainer')}/training/verify`);
  await page
    .getByLabel('Files with completion records')
    .setInputFiles(fileOf('record.json', record));
  // All but one thing fits: keys are pressed faster than the questions can be read.
  await expect(page.getByText(/^Nothing in the record is wrong /)).toBeVisible();
  await expect(page.getByText(/^The answers came faster than /)).toBeVisible();
});

/** Answers a check from its first question to the result, all of it right. */
async function takeCheck(page: Page, hand: Hand, bank: CompiledBank): Promise<void> {
  const quiz = await quizOn(page, bank);
  const total = bank.questions.length;
  for (const [index, question] of bank.questions.entries()) {
    await give(hand, questionShown(quiz, index + 1, total), question, rightAnswer(question));
    await hand.press(buttonOn(quiz, 'Check answer'));
    await expect(quiz.getByRole('group', { name: 'Right', exact: true })).toBeFocused();
    const isLast = index + 1 === total;
    await hand.press(buttonOn(quiz, isLast ? 'See your result' : 'Next question'));
    const next = new RegExp(isLast ? '^Your result$' : `^Question ${index + 2} of ${total} `);
    await expect(quiz.getByRole('heading', { name: next })).toBeFocused();
  }
  await expect(quiz.getByText(`You got ${total} of ${total} right`).first()).toBeVisible();
}

/** Types the name on the page of the record, and takes the file. */
async function makeRecord(page: Page, hand: Hand, name: string): Promise<CompletionRecord> {
  const field = page.getByRole('textbox', { name: /^Your name, / });
  await hand.write(field, name);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 2, name: new RegExp(`^${name} passed `) }),
  ).toBeFocused();
  const file = await downloaded(page, () => hand.press(buttonOn(page, 'Download the file')));
  return JSON.parse(file) as CompletionRecord;
}

function buttonLike(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('link', { name, exact: true });
}

test('the home page leads back to the course that was open last', async ({ page }) => {
  await open(page, '/');
  const card = page.getByRole('region', { name: 'Continue where you left off' });
  await expect(card).toHaveCount(0);
  await open(page, lesson.permalink);
  await visited(page);
  await open(page, '/');
  await expect(card.getByRole('link', { name: outline.title, exact: true })).toBeVisible();
  await expect(card).toContainText(`Next: ${lesson.title}`);
  await card.getByRole('link', { name: 'Continue the course' }).click();
  await expect(page).toHaveURL(lesson.permalink);
});

test('a course ends with its assessment, in the sidebar and at the foot of its last lesson', async ({
  page,
}) => {
  const last = outline.lessons.at(-1);
  if (!last) throw new Error('The course has no lessons.');
  await open(page, last.permalink);
  const assessment = page
    .getByRole('navigation', { name: 'Docs sidebar' })
    .locator(`a[href="${outline.permalink}/assessment"]`);
  await expect(assessment).toHaveText('Assessment');
  const leafing = page.getByRole('navigation', { name: 'Docs pages' });
  await expect(leafing.getByRole('link', { name: /^Previous/ })).toBeVisible();
  await expect(leafing.getByRole('link', { name: /^Next/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Go to the assessment', exact: true }).click();
  await expect(page).toHaveURL(`${outline.permalink}/assessment`);
});

test('the outline stands ahead of the text, and in the contents of the page', async ({ page }) => {
  await open(page, outline.permalink);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^Lessons/);
  await page.locator('.table-of-contents').getByRole('link', { name: 'Lessons' }).click();
  await expect(page).toHaveURL(`${outline.permalink}#lessons`);
  await expect(lessonsOn(page)).toBeInViewport();
});

test('what a trainer needs is in the sidebar and on the page of the courses', async ({ page }) => {
  await open(page, `${siteOf('trainer')}/training`);
  for (const name of ['Check completion records', 'check them']) {
    const link = page.getByRole('link', { name, exact: true });
    await expect(link).toHaveAttribute('href', '/training/verify');
  }
});

/** Waits until the visit of a lesson is kept. */
async function visited(page: Page): Promise<void> {
  await expect.poll(async () => (await statementsOn(page)).length).toBe(1);
  await expect(page.getByText(`0 of ${outline.lessons.length} lessons done`)).toBeVisible();
}

test('the catalogue shows the courses for a role, and how far each has come', async ({ page }) => {
  await open(page, lesson.permalink);
  await visited(page);
  await open(page, '/training');
  const listed = (title: string) => page.getByRole('heading', { name: title, exact: true });
  for (const { title } of courses) await expect(listed(title)).toBeVisible();
  await expect(
    page
      .getByRole('listitem')
      .filter({ has: listed(outline.title) })
      .getByText(`0 of ${outline.lessons.length} lessons done`),
  ).toBeVisible();

  const choice = page.getByRole('combobox', { name: 'Show courses for' });
  for (const role of rolesOf(courses)) {
    await choice.selectOption(role);
    const shown = coursesFor(role, courses);
    await expect(page.getByRole('status').filter({ hasText: 'Courses shown' })).toHaveText(
      `Courses shown: ${shown.length}`,
    );
    for (const one of courses) {
      await expect(listed(one.title)).toHaveCount(shown.includes(one) ? 1 : 0);
    }
  }
});

test('an assessment can be begun without the lessons, and says so', async ({ page }) => {
  const taking = await openAssessment(page, data, pointer);
  await expect(
    page.getByText(`are not marked as done on this device: ${outline.lessons.length}.`),
  ).toBeVisible();
  const { plan } = await begin(taking);
  expect(plan.questions).toHaveLength(taking.total);
});
