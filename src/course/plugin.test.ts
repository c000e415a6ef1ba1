import type { LoadContext, RouteConfig } from '@docusaurus/types';
import { expect, test } from 'vitest';
import type { Audience } from '../audience/schema';
import { createStore } from '../content/store';
import { bank, course, lesson } from '../content/testing/pages';
import { withSite } from '../content/testing/site';
import { QUESTION_LOCK_FILE, renderQuestionLock } from '../quiz/lock';
import { coursePlugin } from './plugin';

const ASSESSMENT = '{ pass_mark: 80, pools: [{ objective: act, draw: 1 }] }';
const FILES = {
  'docs/training/basics/index.mdx': course('basics', { assessment: ASSESSMENT, lessons: '[one]' }),
  'docs/training/basics/one.mdx': lesson('one', 'basics', '<Quiz bank="basics/one" />'),
  'docs/training/plain/index.mdx': course('plain', { lessons: '[two]' }),
  'docs/training/plain/two.mdx': lesson('two', 'plain', '<Quiz bank="plain/two" />'),
  'quizzes/basics/one.yaml': bank('basics/one', { objective: 'act' }),
  'quizzes/plain/two.yaml': bank('plain/two', { audience: 'member' }),
  [QUESTION_LOCK_FILE]: renderQuestionLock({
    gone: {
      revision: 2,
      hash: 'new',
      earlier: [{ revision: 1, hash: 'old' }],
      bank: 'basics/one',
      tests: {},
      retired: true,
    },
  }),
};

/** Runs the plugin and gives what it wrote and the pages it made. */
async function built(audience: Audience) {
  const data: Record<string, string> = {};
  const routes: RouteConfig[] = [];
  const actions = {
    createData: async (name: string, text: string) => {
      data[name] = text;
      return `/generated/${name}`;
    },
    addRoute: (route: RouteConfig) => void routes.push(route),
  };
  await withSite(FILES, (dir) => {
    const store = createStore(dir, audience, false);
    const plugin = coursePlugin(store)({ baseUrl: '/handbook/' } as LoadContext);
    return plugin.contentLoaded?.({ actions } as never);
  });
  return { data, routes };
}

test('makes the pages of assessments and of learning, below the base of the site', async () => {
  const { routes } = await built('public');
  expect(routes.map(({ path, component, modules }) => [path, component, modules])).toEqual([
    [
      '/handbook/training/basics/assessment',
      '@site/src/course/react/AssessmentPage.tsx',
      { data: '/generated/assessment-basics.json' },
    ],
    [
      '/handbook/learning',
      '@site/src/learning/react/MyLearningPage.tsx',
      { courses: '/generated/courses.json' },
    ],
    [
      '/handbook/learning/record',
      '@site/src/course/react/RecordPage.tsx',
      { courses: '/generated/courses.json', banks: '/generated/banks.js' },
    ],
    [
      '/handbook/learning/review',
      '@site/src/learning/react/ReviewPage.tsx',
      { courses: '/generated/courses.json', banks: '/generated/banks.js' },
    ],
  ]);
  expect(routes.every(({ exact }) => exact)).toBe(true);
});

test('writes the outline of each course, and of all', async () => {
  const { data } = await built('public');
  expect(Object.keys(data).sort()).toEqual([
    'assessment-basics.json',
    'banks.js',
    'course-basics.json',
    'course-plain.json',
    'courses.json',
  ]);
  const all = ['basics', 'plain'].map(
    (id) => JSON.parse(data[`course-${id}.json`] ?? '') as unknown,
  );
  expect(JSON.parse(data['courses.json'] ?? '')).toEqual(all);
});

test('gives reviews a function for each bank that has questions for the audience', async () => {
  expect((await built('public')).data['banks.js']).toMatchInlineSnapshot(`
    "export default {
      "basics/one": () => import('@generated/handbook-quiz/default/bank-basics--one.json').then((bank) => bank.default),
    };
    "
  `);
  expect((await built('member')).data['banks.js']).toContain('"plain/two": ()');
});

test('lets only trainers check records', async () => {
  const { routes, data } = await built('trainer');
  expect(routes).toContainEqual({
    path: '/handbook/training/verify',
    component: '@site/src/course/react/VerifyPage.tsx',
    exact: true,
    modules: { courses: '/generated/assessments.json', published: '/generated/published.json' },
  });
  expect(JSON.parse(data['assessments.json'] ?? '')).toHaveLength(1);
  expect(JSON.parse(data['published.json'] ?? '')).toEqual({
    gone: [
      { revision: 1, hash: 'old' },
      { revision: 2, hash: 'new' },
    ],
  });
  const others = (await built('member')).data;
  expect(others).not.toHaveProperty(['assessments.json']);
  expect(others).not.toHaveProperty(['published.json']);
});
