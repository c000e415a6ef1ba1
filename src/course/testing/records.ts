import { markAttempt, startAttempt } from '../attempt';
import { createRecord } from '../record';
import type { AssessmentData, Attempt, CompletionRecord } from '../types';
import { assessment } from './assessments';

/** 0 for the start of the attempt, then a minute later each. */
export function minute(count: number): string {
  return new Date(Date.UTC(2026, 5, 1, 10, count)).toISOString();
}

/** An attempt that is over: all questions answered, the last one wrongly. */
export function finishedAttempt(data: AssessmentData = assessment()): Attempt {
  const plan = startAttempt(data, { seen: ['act-1'], wrong: ['act-1'] }, 'a seed', 'as-set');
  const last = plan.questions.length - 1;
  const given = new Map(plan.questions.map(({ id }, index) => [id, index < last]));
  const { questions, score, passed } = markAttempt(plan, data.banks, given);
  const answers = plan.questions.map(({ id, hash }, index) => {
    const earned = questions[index]?.score ?? 0;
    return [id, { answer: index < last, hash, at: minute(index + 1), score: earned }] as const;
  });
  return {
    id: '00000000-0000-4000-8000-000000000001',
    courseId: data.course.id,
    plan,
    status: passed ? 'passed' : 'failed',
    started: minute(0),
    updated: minute(plan.questions.length + 1),
    seconds: 280,
    answers: new Map(answers),
    score,
  };
}

/** The record of that attempt. */
export async function recordOf(
  data: AssessmentData = assessment(),
  attempt: Attempt = finishedAttempt(data),
): Promise<CompletionRecord> {
  const record = await createRecord(
    {
      name: 'Ada Example',
      site: 'https://handbook.example.org/',
      title: data.course.title,
      issued: minute(30),
    },
    attempt,
  );
  if (!record) throw new Error('There is no cryptography here.');
  return record;
}
