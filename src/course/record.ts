import { canonicalJson } from '../learning/canonicalJson';
import { sha256 } from '../learning/sha256';
import type { Attempt, CompletionRecord, Learning } from './types';

export const RECORD_TYPE = 'coalition-handbook-completion-record';

/** What a record says beside the attempt. */
export interface RecordHead {
  /** As typed by the learner. */
  name: string;
  /** Address of the site, with its base and a slash at the end. */
  site: string;
  /** Title of the course. */
  title: string;
  /** Now, ISO 8601 in UTC. */
  issued: string;
}

/**
 * Makes the record of an attempt that is over, from what was kept when it was taken: it needs no
 * bank, and later changes of the course make no difference to it.
 * Runs in the page. Undefined where the browser has no cryptography (a page without TLS).
 * @param scores what each question earned, by its id; see `recordedScores`
 */
export async function createRecord(
  head: RecordHead,
  attempt: Attempt,
  scores: ReadonlyMap<string, number>,
): Promise<CompletionRecord | undefined> {
  const { plan } = attempt;
  const record: Omit<CompletionRecord, 'digest'> = {
    type: RECORD_TYPE,
    v: 1,
    level: 'self-attested',
    name: head.name,
    site: head.site,
    course: { id: attempt.courseId, version: plan.version, title: head.title },
    edition: plan.edition,
    attempt: attempt.id,
    started: attempt.started,
    finished: attempt.updated,
    seconds: attempt.seconds,
    ...((attempt.clockSetBack || head.issued < attempt.updated) && { clock: 'set-back' }),
    plan,
    answers: answersOf(attempt, scores),
    score: attempt.score ?? 0,
    passed: attempt.status === 'passed',
    issued: head.issued,
  };
  const digest = await digestOf(record);
  return digest === undefined ? undefined : { ...record, digest };
}

/** What each question of an attempt earned when it was answered, by the id of the question. */
export function recordedScores(attempt: Attempt, learning: Learning): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [id, { at, hash }] of attempt.answers) {
    const given = learning.questions
      .get(id)
      ?.answers.findLast((one) => one.in === 'assessment' && one.at === at && one.hash === hash);
    if (given) scores.set(id, given.score);
  }
  return scores;
}

/** SHA-256, in hex, of a record without its digest; undefined where there is no cryptography. */
export function digestOf(record: object): Promise<string | undefined> {
  const rest = Object.entries(record).filter(([name]) => name !== 'digest');
  return sha256(canonicalJson(Object.fromEntries(rest)));
}

/** The answers that count: to questions of the plan, as these were. */
function answersOf(
  { plan, answers }: Attempt,
  scores: ReadonlyMap<string, number>,
): CompletionRecord['answers'] {
  return plan.questions.flatMap(({ id, hash }) => {
    const given = answers.get(id);
    if (!given || given.hash !== hash) return [];
    return [{ id, hash, answer: given.answer, at: given.at, score: scores.get(id) ?? 0 }];
  });
}
