import { describe, expect, it } from 'vitest';
import type {
  Attempt,
  AttemptStatus,
  CourseOutline,
  CourseProgress,
  Learning,
} from '../course/types';
import { holdingsOf, overviewOf, unknownCourses } from './overview';

const course: CourseOutline = {
  id: 'foundations',
  title: 'Foundations',
  description: '',
  permalink: '/training/foundations',
  version: '2.0.0',
  duration: 60,
  roles: [],
  objectives: [],
  prerequisites: [],
  lessons: ['one', 'two', 'three'].map((id) => ({
    id,
    title: id,
    description: '',
    permalink: `/training/foundations/${id}`,
    duration: 10,
    banks: [],
  })),
  assessment: { passMark: 80, pools: [] },
};

function attempt(id: string, status: AttemptStatus, started: string): Attempt {
  const plan = {
    seed: 's',
    version: '2.0.0',
    edition: '2026',
    passMark: 80,
    timeRule: 'as-set' as const,
    seen: [],
    wrong: [],
    questions: [],
  };
  return {
    id,
    courseId: course.id,
    plan,
    status,
    started,
    updated: started,
    seconds: 0,
    answers: new Map(),
  };
}

function learning(progress: Partial<CourseProgress> = {}, last?: Learning['last']): Learning {
  const whole = {
    courseId: course.id,
    opened: new Map<string, string>(),
    done: new Map<string, string>(),
    attempts: [],
    ...progress,
  };
  return { courses: new Map([[course.id, whole]]), questions: new Map(), ...(last && { last }) };
}

const at = '2026-11-22T10:00:00Z';
const done = (...ids: string[]) => new Map(ids.map((id) => [id, at]));
const nothing: Learning = { courses: new Map(), questions: new Map() };

describe('what comes next', () => {
  it('begins with the first lesson', () => {
    const { started, next } = overviewOf(course, nothing);
    expect(started).toBe(false);
    expect(next).toMatchObject({ what: 'begin', lesson: { id: 'one' } });
  });

  it('goes on where the learner was, or at the first lesson that is not done', () => {
    const here = { courseId: course.id, lessonId: 'three', at };
    expect(overviewOf(course, learning({ done: done('one') }, here)).next).toMatchObject({
      what: 'continue',
      lesson: { id: 'three' },
    });
    const finished = { courseId: course.id, lessonId: 'one', at };
    expect(overviewOf(course, learning({ done: done('one') }, finished)).next).toMatchObject({
      lesson: { id: 'two' },
    });
  });

  it('is the assessment once all lessons are done, and again after a fail', () => {
    const all = { done: done('one', 'two', 'three') };
    expect(overviewOf(course, learning(all)).next).toEqual({ what: 'assess' });
    const failed = learning({ ...all, attempts: [attempt('a', 'failed', at)] });
    expect(overviewOf(course, failed).next).toEqual({ what: 'retry' });
  });

  it('is the open attempt before all else', () => {
    const open = learning({ attempts: [attempt('a', 'open', at)] });
    expect(overviewOf(course, open).next).toEqual({ what: 'resume' });
  });

  it('is nothing after a pass of this version, and the course again after an older one', () => {
    const passed = { attemptId: 'a', version: '2.0.0', at, score: 0.9 };
    expect(overviewOf(course, learning({ passed })).next).toEqual({ what: 'nothing' });
    const old = overviewOf(course, learning({ passed: { ...passed, version: '1.0.0' } }));
    expect(old.passed?.isOld).toBe(true);
    expect(old.next).toMatchObject({ what: 'begin', lesson: { id: 'one' } });
  });
});

describe('how far it is', () => {
  it('counts only lessons that the course has, and gives attempts newest first', () => {
    const overview = overviewOf(
      course,
      learning({
        done: done('one', 'gone'),
        attempts: [attempt('a', 'failed', '2026-11-01T10:00:00Z'), attempt('b', 'passed', at)],
      }),
    );
    expect(overview).toMatchObject({ lessonsDone: 1, lessons: 3 });
    expect(overview.attempts.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('names the courses that this site does not have', () => {
    expect(unknownCourses([], learning())).toEqual(['foundations']);
    expect(unknownCourses([course], learning())).toEqual([]);
  });

  it('counts answers of an open attempt that would be erased, and nothing left blank', () => {
    const open = attempt('a', 'open', at);
    open.answers.set('q', { answer: true, hash: 'h', at });
    const state = learning({ attempts: [open] });
    const blank = { at, score: 0, hash: 'h', in: 'assessment', blank: true } as const;
    state.questions.set('q', { id: 'q', courseId: course.id, answers: [blank] });
    expect(holdingsOf(state)).toEqual({ lessons: 0, attempts: 1, answers: 1 });
  });

  it('counts what would be erased', () => {
    const state = learning({
      opened: done('one', 'two'),
      done: done('one', 'three'),
      attempts: [attempt('a', 'failed', at)],
    });
    const answers = [{ at, score: 1, hash: 'h', in: 'lesson' as const }];
    state.questions.set('q', { id: 'q', courseId: course.id, bankId: 'b', answers });
    expect(holdingsOf(state)).toEqual({ lessons: 3, attempts: 1, answers: 1 });
    expect(holdingsOf(state, 'other')).toEqual({ lessons: 0, attempts: 0, answers: 0 });
  });
});
