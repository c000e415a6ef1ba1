import type { LoadContext, Plugin, PluginContentLoadedActions } from '@docusaurus/types';
import { readText } from '../content/loadFiles';
import { contentGlobs } from '../content/plugin';
import type { ContentStore } from '../content/store';
import { parseQuestionLock, publishedForms, QUESTION_LOCK_FILE } from '../quiz/lock';
import { bankFile } from '../quiz/remark';
import type { PublishedForms } from '../quiz/types';
import { loadAssessments, loadOutlines } from './loadCourses';
import { COURSES_FILE, outlineFile } from './remark';
import type { AssessmentData, CourseOutline } from './types';

const COURSE_PAGES = '@site/src/course/react/';
const LEARNING_PAGES = '@site/src/learning/react/';

/**
 * Writes the courses for the pages that show them, and makes the pages that are made of data:
 * assessments, what the learner has done, and, for trainers, the checking of records.
 */
export function coursePlugin(store: ContentStore) {
  return ({ baseUrl }: LoadContext): Plugin => ({
    name: 'handbook-course',
    getPathsToWatch: () => contentGlobs(store.siteDir),
    contentLoaded: async ({ actions }) => {
      const page = routeMaker(baseUrl, actions);
      const published = formsIn(store);
      const courses = await writeOutlines(store, actions);
      const assessments = await addAssessments(store, actions, page);
      if (store.audience === 'trainer') await addVerifying(assessments, published, actions, page);
      const banks = await actions.createData('banks.js', bankModule(store));
      page('learning', `${LEARNING_PAGES}MyLearningPage.tsx`, { courses });
      page('learning/record', `${COURSE_PAGES}RecordPage.tsx`, { courses, banks });
      page('learning/review', `${LEARNING_PAGES}ReviewPage.tsx`, { courses, banks });
    },
  });
}

type Actions = PluginContentLoadedActions;
type RouteMaker = (path: string, component: string, modules: Record<string, string>) => void;

/** Paths are from the root of the site, without the slash at their beginning. */
function routeMaker(baseUrl: string, { addRoute }: Actions): RouteMaker {
  return (path, component, modules) =>
    addRoute({ path: `${baseUrl}${path}`, component, exact: true, modules });
}

async function writeOutlines(store: ContentStore, { createData }: Actions): Promise<string> {
  const outlines = loadOutlines(store.corpus(), store.audience);
  for (const outline of outlines) {
    await createData(outlineFile(outline.id), JSON.stringify(outline));
  }
  return createData(COURSES_FILE, JSON.stringify(outlines));
}

async function addAssessments(
  store: ContentStore,
  { createData }: Actions,
  page: RouteMaker,
): Promise<AssessmentData[]> {
  const assessments = loadAssessments(store.corpus(), store.audience);
  for (const assessment of assessments) {
    const { id, permalink } = assessment.course;
    const data = await createData(`assessment-${id}.json`, JSON.stringify(assessment));
    page(`${permalink.slice(1)}/assessment`, `${COURSE_PAGES}AssessmentPage.tsx`, { data });
  }
  return assessments;
}

async function addVerifying(
  assessments: readonly AssessmentData[],
  forms: PublishedForms,
  { createData }: Actions,
  page: RouteMaker,
): Promise<void> {
  const courses = await createData('assessments.json', JSON.stringify(assessments));
  const published = await createData('published.json', JSON.stringify(forms));
  page('training/verify', `${COURSE_PAGES}VerifyPage.tsx`, { courses, published });
}

/** What the lock file knows of all questions that were ever published. */
function formsIn({ siteDir }: ContentStore): PublishedForms {
  return publishedForms(parseQuestionLock(readText(siteDir, QUESTION_LOCK_FILE)) ?? {});
}

/**
 * A module that gives for each bank of the lessons a function that loads it, so that the page
 * which repeats questions ships none and fetches those that it asks.
 */
function bankModule(store: ContentStore): string {
  const ids = loadOutlines(store.corpus(), store.audience).flatMap(banksOf);
  const lines = [...new Set(ids)].map(
    (id) =>
      `  ${JSON.stringify(id)}: () => import('@generated/handbook-quiz/default/${bankFile(id)}').then((bank) => bank.default),`,
  );
  return ['export default {', ...lines, '};', ''].join('\n');
}

function banksOf({ lessons }: CourseOutline): string[] {
  return lessons.flatMap(({ banks }) => banks.map(({ id }) => id));
}
