import { isPass, isSameScore, questionsOf, weightedScore } from './attempt';
import { drawAssessment } from './drawAssessment';
import { found, repeated, unless, type Finding, type FindingStatus } from './findings';
import { digestOf } from './record';
import { isSameAssessment } from './sameAssessment';
import type { AssessmentData, CompletionRecord } from './types';
import { checkAnswers, type Remarked } from './verifyAnswers';
import { checkPace } from './verifyPace';
import { checkQuestions } from './verifyQuestions';
import { checkCourse, checkSite, courseOf, type CheckingSite } from './verifySite';
import { checkDates, checkTime } from './verifyTimes';

export interface Verification {
  findings: Finding[];
  verdict: 'consistent' | 'inconsistent' | 'cannot tell';
  /** How many answers could be marked again. */
  marked: number;
  /** How many answers there are. */
  answers: number;
}

/**
 * Looks whether a completion record fits together and fits the course: draws the questions again
 * from the seed, marks the answers again and adds them up.
 *
 * What differs is 'wrong' only where it could not have been otherwise at the time. Where the
 * course has changed since (another version, other questions or weights), it is 'unknown'. Without
 * a single answer that was marked again no record is consistent.
 * See `UNDETECTABLE` for what no check can find.
 * @param now the time of checking, ISO 8601
 */
export async function verifyRecord(
  record: CompletionRecord,
  site: CheckingSite,
  now: string,
): Promise<Verification> {
  const data = courseOf(record, site);
  const digest = await digestOf(record);
  const remarked = checkAnswers(record, data);
  const findings: Finding[] = [
    found('digest', digest === undefined ? 'unknown' : unless(digest !== record.digest)),
    found('name', unless(record.name.trim() === '')),
    checkCourse(record, data, site),
    checkSite(record, site),
    checkVersion(record, data),
    checkDraw(record, data),
    checkQuestions(record, data, site.published),
    remarked.finding,
    checkScore(record, data),
    checkPass(record, data),
    checkDates(record, data, now),
    checkTime(record, data),
    checkPace(record),
  ];
  const { marked, answers } = remarked;
  return { findings, verdict: verdictOf(findings, remarked), marked, answers };
}

function verdictOf(findings: readonly Finding[], { marked }: Remarked): Verification['verdict'] {
  const has = (status: FindingStatus) => findings.some((finding) => finding.status === status);
  if (has('wrong')) return 'inconsistent';
  return has('unknown') || marked === 0 ? 'cannot tell' : 'consistent';
}

type Check = (record: CompletionRecord, data: AssessmentData | undefined) => Finding;

const checkVersion: Check = (record, data) => {
  const { plan, course, edition } = record;
  if (plan.version !== course.version || plan.edition !== edition) {
    return found('version', 'wrong', { code: 'plan-differs' });
  }
  if (!data) return found('version', 'unknown');
  if (data.course.version !== course.version) {
    return found('version', 'unknown', { code: 'other-version' });
  }
  return data.edition === edition
    ? found('version', 'ok')
    : found('version', 'unknown', { code: 'other-edition' });
};

const checkDraw: Check = (record, data) => {
  const { plan } = record;
  const ids = plan.questions.map(({ id }) => id);
  const twice = repeated(ids);
  if (twice.length > 0) return found('draw', 'wrong', { code: 'twice', ids: twice });
  if (ids.length === 0) return found('draw', 'wrong', { code: 'no-questions' });
  const pools = data?.course.assessment?.pools;
  if (!data || !pools) return found('draw', 'unknown');
  const again = drawAssessment(pools, questionsOf(data.banks), plan.seed, plan);
  const isSame =
    JSON.stringify(again.map(({ id, pool }) => [id, pool])) ===
    JSON.stringify(plan.questions.map(({ id, pool }) => [id, pool]));
  if (isSame) return found('draw', 'ok');
  return isSameAssessment(record, data)
    ? found('draw', 'wrong', { code: 'other-questions' })
    : found('draw', 'unknown', { code: 'assessment-changed' });
};

const checkScore: Check = (record, data) => {
  const known = new Map(questionsOf(data?.banks ?? []).map(({ id, weight }) => [id, weight]));
  const scores = new Map(record.answers.map(({ id, score }) => [id, score]));
  const rows = record.plan.questions.map(({ id }) => ({
    score: scores.get(id) ?? 0,
    weight: known.get(id) ?? 1,
  }));
  if (isSameScore(weightedScore(rows), record.score))
    return found('score', data ? 'ok' : 'unknown');
  const isSure = data !== undefined && isSameAssessment(record, data);
  return found('score', isSure ? 'wrong' : 'unknown', { code: 'other-sum' });
};

const checkPass: Check = (record, data) => {
  const { plan, score, passed } = record;
  if (passed !== isPass(score, plan.passMark))
    return found('pass', 'wrong', { code: 'not-by-score' });
  if (!data) return found('pass', 'unknown');
  if (data.course.assessment?.passMark === plan.passMark) return found('pass', 'ok');
  const isSure = isSameAssessment(record, data);
  return found('pass', isSure ? 'wrong' : 'unknown', { code: 'other-pass-mark' });
};
