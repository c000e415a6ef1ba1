import { maySee } from '../audience/audience';
import type { Audience } from '../audience/schema';
import type { Corpus, Page } from '../content/corpus';
import { compileBank } from '../quiz/compile';
import { pageLinks } from '../quiz/compileLinks';
import type { CompiledBank } from '../quiz/types';
import { isDrawable } from './drawAssessment';
import { banksOfCourse, coursePages, outlineOf, type CoursePage } from './outline';
import type { AssessmentData, CourseOutline } from './types';

/** The outlines of the courses that the audience may see, in the order of the sidebar. */
export function loadOutlines(corpus: Corpus, audience: Audience): CourseOutline[] {
  return coursePages(corpus, audience).map((page) => outlineOf(page, corpus, audience));
}

/** What the pages of assessments ship, for the courses of the audience that have one. */
export function loadAssessments(corpus: Corpus, audience: Audience): AssessmentData[] {
  return coursePages(corpus, audience).flatMap((page) =>
    page.data.assessment ? [assessmentOf(page, corpus, audience)] : [],
  );
}

function assessmentOf(page: CoursePage, corpus: Corpus, audience: Audience): AssessmentData {
  const { data } = page;
  const since = data.published ?? releaseOf(corpus);
  return {
    course: outlineOf(page, corpus, audience),
    edition: corpus.currentEdition,
    ...(since && { since }),
    banks: assessmentBanks(page, corpus),
  };
}

/**
 * The questions that can be drawn, as those see them for whom the course itself is. That is the
 * same in every build: members with more questions in their lessons get the same assessment as
 * everybody, and a trainer's build can make the draw of a record again.
 */
function assessmentBanks({ data }: CoursePage, corpus: Corpus): CompiledBank[] {
  const shows = (page: Page) => maySee(data.audience, page.data.audience);
  const pageLink = pageLinks(corpus, shows);
  const source = (id: string) => corpus.sources.get(id)?.value;
  return banksOfCourse(corpus, data.id, data.audience).flatMap((id) => {
    const bank = corpus.banks.get(id)?.value;
    if (!bank) return [];
    const compiled = compileBank(bank, data.audience, source, pageLink);
    const questions = compiled.questions.filter(isDrawable);
    return questions.length > 0 ? [{ ...compiled, questions }] : [];
  });
}

/** Day of the release of the current edition: no course of it was there before. */
function releaseOf({ editions, currentEdition }: Corpus): string | undefined {
  return editions.find(({ id }) => id === currentEdition)?.released;
}
