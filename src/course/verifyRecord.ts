import { kindOf } from '../quiz/kinds';
import { isPass, isSameScore, questionsOf, weightedScore } from './attempt';
import { drawAssessment } from './drawAssessment';
import { found, unless, type Detail, type Finding, type FindingStatus } from './findings';
import { digestOf } from './record';
import { isSameAssessment } from './sameAssessment';
import type { AssessmentData, CompletionRecord } from './types';
import { checkDates, checkTime } from './verifyTimes';

export interface Verification {
  findings: Finding[];
  verdict: 'consistent' | 'inconsistent' | 'cannot tell';
}

/**
 * Looks whether a completion record fits together and fits the course: draws the questions again
 * from the seed, marks the answers again and adds them up.
 *
 * What differs is 'wrong' only where it could not have been otherwise at the time. Where the
 * course has changed since (another version, other questions or weights), it is 'unknown'.
 * See `UNDETECTABLE` for what no check can find.
 * @param data the course that the record names; undefined when this site does not have it
 * @param now the time of checking, ISO 8601
 */
export async function verifyRecord(
  record: CompletionRecord,
  data: AssessmentData | undefined,
  now: string,
): Promise<Verification> {
  const digest = await digestOf(record);
  const findings: Finding[] = [
    found('digest', digest === undefined ? 'unknown' : unless(digest !== record.digest)),
    found('name', unless(record.name.trim() === '')),
    found('course', data ? 'ok' : 'unknown'),
    checkVersion(record, data),
    checkDraw(record, data),
    checkQuestions(record, data),
    checkAnswers(record, data),
    checkScore(record, data),
    checkPass(record, data),
    checkDates(record, data, now),
    checkTime(record, data),
  ];
  return { findings, verdict: verdictOf(findings) };
}

function verdictOf(findings: readonly Finding[]): Verification['verdict'] {
  const has = (status: FindingStatus) => findings.some((finding) => finding.status === status);
  return has('wrong') ? 'inconsistent' : has('unknown') ? 'cannot tell' : 'consistent';
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
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
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

const checkQuestions: Check = (record, data) => {
  if (!data) return found('questions', 'unknown');
  const known = new Map(questionsOf(data.banks).map(({ id, hash }) => [id, hash]));
  const { questions } = record.plan;
  const gone = questions.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const changed = questions
    .filter(({ id, hash }) => known.has(id) && known.get(id) !== hash)
    .map(({ id }) => id);
  const details = [...listed('gone', gone), ...listed('changed', changed)];
  if (gone.length > 0 && isSameAssessment(record, data)) {
    return found('questions', 'wrong', ...details);
  }
  return found('questions', details.length > 0 ? 'unknown' : 'ok', ...details);
};

const checkAnswers: Check = (record, data) => {
  const drawn = new Map(record.plan.questions.map(({ id, hash }) => [id, hash]));
  const ids = record.answers.map(({ id }) => id);
  const foreign = record.answers.filter(({ id, hash }) => drawn.get(id) !== hash);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const known = new Map(questionsOf(data?.banks ?? []).map((question) => [question.id, question]));
  const noAnswer: string[] = [];
  const otherScore: string[] = [];
  const notMarked: string[] = [];
  for (const { id, hash, answer, score } of record.answers) {
    const question = known.get(id);
    if (question?.hash !== hash) notMarked.push(id);
    else if (kindOf(question).parse(question, answer) === undefined) noAnswer.push(id);
    else if (!isSameScore(kindOf(question).mark(question, answer).score, score))
      otherScore.push(id);
  }
  const wrong = [
    ...listed(
      'not-drawn',
      foreign.map(({ id }) => id),
    ),
    ...listed('twice', twice),
    ...listed('no-answer', noAnswer),
    ...listed('other-score', otherScore),
  ];
  const details = [...wrong, ...listed('not-marked', notMarked)];
  const status = wrong.length > 0 ? 'wrong' : notMarked.length > 0 ? 'unknown' : 'ok';
  return found('answers', status, ...details);
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

function listed(code: Detail['code'], ids: string[]): Detail[] {
  return ids.length > 0 ? [{ code, ids }] : [];
}
