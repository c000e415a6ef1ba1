import type { PublishedForms } from '../quiz/types';
import { questionsOf } from './attempt';
import { found, listed, type Finding } from './findings';
import { isSameAssessment } from './sameAssessment';
import type { AssessmentData, CompletionRecord, DrawnQuestion } from './types';
import { isAhead } from './verifySite';

/**
 * Whether the questions of a record were ever asked in these forms. What was published once and
 * changed since accuses nobody; what never was is 'wrong', unless the record is of a later version
 * than the site that checks it.
 */
export function checkQuestions(
  record: CompletionRecord,
  data: AssessmentData | undefined,
  published: PublishedForms,
): Finding {
  if (!data) return found('questions', 'unknown');
  const { gone, changed, never } = sortOut(record, data, published);
  const isWrong =
    (never.length > 0 && !isAhead(record, data)) ||
    (gone.length > 0 && isSameAssessment(record, data));
  const details = [
    ...listed(isAhead(record, data) ? 'not-yet-here' : 'never-published', never),
    ...listed('gone', gone),
    ...listed('changed', changed),
  ];
  const status = isWrong ? 'wrong' : details.length > 0 ? 'unknown' : 'ok';
  return found('questions', status, ...details);
}

/** The ids of the questions that are not what the course has now, by what has become of them. */
function sortOut({ plan }: CompletionRecord, data: AssessmentData, published: PublishedForms) {
  const current = new Map(questionsOf(data.banks).map(({ id, hash }) => [id, hash]));
  const wasPublished = ({ id, hash }: DrawnQuestion) =>
    Object.hasOwn(published, id) && published[id]?.some((form) => form.hash === hash) === true;
  const ids = (those: (question: DrawnQuestion) => boolean) =>
    plan.questions.filter(those).map(({ id }) => id);
  const isCurrent = ({ id, hash }: DrawnQuestion) => current.get(id) === hash;
  return {
    never: ids((question) => !isCurrent(question) && !wasPublished(question)),
    gone: ids((question) => !current.has(question.id) && wasPublished(question)),
    changed: ids(
      (question) => current.has(question.id) && !isCurrent(question) && wasPublished(question),
    ),
  };
}
