/** What is loaded together, after the first paint, by the first component that asks for it. */
export { learningStore } from '../eventStore';
export { foldLearning } from '../fold';
export { pageMaker, randomUuid } from '../maker';
export * as statements from '../statements';
