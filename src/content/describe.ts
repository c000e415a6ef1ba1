import { wordingHash } from '../clause/lock';
import { compareVersions } from '../clause/versions';
import type { Corpus, Page } from './corpus';
import { lessonsOf } from './lists';
import type {
  ClauseInfo,
  CourseInfo,
  EditionLink,
  LessonInfo,
  PageInfo,
  PageLink,
} from './pageInfo';
import type { ClauseFrontMatter, CourseFrontMatter, LessonFrontMatter } from './schema';

/** Whether the build may show a page. */
type Shows = (page: Page) => boolean;

/** Gathers what a page shows around its text. `shows` keeps hidden pages out of it. */
export function describePage(page: Page, corpus: Corpus, shows: Shows): PageInfo {
  const { data } = page;
  const info: PageInfo = {
    id: data.kind === 'post' ? data.slug : data.id,
    kind: data.kind,
    title: data.title,
    description: data.description,
    audience: data.audience,
    ...(data.sensitive && data.notice ? { notice: data.notice } : {}),
  };
  if (data.kind === 'post') return { ...info, published: data.date };
  return {
    ...info,
    status: data.status,
    owner: data.owner,
    lastReviewed: data.last_reviewed,
    reviewBy: data.review_by,
    ...(data.jurisdictions.length > 0 ? { jurisdictions: data.jurisdictions } : {}),
    ...editionsOf(page, corpus, shows),
    ...(data.kind === 'clause' ? clauseParts(page, data, corpus, shows) : {}),
    ...(data.kind === 'course' ? { course: courseOf(data, corpus, shows) } : {}),
    ...(data.kind === 'lesson' ? lessonParts(data, corpus, shows) : {}),
  };
}

function editionsOf(page: Page, corpus: Corpus, shows: Shows): Partial<PageInfo> {
  if (!page.edition) return {};
  const inEdition = (edition: string) =>
    corpus.pages.find(
      (other) => other.edition === edition && other.data.id === page.data.id && shows(other),
    );
  const editions = corpus.editions.map(({ id, status }): EditionLink => {
    const permalink = inEdition(id)?.permalink;
    return permalink ? { id, status, permalink } : { id, status };
  });
  const current = inEdition(corpus.currentEdition);
  const isOld = page.edition !== corpus.currentEdition;
  return {
    edition: page.edition,
    editions,
    ...(isOld && current ? { successor: linkTo(current) } : {}),
  };
}

function clauseParts(
  page: Page,
  data: ClauseFrontMatter,
  corpus: Corpus,
  shows: Shows,
): Partial<PageInfo> {
  const versions = corpus.pages
    .flatMap((other) =>
      other.data.kind === 'clause' && other.data.id === data.id && shows(other)
        ? [
            {
              version: other.data.version,
              permalink: other.permalink,
              published: other.data.published,
              ...(other.data.restates ? { restates: other.data.restates } : {}),
            },
          ]
        : [],
    )
    .sort((a, b) => compareVersions(b.version, a.version));
  const latest = versions[0]?.version ?? data.version;
  const clause: ClauseInfo = {
    version: data.version,
    latest,
    versions,
    material: data.material,
    wordingHash: wordingHash(page.text),
    ...(data.changes ? { changes: data.changes } : {}),
    ...(data.restates ? { restates: data.restates } : {}),
  };
  // A published file cannot say that it was superseded later: the newest version decides.
  const isSuperseded = latest !== data.version;
  return {
    clause,
    published: data.published,
    status: isSuperseded ? 'superseded' : data.status,
    ...(isSuperseded ? { successor: { title: data.title, permalink: `/clauses/${data.id}` } } : {}),
  };
}

function courseOf(data: CourseFrontMatter, corpus: Corpus, shows: Shows): CourseInfo {
  return {
    version: data.version,
    duration: data.duration,
    objectives: data.objectives.map(({ text }) => text),
    lessons: lessonsOf(corpus, data.id)
      .filter(shows)
      .map((page) => ({ ...linkTo(page), duration: (page.data as LessonFrontMatter).duration })),
  };
}

function lessonParts(data: LessonFrontMatter, corpus: Corpus, shows: Shows): Partial<PageInfo> {
  const course = corpus.pages.find(
    (page) => page.data.kind === 'course' && page.data.id === data.course && shows(page),
  );
  if (!course || course.data.kind !== 'course') return {};
  const lessons = lessonsOf(corpus, data.course).filter(shows);
  const objectives = course.data.objectives
    .filter(({ id }) => data.objectives.includes(id))
    .map(({ text }) => text);
  const lesson: LessonInfo = {
    course: linkTo(course),
    number: lessons.findIndex((page) => page.data.id === data.id) + 1,
    of: lessons.length,
    duration: data.duration,
    objectives,
  };
  return { lesson };
}

function linkTo(page: Page): PageLink {
  return { title: page.data.title, permalink: page.permalink };
}
