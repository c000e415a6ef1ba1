import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { markAttempt, startAttempt } from '../../src/course/attempt';
import type { AssessmentData } from '../../src/course/types';
import { makeExport } from '../../src/learning/exportFile';
import * as make from '../../src/learning/statements';
import type { Statement } from '../../src/learning/types';
import { kindOf } from '../../src/quiz/kinds';
import type { Answer, CompiledQuestion } from '../../src/quiz/types';
import { open } from './browser';
import { askedIn, SITE } from './courses';
import { statementsOn } from './learned';

/** A file as it is chosen in a page. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A file with a text, or with a value as JSON. */
export function fileOf(name: string, content: unknown): ChosenFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** A learner on some other device, whose clock goes on by ten seconds with each statement. */
export function learnerElsewhere(start = new Date()): make.Maker {
  let time = start.getTime();
  return {
    site: SITE,
    actor: {
      objectType: 'Agent',
      account: { homePage: SITE, name: crypto.randomUUID() },
    },
    now: () => new Date((time += 10_000)),
    uuid: () => crypto.randomUUID(),
  };
}

/** What a learner does who takes the assessment of a course from its start to its end. */
export function wholeAttempt(
  maker: make.Maker,
  data: AssessmentData,
  answerTo: (question: CompiledQuestion) => Answer,
): Statement[] {
  const courseId = data.course.id;
  const ref = { id: maker.uuid(), courseId };
  const plan = startAttempt(data, { seen: [], wrong: [] }, maker.uuid(), 'as-set');
  const answers = new Map(
    plan.questions.map(({ id }) => [id, answerTo(askedIn(data, id))] as const),
  );
  const started = make.attemptStarted(maker, ref, plan);
  const given = plan.questions.map(({ id, hash }) => {
    const question = askedIn(data, id);
    const answer = answers.get(id);
    const bankId = data.banks.find(({ questions }) => questions.includes(question))?.id ?? '';
    const { score } = kindOf(question).mark(question, answer);
    return make.answered(maker, { bankId, questionId: id, hash, answer, score, in: ref });
  });
  const { score, passed } = markAttempt(plan, data.banks, answers);
  const seconds = given.length * 10;
  const status = passed ? 'passed' : 'failed';
  return [started, ...given, make.attemptEnded(maker, ref, { status, score }, seconds)];
}

/** A file as the page “My learning” of another device saves it. */
export async function exported(statements: readonly Statement[], site = SITE): Promise<ChosenFile> {
  return fileOf('handbook-learning.json', await makeExport(statements, site, new Date()));
}

/** Chooses a file to import on the page “My learning”. */
export function importFile(page: Page, file: ChosenFile): Promise<void> {
  return page.getByLabel('File to import').setInputFiles(file);
}

/** Brings statements to this device through the page, and waits until it keeps them. */
export async function bring(page: Page, statements: readonly Statement[]): Promise<void> {
  await open(page, '/learning');
  await importFile(page, await exported(statements));
  const told = page.getByRole('status').filter({ hasText: `Entries added: ${statements.length}.` });
  await expect(told).toBeVisible();
  await expect
    .poll(async () => (await statementsOn(page)).map(({ id }) => id))
    .toEqual(expect.arrayContaining(statements.map(({ id }) => id)));
}

/** The text of the file that is downloaded when something is done. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await act();
  return readFileSync(await (await download).path(), 'utf8');
}
