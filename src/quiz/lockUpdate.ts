import type { WrittenQuestion } from './loadQuestions';
import type { LockedQuestion, QuestionLock } from './lock';
import type { PublishedForm } from './types';

/** The lock file after it was brought up to date, and what was done, a line for each. */
export interface Published {
  lock: QuestionLock;
  done: string[];
}

/**
 * Marks questions as retired.
 * @throws Error naming ids that are not published, or still in a bank
 */
export function retire(
  lock: QuestionLock,
  written: readonly WrittenQuestion[],
  ids: readonly string[],
): Published {
  const next = { ...lock };
  const done = ids.flatMap((id) => {
    const entry = next[id];
    if (!entry) throw new Error(`"${id}" was never published: there is nothing to retire.`);
    const present = written.find((question) => question.id === id);
    if (present) throw new Error(`"${id}" is still in ${present.bank.file}: take it out first.`);
    if (entry.retired) return [];
    next[id] = { ...entry, retired: true };
    return [`Retired ${id}.`];
  });
  return { lock: next, done };
}

/**
 * Takes in what is new: questions, revisions, other banks and other pages to test. A question
 * with a new revision counts as looked at; of the others only those that are named do.
 * @throws Error naming what is neither a published question nor a bank
 */
export function publish(
  lock: QuestionLock,
  written: readonly WrittenQuestion[],
  reviewed: readonly string[],
): Published {
  refuseUnknown(written, reviewed);
  const next = { ...lock };
  const done = written.flatMap((question) => {
    const { id, revision, hash, text, tests } = question;
    const bank = question.bank.value.id;
    const before = next[id];
    const isNew = before?.revision !== revision;
    const isReviewed = ['all', id, bank].some((name) => reviewed.includes(name));
    const seen = isNew || isReviewed ? tests : { ...tests, ...kept(before.tests, tests) };
    const earlier = formsBefore(before, revision);
    next[id] = { revision, hash, text, ...(earlier && { earlier }), bank, tests: seen };
    const what = changeOf(id, before, next[id]);
    return what ? [what] : [];
  });
  return { lock: next, done };
}

/** The forms in which a question was published before this revision; undefined if in none. */
function formsBefore(
  before: LockedQuestion | undefined,
  revision: number,
): PublishedForm[] | undefined {
  if (!before || before.revision === revision) return before?.earlier;
  return [...(before.earlier ?? []), { revision: before.revision, hash: before.hash }];
}

function changeOf(
  id: string,
  before: LockedQuestion | undefined,
  after: LockedQuestion,
): string | undefined {
  if (!before) return `Published ${id}.`;
  if (before.revision !== after.revision) return `Published ${id}, revision ${after.revision}.`;
  if (before.bank !== after.bank) return `Moved ${id} from ${before.bank} to ${after.bank}.`;
  const pages = Object.keys(after.tests);
  const isReviewed = pages.some(
    (page) => before.tests[page] !== undefined && before.tests[page] !== after.tests[page],
  );
  if (isReviewed) return `Reviewed ${id}.`;
  const isSame = pages.sort().join() === Object.keys(before.tests).sort().join();
  if (!isSame) return `Noted which pages ${id} tests.`;
  return before.text === after.text ? undefined : `Noted the whole text of ${id}.`;
}

/** The hashes from before of the pages that are still tested. */
function kept(
  before: Readonly<Record<string, string>>,
  tests: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(before).filter(([page]) => Object.hasOwn(tests, page)));
}

function refuseUnknown(written: readonly WrittenQuestion[], reviewed: readonly string[]): void {
  const known = new Set(['all', ...written.flatMap(({ id, bank }) => [id, bank.value.id])]);
  const unknown = reviewed.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Error(`There is no question and no bank "${unknown.join('", "')}".`);
  }
}
