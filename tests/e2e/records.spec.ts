import { randomBytes } from 'node:crypto';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { recordAddress } from '../../src/course/assessment';
import { digestOf } from '../../src/course/record';
import { recordSchema } from '../../src/course/recordSchema';
import type { CompletionRecord } from '../../src/course/types';
import { kindOf } from '../../src/quiz/kinds';
import { rightAnswer, wrongAnswer } from './answers';
import { open } from './browser';
import { askedIn, assessmentOf, courses } from './courses';
import { attemptOn } from './learned';
import {
  bring,
  downloaded,
  fileOf,
  learnerElsewhere,
  wholeAttempt,
  type ChosenFile,
} from './recording';
import { buttonOn } from './taking';
import { siteOf } from './sites';

// A trace of every step costs more than the step, and what fails is said in words.
test.use({ trace: 'off' });

const data = assessmentOf(courses.find(({ assessment }) => assessment)?.id ?? '');
const { course } = data;
const DAY = 24 * 60 * 60 * 1000;

/** Brings an attempt to this device, begun an hour ago. */
async function take(page: Page, answerTo: typeof rightAnswer): Promise<void> {
  const maker = learnerElsewhere(new Date(Date.now() - DAY / 24));
  await bring(page, wholeAttempt(maker, data, answerTo));
}

/** Makes a record of the newest pass, and takes the file. */
async function makeRecord(page: Page, name: string): Promise<CompletionRecord> {
  await open(page, '/learning/record');
  await page.getByRole('textbox', { name: /^Your name, / }).fill(name);
  await buttonOn(page, 'Make the record').click();
  return downloadRecord(page);
}

async function downloadRecord(page: Page): Promise<CompletionRecord> {
  const file = await downloaded(page, () => buttonOn(page, 'Download the file').click());
  return recordSchema.parse(JSON.parse(file));
}

/** What a record holds as the answer to a question, in words. */
function summaryOf({ answers }: CompletionRecord, id: string): string {
  const question = askedIn(data, id);
  return kindOf(question).summary(question, answers.find((one) => one.id === id)?.answer);
}

test('a record says who passed what and what that proves, on the page and in the file', async ({
  page,
}) => {
  await take(page, rightAnswer);
  const attempt = await attemptOn(page, course.id);
  const record = await makeRecord(page, '  Ada \t Example ');
  expect(record).toMatchObject({
    level: 'self-attested',
    name: 'Ada Example',
    course: { id: course.id, version: course.version },
    edition: data.edition,
    attempt: attempt.id,
    plan: attempt.plan,
    score: 1,
    passed: true,
  });
  expect(record.answers.map(({ id }) => id)).toEqual(attempt.plan.questions.map(({ id }) => id));
  expect(record.digest).toBe(await digestOf(record));

  const shown = page.getByRole('region', {
    name: `Ada Example passed the assessment of the course`,
  });
  await expect(
    shown.getByRole('heading', { name: /^Level of proof: self-attested/ }),
  ).toBeVisible();
  for (const text of [attempt.plan.seed, record.digest, course.version, record.site]) {
    await expect(shown).toContainText(text);
  }
  const row = (id: string) => shown.getByRole('row').filter({ hasText: id });
  for (const { id, hash } of attempt.plan.questions) {
    await expect(row(id).getByRole('rowheader')).toContainText(`wording ${hash}`);
    await expect(row(id).getByRole('rowheader')).toContainText(summaryOf(record, id));
    await expect(row(id).getByRole('cell')).toHaveText(['100 %']);
  }

  // The name is kept, and can be another one.
  await page.reload();
  const field = page.getByRole('textbox', { name: /^Your name, / });
  await expect(field).toHaveValue('Ada Example');
  await expect(shown).toBeVisible();
  await field.fill('');
  await buttonOn(page, 'Use this name').click();
  await expect(page.getByRole('alert')).toHaveText('Type a name first.');
  await expect(field).toBeFocused();
  await field.fill('Grace Example');
  await buttonOn(page, 'Use this name').click();
  await expect(page.getByRole('heading', { name: /^Grace Example passed / })).toBeFocused();
  expect((await downloadRecord(page)).name).toBe('Grace Example');
});

test('a record keeps its words whole on a narrow screen', async ({ page }) => {
  await take(page, rightAnswer);
  await makeRecord(page, 'Ada Example');
  await page.setViewportSize({ width: 320, height: 800 });
  const { questions } = (await attemptOn(page, course.id)).plan;
  const row = page.getByRole('row').filter({ hasText: questions[0]?.id });
  await expect(row).toContainText(questions[0]?.hash ?? '');
  const lines = (locator: Locator) =>
    locator.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom))).size;
    });
  for (const { id, hash } of questions) {
    const one = page.getByRole('row').filter({ hasText: id });
    expect(await lines(one.getByText(hash, { exact: true })), hash).toBe(1);
    expect(await lines(one.getByRole('cell')), id).toBe(1);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a record is printed without what is not of it', async ({ page }) => {
  await take(page, rightAnswer);
  await makeRecord(page, 'Ada Example');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: /^Ada Example passed / })).toBeVisible();
  for (const { id } of (await attemptOn(page, course.id)).plan.questions) {
    await expect(page.getByRole('rowheader').filter({ hasText: id })).toBeVisible();
  }
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('an attempt that was not passed, not finished or not made here has no such record', async ({
  page,
}) => {
  await open(page, '/learning/record');
  await expect(page.getByText(/^There is no record to make yet/)).toBeVisible();
  await open(page, recordAddress('of-somebody-else'));
  await expect(page.getByText(/^This device does not keep the attempt/)).toBeVisible();
  await take(page, wrongAnswer);
  const { id } = await attemptOn(page, course.id);
  await open(page, '/learning/record');
  await expect(page.getByText(/^There is no record to make yet/)).toBeVisible();
  await open(page, recordAddress(id));
  await page.getByRole('textbox', { name: /^Your name, / }).fill('Ada Example');
  await buttonOn(page, 'Make the record').click();
  await expect(
    page.getByRole('heading', { name: /^Ada Example took, and did not pass, / }),
  ).toBeFocused();
});

test.describe('the page that checks records', () => {
  const good = /^The record fits together: /;
  const bad = /^The record does not fit together: /;

  /** Makes a record on the public site, and opens the page of the trainers. */
  async function withRecord(page: Page): Promise<CompletionRecord> {
    await take(page, rightAnswer);
    const record = await makeRecord(page, 'Ada Example');
    await open(page, `${siteOf('trainer')}/training/verify`);
    return record;
  }

  const check = (page: Page, files: ChosenFile[]) =>
    page.getByLabel('Files with completion records').setInputFiles(files);
  const result = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

  test('says that a record fits together, and what it cannot find out', async ({ page }) => {
    const record = await withRecord(page);
    await check(page, [fileOf('ada.json', record)]);
    await expect(result(page, 'ada.json').getByText(good)).toBeVisible();
    const asked = record.plan.questions.length;
    const shown = result(page, 'ada.json');
    await expect(shown).toContainText(`Marked again: ${asked} of ${asked} answers.`);
    const findings = shown.getByRole('listitem').filter({ hasText: /: fits$/ });
    expect(await findings.count()).toBeGreaterThan(8);
    await expect(shown.getByText(/: (does not fit|cannot be told)$/)).toHaveCount(0);
    await expect(shown).toContainText('time limit of');
    await shown.getByText('What was answered').click();
    for (const { id } of record.plan.questions) {
      const line = shown.getByRole('listitem').filter({ hasText: id });
      await expect(line).toContainText(summaryOf(record, id));
    }
    await expect(page.getByRole('status')).toContainText('Files: 1. Fit together: 1.');
    await expect(page.getByRole('heading', { name: 'What cannot be found out' })).toBeVisible();
    await expect(page.getByText(/^A record made up with care: /)).toBeVisible();
  });

  /** Each forgery of a record, and what it is found out by, digest aside. */
  const forgeries: Record<string, [(record: CompletionRecord) => void, RegExp]> = {
    'a better score': [(record) => (record.score = 0.9), /^Score: does not fit/],
    'a pass mark that was lower': [
      (record) => (record.plan.passMark -= 30),
      /^Passed or not: does not fit/,
    ],
    'an answer with the score of another': [
      (record) => {
        const [first] = record.answers;
        if (first) first.answer = wrongAnswer(askedIn(data, first.id));
      },
      /^Answers, marked again: does not fit/,
    ],
    'the title of another course': [
      (record) => {
        const other = courses.find(({ id }) => id !== course.id);
        record.course.title = other?.title ?? '';
      },
      /^Course: does not fit/,
    ],
    'hashes that hide the questions': [
      (record) => {
        for (const one of [...record.plan.questions, ...record.answers]) one.hash = `0${one.hash}`;
      },
      /^Wording of the questions: does not fit/,
    ],
    'a seed that was tried out': [
      (record) => (record.plan.seed = 'another'),
      /^Draw of the questions: does not fit/,
    ],
    'an end before the start': [
      (record) => (record.finished = earlier(record.started)),
      /^Dates: does not fit/,
    ],
    'a date to come': [
      (record) => (record.issued = new Date(Date.now() + 30 * DAY).toISOString()),
      /^Dates: does not fit/,
    ],
    'a date before the course was there': [
      (record) => {
        const back = Date.parse(record.started) - Date.parse(data.since ?? '') + 30 * DAY;
        const move = (time: string) => new Date(Date.parse(time) - back).toISOString();
        Object.assign(record, {
          started: move(record.started),
          finished: move(record.finished),
          issued: move(record.issued),
          answers: record.answers.map((answer) => ({ ...answer, at: move(answer.at) })),
        });
      },
      /^Dates: does not fit/,
    ],
  };

  function earlier(time: string): string {
    return new Date(Date.parse(time) - 60_000).toISOString();
  }

  test('finds out forgeries, those with a new check sum too', async ({ page }) => {
    const record = await withRecord(page);
    for (const [what, [forge, finding]] of Object.entries(forgeries)) {
      const forged = structuredClone(record);
      forge(forged);
      const careful = { ...forged, digest: (await digestOf(forged)) ?? '' };
      await check(page, [fileOf('careless.json', forged), fileOf('careful.json', careful)]);
      await expect(page.getByRole('status'), what).toContainText(
        'Files: 2. Fit together: 0. Do not fit together: 2.',
      );
      const sum = /^Check sum of the file: does not fit/;
      const line = (file: string, text: RegExp) =>
        result(page, file).getByRole('listitem').filter({ hasText: text });
      await expect(line('careless.json', sum), what).toBeVisible();
      await expect(line('careless.json', finding), what).toBeVisible();
      await expect(result(page, 'careful.json').getByText(bad), what).toBeVisible();
      await expect(line('careful.json', sum), what).toHaveCount(0);
      await expect(line('careful.json', finding), what).toBeVisible();
      await buttonOn(page, 'Clear the results').click();
      await expect(page.getByRole('article')).toHaveCount(0);
    }
  });

  test('does not call fitting what it cannot tell', async ({ page }) => {
    const record = await withRecord(page);
    const doubtful: [string, (record: CompletionRecord) => void, RegExp][] = [
      [
        'site.json',
        (one) => (one.site = 'https://x.example/'),
        /^Site that made it: cannot be told/,
      ],
      ['hasty.json', (one) => (one.seconds = 1), /^Time for reading: cannot be told/],
      ['slow.json', (one) => (one.seconds = 86_400), /^Time it was open: cannot be told/],
      [
        'none.json',
        (one) => Object.assign(one, { answers: [], score: 0, passed: false }),
        /^Answers, marked again: cannot be told/,
      ],
    ];
    for (const [name, change, finding] of doubtful) {
      const changed = structuredClone(record);
      change(changed);
      const file = { ...changed, digest: (await digestOf(changed)) ?? '' };
      await check(page, [fileOf(name, file)]);
      const shown = result(page, name);
      await expect(shown.getByText(/^Nothing in the record is wrong as far as /)).toBeVisible();
      await expect(shown.getByRole('listitem').filter({ hasText: finding })).toBeVisible();
    }
    await expect(result(page, 'none.json')).toContainText('Marked again: 0 of 0 answers.');
  });

  test('finds the same attempt under another name', async ({ page }) => {
    const record = await withRecord(page);
    const other = { ...record, name: 'Grace Example' };
    const copy = { ...other, digest: (await digestOf(other)) ?? '' };
    await check(page, [fileOf('ada.json', record), fileOf('grace.json', copy)]);
    for (const [file, name] of [
      ['ada.json', 'Grace Example'],
      ['grace.json', 'Ada Example'],
    ] as const) {
      await expect(
        result(page, file).getByText(`in another of these files, under another name: ${name}.`),
      ).toBeVisible();
    }
  });

  test('says of any other file what is wrong with it', async ({ page }) => {
    const record = await withRecord(page);
    const newer = { ...record, v: 2 };
    const files: [ChosenFile, string][] = [
      [{ ...fileOf('bytes.json', ''), buffer: randomBytes(4096) }, 'This is no record: '],
      [fileOf('other.json', { some: 'JSON' }), 'This is a JSON file, but no completion record'],
      [fileOf('newer.json', newer), 'This record was made by a newer version of the site.'],
      [fileOf('part.json', { ...record, plan: null }), 'another form: plan.'],
      [fileOf('large.json', 'x'.repeat(2_000_000)), 'The file is larger than any record.'],
    ];
    await check(
      page,
      files.map(([file]) => file),
    );
    for (const [{ name }, text] of files) {
      await expect(result(page, name).getByText(text)).toBeVisible();
    }
    await expect(page.getByRole('status')).toContainText(
      `Files: ${files.length}. Fit together: 0. Do not fit together: 0. Cannot be told: 0.`,
    );
  });

  test('marks what was partly right in part', async ({ page }) => {
    let turn = 0;
    await take(page, (question) => (turn++ % 5 === 0 ? wrongAnswer : rightAnswer)(question));
    const { id, score = 0 } = await attemptOn(page, course.id);
    expect(score).toBeLessThan(1);
    await open(page, recordAddress(id));
    await page.getByRole('textbox', { name: /^Your name, / }).fill('Ada Example');
    await buttonOn(page, 'Make the record').click();
    const record = await downloadRecord(page);
    for (const { id: asked, answer, score: earned } of record.answers) {
      const question = askedIn(data, asked);
      expect(kindOf(question).mark(question, answer).score).toBeCloseTo(earned, 9);
    }
    await open(page, `${siteOf('trainer')}/training/verify`);
    await check(page, [fileOf('ada.json', record)]);
    await expect(result(page, 'ada.json').getByText(good)).toBeVisible();
  });

  test('is for trainers alone', async ({ request }) => {
    for (const audience of ['public', 'member'] as const) {
      const response = await request.get(`${siteOf(audience)}/training/verify`);
      expect(response.status()).toBe(404);
    }
  });
});
