import type { CompiledBank, CompiledQuestion } from '../../quiz/types';
import type { AssessmentData, AssessmentPlan, CourseOutline } from '../types';

/** A statement that is true, of an objective, with whatever `fields` say otherwise. */
export function statement(
  id: string,
  objective: string,
  fields: Partial<Extract<CompiledQuestion, { kind: 'true-false' }>> = {},
): CompiledQuestion {
  return {
    id,
    hash: `hash-${id}`,
    kind: 'true-false',
    objective,
    weight: 1,
    links: [],
    prompt: ['It is so.'],
    explanation: [],
    sources: [],
    answer: true,
    feedback: [],
    ...fields,
  };
}

/** Statements `<objective>-1` to `<objective>-<count>`. */
export function statements(objective: string, count: number): CompiledQuestion[] {
  return Array.from({ length: count }, (_, index) =>
    statement(`${objective}-${index + 1}`, objective),
  );
}

export function bankOf(questions: CompiledQuestion[], id = 'basics/one'): CompiledBank {
  return { id, title: 'One', revision: 1, questions };
}

export const OUTLINE: CourseOutline = {
  id: 'basics',
  title: 'Basics',
  description: 'A course.',
  permalink: '/training/basics',
  version: '1.0.0',
  duration: 30,
  roles: ['all-staff'],
  objectives: [
    { id: 'act', text: 'Act.' },
    { id: 'wait', text: 'Wait.' },
  ],
  prerequisites: [],
  lessons: [],
};

export const PLAN: AssessmentPlan = {
  passMark: 75,
  timeLimit: 20,
  pools: [
    { objective: 'act', draw: 2 },
    { objective: 'wait', draw: 2 },
  ],
};

/** An assessment that draws two of four questions from each of two pools. */
export function assessment(
  questions: CompiledQuestion[] = [...statements('act', 4), ...statements('wait', 4)],
  plan: AssessmentPlan = PLAN,
): AssessmentData {
  return {
    course: { ...OUTLINE, assessment: plan },
    edition: '2026',
    since: '2026-01-01',
    banks: [bankOf(questions)],
  };
}
