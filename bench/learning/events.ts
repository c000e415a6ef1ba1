import { loadCorpus } from '../../src/content/load';
import type { AttemptPlan } from '../../src/course/types';
import {
  answered,
  attemptEnded,
  attemptResumed,
  attemptStarted,
  attemptSuspended,
  lessonDone,
  lessonOpened,
  type AnswerGiven,
  type AttemptRef,
  type Maker,
} from '../../src/learning/statements';
import type { Statement } from '../../src/learning/types';
import { pick, pickSome, seeded, type Random } from '../random';

/** Where the sample was made, which is also where it is folded. */
export const SITE = 'https://handbook.example.org/';

const SEED = 20_261_122;
const DRAWN = 15;
const REVIEWED = 8;
const MINUTE_MS = 60_000;

interface Asked {
  bankId: string;
  questionId: string;
}

/**
 * What somebody did who took the courses again and again, the same for the same number: lessons
 * with their checks, an attempt at the assessment that was left once, and a review, in turn.
 */
export function sampleEvents(projectDir: string, count: number): Statement[] {
  const random = seeded(SEED);
  const maker = sampleMaker();
  const courses = askedIn(projectDir);
  const events: Statement[] = [];
  while (events.length < count) {
    for (const [courseId, asked] of courses) {
      events.push(...lessons(maker, courseId, asked, random));
      events.push(...attempt(maker, courseId, asked, random));
      for (const one of pickSome(asked, REVIEWED, random)) {
        events.push(answered(maker, given(one, 'review', random)));
      }
    }
  }
  return events.slice(0, count);
}

/** Makes statements a minute apart, with ids that count. */
function sampleMaker(): Maker {
  let made = 0;
  return {
    site: SITE,
    actor: { objectType: 'Agent', account: { homePage: SITE, name: uuid(0) } },
    now: () => new Date(Date.UTC(2026, 0, 1) + made * MINUTE_MS),
    uuid: () => uuid((made += 1)),
  };
}

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The questions of each course, by its id. */
function askedIn(projectDir: string): Map<string, Asked[]> {
  const courses = new Map<string, Asked[]>();
  for (const { value } of loadCorpus(projectDir).banks.values()) {
    if (value.course === undefined) continue;
    const asked = value.questions.map(({ id }) => ({ bankId: value.id, questionId: id }));
    courses.set(value.course, [...(courses.get(value.course) ?? []), ...asked]);
  }
  return courses;
}

function lessons(
  maker: Maker,
  courseId: string,
  asked: readonly Asked[],
  random: Random,
): Statement[] {
  return [...new Set(asked.map(({ bankId }) => bankId))].flatMap((bankId) => {
    const lesson = { courseId, lessonId: bankId.slice(courseId.length + 1) };
    return [
      lessonOpened(maker, lesson),
      ...asked
        .filter((one) => one.bankId === bankId)
        .map((one) => answered(maker, given(one, 'lesson', random))),
      lessonDone(maker, lesson),
    ];
  });
}

function attempt(
  maker: Maker,
  courseId: string,
  asked: readonly Asked[],
  random: Random,
): Statement[] {
  const made: AttemptRef = { courseId, id: maker.uuid(), version: '1.0.0', edition: '2026' };
  const drawn = pickSome(asked, DRAWN, random);
  const plan = planOf(drawn, asked);
  const answers = drawn.map((one) => answered(maker, given(one, made, random)));
  const status = random() < 0.7 ? 'passed' : 'failed';
  return [
    attemptStarted(maker, made, plan),
    ...answers.slice(0, DRAWN / 2),
    attemptSuspended(maker, made, 600),
    attemptResumed(maker, made, plan),
    ...answers.slice(DRAWN / 2),
    attemptEnded(maker, made, { status, score: random() }, 1200),
  ];
}

function planOf(drawn: readonly Asked[], asked: readonly Asked[]): AttemptPlan {
  return {
    seed: 'sample',
    version: '1.0.0',
    edition: '2026',
    passMark: 80,
    timeRule: 'as-set',
    seen: asked.map(({ questionId }) => questionId),
    wrong: [],
    questions: drawn.map(({ questionId }) => ({ id: questionId, hash: 'hash', pool: 'pool' })),
  };
}

function given(one: Asked, where: AnswerGiven['in'], random: Random): AnswerGiven {
  const score = pick([0, 0.5, 1, 1], random);
  return { ...one, hash: 'hash', answer: ['first', 'second'], score, in: where };
}
