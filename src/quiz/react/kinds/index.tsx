import type { kinds } from '../../kinds';
import { views as made } from '../../made/views';
import type { Answer, CompiledQuestion } from '../../types';
import type { KindView, ViewOf } from './view';

const views: { [K in keyof typeof kinds]: ViewOf<(typeof kinds)[K]> } = made;

/** The view of a question, to be given that question only. */
export function viewOf(question: CompiledQuestion): KindView<CompiledQuestion, Answer> {
  return views[question.kind];
}
