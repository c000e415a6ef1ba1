import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkCorpus } from '../content/check';
import type { Corpus } from '../content/corpus';
import { formatReport } from '../content/fault';
import { loadCorpus } from '../content/load';
import { readText } from '../content/loadFiles';
import { writtenQuestions } from '../quiz/loadQuestions';
import { parseQuestionLock, QUESTION_LOCK_FILE, renderQuestionLock } from '../quiz/lock';
import { publish, retire } from '../quiz/lockUpdate';

/**
 * Takes new questions and revisions into the lock file. `--retire <id>` notes that a question is
 * gone for good, `--reviewed <id, bank or all>` that questions were compared with the pages they
 * test; both can be given several times. Gives what was done, a line for each.
 * @throws Error in plain words, with nothing written, when the check would refuse the questions
 */
export function lockQuestions(siteDir: string, args: readonly string[]): string[] {
  const { values } = parseArgs({
    args: [...args],
    options: {
      retire: { type: 'string', multiple: true, default: [] },
      reviewed: { type: 'string', multiple: true, default: [] },
    },
  });
  const corpus = loadCorpus(siteDir);
  const written = writtenQuestions(corpus);
  const lock = parseQuestionLock(readText(siteDir, QUESTION_LOCK_FILE) ?? '{}');
  if (!lock) {
    throw new Error(
      `${QUESTION_LOCK_FILE} cannot be read. Restore it from the history of the project.`,
    );
  }
  const retired = retire(lock, written, values.retire);
  refuseFaults(siteDir, corpus, renderQuestionLock(retired.lock));
  const published = publish(retired.lock, written, values.reviewed);
  const text = renderQuestionLock(published.lock);
  fs.writeFileSync(path.join(siteDir, QUESTION_LOCK_FILE), text);
  return [...retired.done, ...published.done];
}

/**
 * What the check finds wrong with banks must not get into the lock file.
 * @throws Error with the report
 */
function refuseFaults(siteDir: string, corpus: Corpus, lock: string): void {
  const faults = checkCorpus(siteDir, corpus, { [QUESTION_LOCK_FILE]: lock }).filter(
    ({ file, severity }) =>
      severity === 'error' && (file.startsWith('quizzes/') || file === QUESTION_LOCK_FILE),
  );
  if (faults.length > 0) throw new Error(`Nothing was published.\n\n${formatReport(faults)}`);
}
