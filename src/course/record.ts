import { canonicalJson } from '../learning/canonicalJson';
import { sha256 } from '../learning/sha256';
import type { Attempt, CompletionRecord } from './types';

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
 */
export async function createRecord(
  head: RecordHead,
  attempt: Attempt,
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
    answers: answersOf(attempt),
    score: attempt.score ?? 0,
    passed: attempt.status === 'passed',
    issued: head.issued,
  };
  const digest = await digestOf(record);
  return digest === undefined ? undefined : { ...record, digest };
}

/** SHA-256, in hex, of a record without its digest; undefined where there is no cryptography. */
export function digestOf(record: object): Promise<string | undefined> {
  const rest = Object.entries(record).filter(([name]) => name !== 'digest');
  return sha256(canonicalJson(Object.fromEntries(rest)));
}

/** The answers that count: to questions of the plan, as these were. */
function answersOf({ plan, answers }: Attempt): CompletionRecord['answers'] {
  return plan.questions.flatMap(({ id, hash }) => {
    const given = answers.get(id);
    if (!given || given.hash !== hash) return [];
    const { answer, at, score = 0 } = given;
    return [{ id, hash, answer, at, score }];
  });
}
