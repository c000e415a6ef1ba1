import { found, unless, type Detail, type Finding } from './findings';
import { isSameAssessment } from './sameAssessment';
import { secondsAllowed } from './timeLimit';
import type { AssessmentData, CompletionRecord } from './types';

/** Clocks of devices are wrong by minutes, seldom by a day; days begin with the time zone. */
const CLOCK_MS = 24 * 60 * 60 * 1000;
/** Seconds by which times may differ: pages in the background count a little late. */
const OVERRUN = 120;

/**
 * Dates are in the order in which things happen, not to come, and not before the course. Where the
 * record says that the clock of the device went back meanwhile, nothing about them is sure.
 */
export function checkDates(
  record: CompletionRecord,
  data: AssessmentData | undefined,
  now: string,
): Finding {
  const { started, finished, issued, answers } = record;
  const times = [started, finished, issued, ...answers.map(({ at }) => at)];
  const latest = Math.max(...times.map((time) => Date.parse(time)));
  const isOrdered =
    started <= finished &&
    finished <= issued &&
    answers.every(({ at }) => started <= at && at <= finished);
  const isSameVersion = data?.course.version === record.course.version;
  const isEarly =
    isSameVersion &&
    data.since !== undefined &&
    Date.parse(started) < Date.parse(data.since) - CLOCK_MS;
  const details: Detail[] = [
    ...(isOrdered ? [] : [{ code: 'order' } as const]),
    ...(latest > Date.parse(now) + CLOCK_MS ? [{ code: 'future' } as const] : []),
    ...(isEarly ? [{ code: 'before-course' } as const] : []),
  ];
  if (record.clock) return found('dates', 'unknown', { code: 'clock-set-back' }, ...details);
  return found('dates', unless(details.length > 0), ...details);
}

/**
 * The time that was taken is within the limit, and between the dates. Earlier releases counted on
 * while a page stayed open after the time was used up, so that a longer time proves nothing.
 */
export function checkTime(record: CompletionRecord, data: AssessmentData | undefined): Finding {
  const { plan, seconds, started, finished } = record;
  const assessment = data?.course.assessment;
  if (data && assessment?.timeLimit !== plan.timeLimit && isSameAssessment(record, data)) {
    return found('time', 'wrong', { code: 'other-limit' });
  }
  const allowed = secondsAllowed(plan);
  if (allowed !== undefined && seconds > allowed + OVERRUN) {
    return found('time', 'unknown', { code: 'over-limit' });
  }
  // The device's clock can have been set back in between, so that this is no proof.
  const between = (Date.parse(finished) - Date.parse(started)) / 1000;
  if (seconds > between + OVERRUN) return found('time', 'unknown', { code: 'longer-than-dates' });
  return found('time', 'ok');
}
