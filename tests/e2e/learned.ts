import type { Page } from '@playwright/test';
import type { Attempt, Learning } from '../../src/course/types';
import { DATABASE } from '../../src/learning/database';
import { foldLearning } from '../../src/learning/fold';
import { inOrder } from '../../src/learning/order';
import type { Statement } from '../../src/learning/types';
import { SITE } from './courses';

/** The statements that the browser keeps for the site, by time. */
export async function statementsOn(page: Page): Promise<readonly Statement[]> {
  const rows = await rowsOn(page, 'statements');
  return inOrder(
    [],
    rows.map((row) => (row as { statement: Statement }).statement),
  );
}

/** All rows of a table of the database; none where there is no such table. */
export function rowsOn(page: Page, table: string): Promise<unknown[]> {
  return page.evaluate(
    async ([database, store]) => {
      const known = await indexedDB.databases();
      // To open a database that is not there would make it.
      if (!known.some(({ name }) => name === database)) return [];
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(database);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
      try {
        if (!db.objectStoreNames.contains(store)) return [];
        return await new Promise<unknown[]>((resolve, reject) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result as unknown[]);
          request.onerror = () => reject(new Error(request.error?.message));
        });
      } finally {
        db.close();
      }
    },
    [DATABASE, table] as const,
  );
}

/** What the browser knows of the learner. */
export async function learningOn(page: Page): Promise<Learning> {
  return foldLearning(await statementsOn(page), SITE);
}

/** The attempts at a course's assessment, in the order in which they were begun. */
export async function attemptsOn(page: Page, courseId: string): Promise<Attempt[]> {
  return (await learningOn(page)).courses.get(courseId)?.attempts ?? [];
}

/** The attempt that was begun last. */
export async function attemptOn(page: Page, courseId: string): Promise<Attempt> {
  const attempt = (await attemptsOn(page, courseId)).at(-1);
  if (!attempt) throw new Error('No attempt was begun.');
  return attempt;
}
