import { writtenQuestions, type WrittenQuestion } from '../../quiz/loadQuestions';
import {
  lineInLock,
  parseQuestionLock,
  QUESTION_LOCK_FILE,
  type LockedQuestion,
  type QuestionLock,
} from '../../quiz/lock';
import type { Corpus } from '../corpus';
import { fileFault, type Fault } from '../fault';
import { error, warning, type Rule } from './rule';

const RULE = 'question-lock';

/**
 * A published question changes only with a note of what changed, its id is never used for
 * anything else, and it does not vanish: answers and records of learners refer to it.
 */
export const questionLock: Rule = (corpus, { readFile }) => {
  const text = readFile(QUESTION_LOCK_FILE);
  const lock = parseQuestionLock(text);
  if (text === undefined && corpus.banks.size === 0) return [];
  if (!lock || text === undefined) return [unreadable()];
  const written = writtenQuestions(corpus);
  return [
    ...written.flatMap((question) => faultsOf(question, lock[question.id])),
    ...notPublished(corpus, written, lock),
    ...vanished(corpus, written, lock, text),
  ];
};

/** Whether the lock file has yet to take in what is written. */
export function isPending(question: WrittenQuestion, entry: LockedQuestion | undefined): boolean {
  if (!entry) return true;
  const { revision, hash, text, bank, tests } = question;
  return (
    entry.revision !== revision ||
    entry.hash !== hash ||
    entry.text !== text ||
    entry.bank !== bank.value.id ||
    Object.keys(entry.tests).sort().join() !== Object.keys(tests).sort().join()
  );
}

function unreadable(): Fault {
  return fileFault(RULE, QUESTION_LOCK_FILE, {
    found: 'a lock file that is missing or cannot be read',
    expected: 'the revisions and hashes of all published questions',
    mend: 'restore the file from the history of the project; never write it by hand',
  });
}

function faultsOf(question: WrittenQuestion, entry: LockedQuestion | undefined): Fault[] {
  if (!entry) return [];
  const { id, bank, index, revision } = question;
  const at = (field: string) => bank.place(['questions', index, field]);
  if (entry.retired) {
    return [
      error(RULE, bank.file, at('id'), {
        found: `the id "${id}", which belonged to a question that was retired`,
        expected: 'a permanent id that no other question ever had',
        mend: 'give the question an id of its own',
      }),
    ];
  }
  if (revision < entry.revision) {
    return [
      error(RULE, bank.file, at('revisions'), {
        found: `${plural(revision - 1)} of "${id}", which is published as revision ${entry.revision}`,
        expected: `${plural(entry.revision - 1)}`,
        mend: 'restore the notes of its revisions from the history of the project',
      }),
    ];
  }
  if (revision > entry.revision) return [];
  const change = changeOf(question, entry);
  if (change === undefined) return [];
  return [
    error(RULE, bank.file, at(change.field), {
      found: `a change to ${change.what}"${id}", which is published as revision ${revision}`,
      expected: 'the question as it was published, or a note of what changed',
      mend: 'add an entry to its revisions with date and note, then run "npm run questions:publish"; or restore the question',
    }),
  ];
}

/**
 * What a learner can have seen or been marked by is permanent too, not only what an answer means.
 * A lock file of an earlier form does not know the whole text.
 */
function changeOf(
  { hash, text }: WrittenQuestion,
  entry: LockedQuestion,
): { field: string; what: string } | undefined {
  if (hash !== entry.hash) return { field: 'prompt', what: '' };
  if (entry.text === undefined || text === entry.text) return undefined;
  return {
    field: 'id',
    what: 'the explanation, feedback, sources, objective, weight or another field of ',
  };
}

function plural(notes: number): string {
  return `${notes} ${notes === 1 ? 'note' : 'notes'} of revisions`;
}

/** One warning for each bank: a new bank would give dozens. */
function notPublished(
  corpus: Corpus,
  written: readonly WrittenQuestion[],
  lock: QuestionLock,
): Fault[] {
  return [...corpus.banks.values()].flatMap((bank) => {
    const pending = written.filter(
      (question) =>
        question.bank === bank &&
        faultsOf(question, lock[question.id]).length === 0 &&
        isPending(question, lock[question.id]),
    );
    if (pending.length === 0) return [];
    const count = pending.length === 1 ? '1 question' : `${pending.length} questions`;
    return [
      warning(RULE, bank.file, bank.place(['id']), {
        found: `${count} new or changed since the lock file was written: ${namesOf(pending)}`,
        expected: `an entry for each in ${QUESTION_LOCK_FILE}`,
        mend: 'run "npm run questions:publish" once the questions are final',
      }),
    ];
  });
}

function namesOf(questions: readonly WrittenQuestion[]): string {
  const shown = questions.slice(0, 3).map(({ id }) => id);
  return [...shown, ...(questions.length > shown.length ? ['…'] : [])].join(', ');
}

function vanished(
  corpus: Corpus,
  written: readonly WrittenQuestion[],
  lock: QuestionLock,
  text: string,
): Fault[] {
  const present = new Set(written.map(({ id }) => id));
  return Object.entries(lock)
    .filter(
      ([id, { bank, retired }]) => !retired && !present.has(id) && !isUnread(bank, corpus, written),
    )
    .map(([id, { bank }]) =>
      error(
        RULE,
        QUESTION_LOCK_FILE,
        { line: lineInLock(text, id), column: 3 },
        {
          found: `no question "${id}", which is published in the bank ${bank}`,
          expected: 'the question, or word that it was retired',
          mend: `restore it, or run "npm run questions:publish -- --retire ${id}"`,
        },
      ),
    );
}

/** A bank that is faulty in itself hides its questions; they are not gone. */
function isUnread(bank: string, corpus: Corpus, written: readonly WrittenQuestion[]): boolean {
  const isFaulty = corpus.faults.some(({ file }) => file === `quizzes/${bank}.yaml`);
  const isUncompiled =
    corpus.banks.has(bank) && !written.some((question) => question.bank.value.id === bank);
  return isFaulty || isUncompiled;
}
