import { useEffect, useRef } from 'react';
import type { LearningHook } from '../../learning/react/useLearning';
import type { CourseOutline, Learning } from '../types';

/** Coming back to a lesson within this time, by a reload perhaps, is the same visit. In ms. */
const SAME_VISIT = 30 * 60 * 1000;

/** Keeps that a lesson was opened, once for each visit. */
export function useVisit(hook: LearningHook, course: CourseOutline, lessonId: string): void {
  const { ready, learning, write } = hook;
  const { id: courseId, version } = course;
  const visited = useRef('');
  useEffect(() => {
    const visit = `${courseId}/${lessonId}`;
    // What other tabs open later makes no new visit here.
    if (!ready || visited.current === visit) return;
    visited.current = visit;
    if (isRecent(learning, courseId, lessonId)) return;
    void write((maker, make) => [make.lessonOpened(maker, { courseId, lessonId, version })]);
  }, [ready, learning, courseId, lessonId, version, write]);
}

function isRecent({ last }: Learning, courseId: string, lessonId: string): boolean {
  return (
    last?.courseId === courseId &&
    last.lessonId === lessonId &&
    Math.abs(Date.parse(last.at) - Date.now()) < SAME_VISIT
  );
}
