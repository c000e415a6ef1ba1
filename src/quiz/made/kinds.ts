// Made from src/quiz/kinds/list.ts by npm run kinds. Do not edit.
import { single } from '../kinds/single';
import { multiple } from '../kinds/multiple';
import { trueFalse } from '../kinds/trueFalse';
import { matching } from '../kinds/matching';
import { ordering } from '../kinds/ordering';
import { cloze } from '../kinds/cloze';
import { numeric } from '../kinds/numeric';
import { shortText } from '../kinds/shortText';
import { scenario } from '../kinds/scenario';

/** The kind objects. */
export const kinds = {
  single: single,
  multiple: multiple,
  'true-false': trueFalse,
  matching: matching,
  ordering: ordering,
  cloze: cloze,
  numeric: numeric,
  'short-text': shortText,
  scenario: scenario,
};
