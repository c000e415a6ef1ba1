// Made from src/quiz/kinds/list.ts by npm run kinds. Do not edit.
import { singleView } from '../kinds/single/view';
import { multipleView } from '../kinds/multiple/view';
import { trueFalseView } from '../kinds/trueFalse/view';
import { matchingView } from '../kinds/matching/view';
import { orderingView } from '../kinds/ordering/view';
import { clozeView } from '../kinds/cloze/view';
import { numericView } from '../kinds/numeric/view';
import { shortTextView } from '../kinds/shortText/view';
import { scenarioView } from '../kinds/scenario/view';

/** How each kind is shown. */
export const views = {
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
