import { learningStore } from './eventStore';
import { createLessonCheck, type LessonCheck } from './lessonCheck';

/** The check of a lesson on the store of the page; what the player loads when it is shown. */
export function openLessonCheck(site: string, bankId: string): LessonCheck {
  return createLessonCheck(learningStore(site), site, bankId);
}
