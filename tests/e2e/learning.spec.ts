import { randomBytes } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { DATABASE, VERSION } from '../../src/learning/database';
import { readExport } from '../../src/learning/exportFile';
import { DAILY } from '../../src/learning/review';
import { lessonOpened } from '../../src/learning/statements';
import { VERBS, type Statement } from '../../src/learning/types';
import { plainText } from '../../src/quiz/richText';
import { rightAnswer, wrongAnswer } from './answers';
import { give, pointer } from './answering';
import { open } from './browser';
import { assessmentOf, bankFor, banksOf, courses, lessonOf, SITE } from './courses';
import { attemptOn, learningOn, rowsOn, statementsOn } from './learned';
import {
  bring,
  downloaded,
  exported,
  fileOf,
  importFile,
  learnerElsewhere,
  wholeAttempt,
  type ChosenFile,
} from './recording';
import {
  answerDrawn,
  begin,
  buttonOn,
  drawn,
  handIn,
  headingOf,
  openAssessment,
  questionShown,
  quizOn,
  screen,
} from './taking';

// A trace of every step costs more than the step, and what fails is said in words.
test.use({ trace: 'off' });

const [one, other] = courses;
if (!one || !other) throw new Error('There are fewer than two courses.');
const [bank = bankFor('public', '')] = banksOf(one);
const lesson = lessonOf(one, bank).permalink;
const total = bank.questions.length;
const [first, second] = bank.questions;
if (!first || !second) throw new Error('The check has fewer than two questions.');

const told = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text });

/** What somebody did elsewhere: an attempt at each of two courses, and a lesson of each. */
function learnt(): Statement[] {
  const maker = learnerElsewhere(new Date(Date.now() - 2 * 60 * 60 * 1000));
  return [one, other].flatMap((course) => [
    lessonOpened(maker, { courseId: course?.id ?? '', lessonId: course?.lessons[0]?.id ?? '' }),
    ...wholeAttempt(maker, assessmentOf(course?.id ?? ''), rightAnswer),
  ]);
}

const saved = (page: Page, button: string) =>
  downloaded(page, () => buttonOn(page, button).click());

async function erase(page: Page, what: string): Promise<void> {
  await page.getByRole('combobox', { name: /^What to erase/ }).selectOption({ label: what });
  await buttonOn(page, 'Erase: see first what goes').click();
  const question = page.getByRole('paragraph').filter({ hasText: /^This erases / });
  await expect(question).toBeFocused();
}

/** What the page shows of the learner, as it is when it is opened anew. */
async function shownAnew(page: Page): Promise<string> {
  await open(page, '/learning');
  await expect(page.getByRole('heading', { name: /^Your courses/ })).toBeVisible();
  return page.getByRole('main').innerText();
}

test.describe('what is kept', () => {
  test('is the same after it was exported, erased and imported', async ({ page }) => {
    await bring(page, learnt());
    const before = await statementsOn(page);
    const shown = await shownAnew(page);
    for (const { title } of [one, other]) expect(shown).toContain(title);
    expect(shown).toContain('Passed on');

    const file = await saved(page, 'Download my learning');
    await expect(told(page, `with ${before.length} entries.`)).toBeVisible();
    await erase(page, 'Everything, of all courses');
    await buttonOn(page, 'Erase it now').click();
    await expect(told(page, 'It is erased from this browser.')).toBeFocused();
    expect(await statementsOn(page)).toEqual([]);
    expect(await shownAnew(page)).toContain('Nothing is kept on this device yet.');

    await importFile(page, fileOf('mine.json', file));
    await expect(told(page, `Entries added: ${before.length}.`)).toBeVisible();
    await expect.poll(() => statementsOn(page)).toEqual(before);
    await shownAnew(page);
    await expect.poll(() => page.getByRole('main').innerText()).toBe(shown);

    await importFile(page, fileOf('mine.json', file));
    await expect(told(page, `was here already (${before.length} entries)`)).toBeVisible();
    expect(await statementsOn(page)).toEqual(before);
  });

  test('can be erased for one course alone, once that is confirmed', async ({ page }) => {
    await bring(page, learnt());
    const before = await statementsOn(page);
    await erase(page, one.title);
    await buttonOn(page, 'Keep it').click();
    await expect(buttonOn(page, 'Erase: see first what goes')).toBeFocused();
    expect(await statementsOn(page)).toEqual(before);

    await erase(page, one.title);
    await expect(page.getByText('your attempts at assessments, passed ones too: 1')).toBeVisible();
    await buttonOn(page, 'Erase it now').click();
    await expect(told(page, 'It is erased from this browser.')).toBeFocused();
    const left = before.filter(({ object }) => !object.id.startsWith(`${SITE}training/${one.id}`));
    expect(left.length).toBeGreaterThan(0);
    await expect.poll(() => statementsOn(page)).toEqual(left);
    await open(page, '/learning');
    await expect(page.getByRole('article', { name: other.title, exact: true })).toBeVisible();
    await expect(page.getByRole('article', { name: one.title, exact: true })).toHaveCount(0);
  });

  test('takes a file of an earlier version, a list of statements alone', async ({ page }) => {
    const statements = learnt();
    await open(page, '/learning');
    await importFile(page, fileOf('old.json', statements));
    await expect(told(page, `Entries added: ${statements.length}.`)).toBeVisible();
    await expect.poll(async () => (await statementsOn(page)).length).toBe(statements.length);
  });

  test('stays as it is when a file cannot be taken, with the reason', async ({ page }) => {
    await bring(page, learnt());
    const before = await statementsOn(page);
    const more = learnt();
    const good = JSON.parse((await exported(more)).buffer.toString()) as object;
    const foreign = JSON.stringify(more).replaceAll(SITE, 'https://elsewhere.example/');
    const bytes = { name: 'bytes.json', mimeType: 'application/json', buffer: randomBytes(4096) };
    const files: [ChosenFile, string][] = [
      [bytes, 'This is not a file that the handbook saves.'],
      [fileOf('other.json', { some: 'JSON' }), 'does not come from the page “My learning”'],
      [
        await exported(JSON.parse(foreign) as Statement[], 'https://elsewhere.example/'),
        'comes from the handbook at another address (https://elsewhere.example/)',
      ],
      [fileOf('newer.json', { ...good, v: 99 }), 'was saved by a newer version'],
      [fileOf('short.json', { ...good, statements: more.slice(1) }), 'was changed or damaged'],
      [
        fileOf('entry.json', [...more, { verb: 'knew' }]),
        'Some entries of this file cannot be read',
      ],
      [fileOf('empty.json', ''), 'This is not a file that the handbook saves.'],
    ];
    for (const [file, reason] of files) {
      await importFile(page, file);
      await expect(told(page, `${file.name}: `).getByText(reason), file.name).toBeVisible();
      await expect(told(page, 'Nothing here was changed.')).toBeVisible();
      expect(await statementsOn(page), file.name).toEqual(before);
    }
  });
});

test.describe('the check of a lesson in two tabs at once', () => {
  test('has the answers of both in both, and keeps all of them', async ({ page, context }) => {
    const tabs = [page, await context.newPage()];
    const quizzes = await Promise.all(
      tabs.map(async (tab) => {
        await open(tab, lesson);
        const quiz = await quizOn(tab, bank);
        await buttonOn(quiz, 'All on one page').click();
        return quiz;
      }),
    );
    await Promise.all(
      quizzes.map(async (quiz, index) => {
        const question = index === 0 ? first : second;
        const shown = quiz.getByRole('listitem').nth(index);
        await expect(questionShown(shown, index + 1, total)).toBeVisible();
        await give(pointer, shown, question, rightAnswer(question));
        await buttonOn(shown, 'Check answer').click();
      }),
    );
    for (const quiz of quizzes) {
      await expect(quiz.getByRole('group', { name: 'Right', exact: true })).toHaveCount(2);
      await expect(quiz.getByText(`Not answered yet: ${total - 2}`)).toBeVisible();
    }
    await expect
      .poll(async () => [...(await learningOn(page)).questions.keys()].sort())
      .toEqual([first.id, second.id].sort());
    await open(page, '/learning');
    await expect(page.getByRole('article', { name: one.title, exact: true })).toBeVisible();
    await open(page, lesson);
    const quiz = await quizOn(page, bank);
    await expect(quiz.getByRole('heading', { name: /^Question 3 of / })).toBeVisible();
  });
});

test.describe('a device that keeps nothing', () => {
  const refusals: Record<string, () => void> = {
    'throws when the database is opened': () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
    'refuses to make the database': () => {
      const { open: openOriginal } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...names) {
        const request = openOriginal.apply(this, names);
        request.addEventListener('upgradeneeded', () => request.transaction?.abort());
        return request;
      };
    },
    'has no database at all': () =>
      Object.defineProperty(window, 'indexedDB', { value: undefined }),
    'is full': () => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  };

  for (const [what, script] of Object.entries(refusals)) {
    test(`lets the check be done, says so and offers the export when it ${what}`, async ({
      page,
    }) => {
      await page.addInitScript(script);
      await open(page, lesson);
      const quiz = await quizOn(page, bank);
      await give(pointer, quiz, first, rightAnswer(first));
      await buttonOn(quiz, 'Check answer').click();
      await expect(quiz.getByRole('group', { name: 'Right', exact: true })).toBeFocused();
      const notice = quiz.getByRole('status').filter({ hasText: 'does not let the page keep' });
      await expect(notice).toBeVisible();

      await notice.getByRole('link', { name: 'Save it as a file' }).click();
      await expect(page).toHaveURL('/learning');
      await expect(told(page, /It will be lost|will be lost when you reload/)).toBeVisible();
      const read = await readExport(await saved(page, 'Download my learning'));
      const kept = 'statements' in read ? read.statements : [];
      expect(kept.map(({ object }) => object.id)).toContain(
        `${SITE}training/${bank.id}#${first.id}`,
      );
      await page.goBack();
      await expect(quiz.getByRole('heading', { name: /^Question 2 of / })).toBeVisible();
    });
  }

  test('lets an assessment be taken to its result', async ({ page }) => {
    await page.addInitScript(refusals['throws when the database is opened'] ?? (() => undefined));
    const data = assessmentOf(one.id);
    const taking = await openAssessment(page, data, pointer);
    const notice = told(page, 'does not let the page keep what you do.');
    await expect(notice.getByRole('link', { name: 'Save it as a file' })).toBeVisible();
    await expect(page.getByText('Nothing is lost when you close the page')).toHaveCount(0);
    await expect(page.getByText('are kept by this browser')).toHaveCount(0);
    await buttonOn(page, 'Start the assessment').click();
    await expect(headingOf(page, 1, taking.total)).toBeFocused();
    await buttonOn(page, 'Stop for now').click();
    await expect(screen(page, 'You can go on while this page is open')).toBeFocused();
    await expect(screen(page, 'Your attempt is kept')).toHaveCount(0);
    await buttonOn(page, 'Continue the assessment').click();
    for (let number = 1; number <= taking.total; number += 1) {
      await expect(headingOf(page, number, taking.total)).toBeFocused();
      await buttonOn(page, 'Answer later').click();
    }
    await handIn(taking, 'Not passed this time');
    await expect(page.getByText('You reached 0 %.')).toBeVisible();
  });
});

test.describe('a database', () => {
  test('that is damaged in part: that part is put aside and can be downloaded', async ({
    page,
  }) => {
    await bring(page, learnt());
    const before = await statementsOn(page);
    await page.evaluate(
      ([name, version]) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, version);
          request.onerror = () => reject(new Error(request.error?.message));
          request.onsuccess = () => {
            const transaction = request.result.transaction('statements', 'readwrite');
            transaction.objectStore('statements').add({ statement: { id: 'torn', verb: 7 } });
            transaction.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
      [DATABASE, VERSION] as const,
    );
    await open(page, '/learning');
    await expect(
      told(page, 'Some of what was kept on this device could not be read.'),
    ).toBeVisible();
    await expect(page.getByRole('article', { name: one.title, exact: true })).toBeVisible();
    await expect.poll(() => statementsOn(page)).toEqual(before);
    expect(await saved(page, 'Download what was put aside')).toContain('"torn"');

    // It is still there the next time, and nothing more is said.
    await open(page, '/learning');
    await expect(page.getByRole('heading', { name: 'What was put aside' })).toBeVisible();
    await expect(told(page, 'could not be read')).toHaveCount(0);
  });

  test('of a newer version of the site is left alone', async ({ page }) => {
    await page.goto('/robots.txt');
    const version = VERSION + 1;
    await page.evaluate(
      ([name, later]) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, later);
          request.onerror = () => reject(new Error(request.error?.message));
          request.onupgradeneeded = () => {
            request.result.createObjectStore('later', { autoIncrement: true }).add('of the future');
          };
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
      [DATABASE, version] as const,
    );
    await open(page, lesson);
    const quiz = await quizOn(page, bank);
    await give(pointer, quiz, first, rightAnswer(first));
    await buttonOn(quiz, 'Check answer').click();
    await expect(quiz.getByRole('group', { name: 'Right', exact: true })).toBeFocused();
    await quiz.getByRole('link', { name: 'Save it as a file' }).click();
    await expect(told(page, 'A newer version of this site has kept your learning')).toBeVisible();

    await erase(page, 'Everything, of all courses');
    await buttonOn(page, 'Erase it now').click();
    await expect(told(page, 'so it may still be there.')).toBeFocused();
    expect(await rowsOn(page, 'later')).toEqual(['of the future']);
    const databases = await page.evaluate(() => indexedDB.databases());
    expect(databases).toEqual([{ name: DATABASE, version }]);
  });
});

test('a clock that went back is noticed, and nothing is put before what was done', async ({
  page,
  context,
}) => {
  await open(page, lesson);
  await expect.poll(async () => (await statementsOn(page)).length).toBe(1);
  await page.close();
  const yesterday = await context.newPage();
  await yesterday.clock.install({ time: Date.now() - 24 * 60 * 60 * 1000 });
  const data = assessmentOf(one.id);
  const taking = await openAssessment(yesterday, data, pointer);
  await begin(taking);
  await expect(told(yesterday, 'The clock of this device went backwards.')).toBeVisible();
  // They keep the times that the clock showed, in the order of what was done.
  const [visit, start, ...others] = await statementsOn(yesterday);
  expect(visit?.verb.id).toBe(VERBS.experienced);
  expect(start?.verb.id).toBe(VERBS.initialized);
  expect(others).toEqual([]);
  expect(Date.parse(start?.timestamp ?? '')).toBeLessThan(Date.parse(visit?.timestamp ?? ''));
});

test('what was not right comes back the next day, and can be skipped', async ({
  page,
  context,
}) => {
  await open(page, lesson);
  const quiz = await quizOn(page, bank);
  for (const [index, question] of [first, second].entries()) {
    await give(pointer, questionShown(quiz, index + 1, total), question, wrongAnswer(question));
    await buttonOn(quiz, 'Check answer').click();
    await buttonOn(quiz, 'Next question').click();
  }
  await expect.poll(async () => (await learningOn(page)).questions.size).toBe(2);
  await page.close();

  const later = await context.newPage();
  await later.clock.install({ time: Date.now() + 3 * 24 * 60 * 60 * 1000 });
  await open(later, '/learning');
  await expect(later.getByText(/^Questions due today: 2\./)).toBeVisible();
  await later.getByRole('link', { name: 'Start today’s review' }).click();
  const sitting = later.getByRole('region', { name: 'Today’s questions' });
  await expect(questionShown(sitting, 1, 2)).toBeVisible();
  await buttonOn(sitting, 'Skip this question').click();
  await expect(sitting.getByRole('heading', { name: /^Question 2 of 2 / })).toBeFocused();
  const text = plainText([await sitting.innerText()]);
  const asked = [first, second].find((question) => text.includes(plainText(question.prompt)));
  if (!asked) throw new Error('The review asks another question.');
  await give(pointer, sitting, asked, rightAnswer(asked));
  await buttonOn(sitting, 'Check answer').click();
  await expect(sitting.getByRole('group', { name: 'Right', exact: true })).toBeFocused();
  await buttonOn(sitting, 'Finish').click();
  await expect(sitting.getByRole('heading', { name: 'Done for today' })).toBeFocused();
  await expect(sitting.getByText(/^Answered: 1\. Wholly right: 1\./)).toBeVisible();
  await expect(sitting.getByText(/^Skipped: 1\./)).toBeVisible();
});

test('what was handed in without an answer comes back, and what was put right before does not', async ({
  page,
  context,
}) => {
  const data = assessmentOf(one.id);
  const taking = await openAssessment(page, data, pointer);
  const attempt = await begin(taking);
  // Wrong at first, and right when it is handed in.
  const numbers = attempt.plan.questions.map((_, index) => index + 1);
  const changeable = ['single', 'true-false', 'matching', 'ordering', 'cloze', 'numeric'];
  const number = numbers.find((one) => changeable.includes(drawn(taking, attempt, one).kind)) ?? 1;
  const question = drawn(taking, attempt, number);
  await buttonOn(page, `Question ${number}, not answered`).click();
  for (const answerTo of [wrongAnswer, rightAnswer]) {
    await answerDrawn(taking, attempt, number, answerTo);
    const answer = async () => {
      return (await attemptOn(page, one.id)).answers.get(question.id)?.answer;
    };
    await expect.poll(answer).toEqual(answerTo(question));
  }
  await buttonOn(page, 'Hand in').click();
  await handIn(taking, 'Not passed this time');
  const weak = taking.total - 1;
  await expect
    .poll(async () => {
      const histories = [...(await learningOn(page)).questions.values()];
      return histories.filter(({ answers }) => answers.some(({ score }) => score < 1)).length;
    })
    .toBe(weak);
  await page.close();

  const later = await context.newPage();
  await later.clock.install({ time: Date.now() + 3 * 24 * 60 * 60 * 1000 });
  await open(later, '/learning');
  await expect(later.getByText(`Questions due today: ${Math.min(weak, DAILY)}.`)).toBeVisible();
  await later.getByRole('link', { name: 'Start today’s review' }).click();
  const sitting = later.getByRole('region', { name: 'Today’s questions' });
  await expect(questionShown(sitting, 1, Math.min(weak, DAILY))).toBeVisible();
});
