import type { QuestionBase } from '../kinds/kind';

/** What a question of any kind has, for tests that are about the rest of it. */
export const anyQuestion: QuestionBase = {
  id: 'q',
  hash: 'h',
  weight: 1,
  prompt: ['?'],
  explanation: [],
  links: [],
  sources: [],
};
