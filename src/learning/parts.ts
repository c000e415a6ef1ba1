/** What `fetchParts` fetches: the store, what is folded from it, and what makes statements. */
export { learningStore } from './eventStore';
export { foldLearning } from './fold';
export { pageMaker, randomUuid } from './maker';
export { openLessonCheck } from './openLessonCheck';
export * as statements from './statements';
