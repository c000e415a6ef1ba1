import { describe, expect, test } from 'vitest';
import { bank, bankOf, course, lesson } from '../content/testing/pages';
import { corpusOf, type Files } from '../content/testing/site';
import { loadAssessments, loadOutlines } from './loadCourses';

const ASSESSMENT = '{ pass_mark: 80, time_limit: 30, pools: [{ objective: act, draw: 1 }] }';
const CHANGES = '{ what: More., why: Law., who: Everybody. }';
const QUIZ = '<Quiz bank="basics/one" />\n\n:::trainer\n<Quiz bank="basics/room" />\n:::';
const FILES: Files = {
  'docs/training/basics/index.mdx': course('basics', {
    title: 'Basics',
    sidebar_position: '2',
    assessment: ASSESSMENT,
    version: '2.0.0',
    changes: CHANGES,
    prerequisites: '[first, hidden]',
  }),
  'docs/training/basics/one.mdx': lesson('one', 'basics', QUIZ, { title: 'One' }),
  'docs/training/basics/two.mdx': lesson('two', 'basics', '<Quiz bank="basics/two" />', {
    audience: 'member',
  }),
  'docs/training/first/index.mdx': course('first', { title: 'First', sidebar_position: '1' }),
  'docs/training/hidden/index.mdx': course('hidden', {
    audience: 'member',
    assessment: ASSESSMENT,
    published: '2026-05-01',
    lessons: '[three]',
  }),
  'docs/training/hidden/three.mdx': lesson('three', 'hidden', '<Quiz bank="hidden/three" />', {
    audience: 'member',
  }),
  'quizzes/basics/one.yaml': bankOf('basics/one', [
    { id: 'open', objective: 'act', tests: '[one, two]' },
    { id: 'closed', audience: 'member' },
    { id: 'note', facilitator: 'Ask.' },
  ]),
  'quizzes/basics/two.yaml': bank('basics/two'),
  'quizzes/basics/room.yaml': bank('basics/room'),
  'quizzes/hidden/three.yaml': bank('hidden/three', { audience: 'member' }),
};
const corpus = corpusOf(FILES);

describe('loadOutlines', () => {
  test('gives the courses in the order of the sidebar', () => {
    expect(loadOutlines(corpus, 'public').map(({ id }) => id)).toEqual(['first', 'basics']);
    expect(loadOutlines(corpus, 'member').map(({ id }) => id)).toEqual([
      'first',
      'basics',
      'hidden',
    ]);
  });

  test('gives what the public may see of a course', () => {
    expect(loadOutlines(corpus, 'public')[1]).toEqual({
      id: 'basics',
      title: 'Basics',
      description: 'A sentence of forty characters or more, for lists.',
      permalink: '/training/basics',
      version: '2.0.0',
      duration: 60,
      roles: ['all-staff'],
      objectives: [
        { id: 'act', text: 'Act.' },
        { id: 'wait', text: 'Wait.' },
      ],
      prerequisites: [{ id: 'first', title: 'First', permalink: '/training/first' }],
      changes: { what: 'More.', why: 'Law.', who: 'Everybody.' },
      lessons: [
        {
          id: 'one',
          title: 'One',
          description: 'A sentence of forty characters or more, for lists.',
          permalink: '/training/basics/one',
          duration: 15,
          banks: [{ id: 'basics/one', questions: 2 }],
        },
      ],
      assessment: { passMark: 80, timeLimit: 30, pools: [{ objective: 'act', draw: 1 }] },
    });
  });

  test('gives trainers all of it', () => {
    const [, basics] = loadOutlines(corpus, 'trainer');
    expect(basics?.lessons.map(({ banks }) => banks)).toEqual([
      [
        { id: 'basics/one', questions: 3 },
        { id: 'basics/room', questions: 1 },
      ],
      [{ id: 'basics/two', questions: 1 }],
    ]);
    expect(basics?.prerequisites.map(({ id }) => id)).toEqual(['first', 'hidden']);
  });

  test('leaves out what a course does not have', () => {
    const [first] = loadOutlines(corpus, 'public');
    expect(first).not.toHaveProperty('assessment');
    expect(first).not.toHaveProperty('changes');
  });
});

describe('loadAssessments', () => {
  const drawn = (audience: 'public' | 'member' | 'trainer', id: string) =>
    loadAssessments(corpus, audience).find(({ course: { id: one } }) => one === id);

  test('ships the courses that have one, with edition and first day', () => {
    expect(loadAssessments(corpus, 'public').map(({ course: { id } }) => id)).toEqual(['basics']);
    expect(drawn('public', 'basics')).toMatchObject({ edition: '2026', since: '2026-01-01' });
    expect(drawn('member', 'hidden')).toMatchObject({ since: '2026-05-01' });
  });

  test('draws from the same questions in every build: those for whom the course is', () => {
    const [one, ...others] = drawn('public', 'basics')?.banks ?? [];
    expect(others).toEqual([]);
    expect(one?.questions.map(({ id }) => id)).toEqual(['open', 'note']);
    expect(one?.questions[0]?.links.map(({ permalink }) => permalink)).toEqual([
      '/training/basics/one',
    ]);
    expect(one?.questions[1]).not.toHaveProperty('facilitator');
    expect(drawn('trainer', 'basics')?.banks).toEqual([one]);
  });

  test('a course for members asks the questions for members', () => {
    expect(drawn('member', 'hidden')?.banks.map(({ id }) => id)).toEqual(['hidden/three']);
  });
});
