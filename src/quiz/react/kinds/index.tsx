import type { kinds } from '../../kinds';
import type { Answer, CompiledQuestion } from '../../types';
import { clozeView } from './cloze';
import { matchingView } from './matching';
import { multipleView } from './multiple';
import { numericView } from './numeric';
import { orderingView } from './ordering';
import { scenarioView } from './scenario';
import { shortTextView } from './shortText';
import { singleView } from './single';
import { trueFalseView } from './trueFalse';
import type { KindView, ViewOf } from './view';

const views: { [K in keyof typeof kinds]: ViewOf<(typeof kinds)[K]> } = {
  single: singleView,
  multiple: multipleView,
  'true-false': trueFalseView,
  matching: matchingView,
  ordering: orderingView,
  cloze: clozeView,
  numeric: numericView,
  'short-text': shortTextView,
  scenario: scenarioView,
};

/** The view of a question, to be given that question only. */
export function viewOf(question: CompiledQuestion): KindView<CompiledQuestion, Answer> {
  return views[question.kind];
}
