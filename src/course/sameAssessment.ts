import { questionsOf } from './attempt';
import { printOf } from './drawAssessment';
import type { AssessmentData, CompletionRecord } from './types';

/** Whether the assessment is still the one that the record was made with. */
export function isSameAssessment(
  { plan, course }: CompletionRecord,
  data: AssessmentData,
): boolean {
  const { assessment, version } = data.course;
  if (!assessment || version !== course.version || data.edition !== plan.edition) return false;
  return plan.print === printOf(assessment, questionsOf(data.banks));
}
