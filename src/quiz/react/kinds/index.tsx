import type { ReactNode } from 'react';
import type { kinds } from '../../kinds';
import type { Answer, CompiledQuestion, QuestionOption } from '../../types';
import { multipleView } from './multiple';
import { singleView } from './single';
import { trueFalseView } from './trueFalse';
import type { KindView, ViewOf } from './view';

const views: { [K in keyof typeof kinds]: ViewOf<(typeof kinds)[K]> } = {
  single: singleView,
  multiple: multipleView,
  'true-false': trueFalseView,
};

/** The view of a question, to be given that question only. */
export function viewOf(question: CompiledQuestion): KindView<CompiledQuestion, Answer> {
  return views[question.kind];
}

/** What an option of the question says. */
export function optionTextOf(question: CompiledQuestion, option: QuestionOption): ReactNode {
  return viewOf(question).optionText(option);
}
