// Made from src/quiz/kinds/list.ts by npm run kinds. Do not edit.
import { compileSingle } from '../kinds/single/compile';
import { compileMultiple } from '../kinds/multiple/compile';
import { compileTrueFalse } from '../kinds/trueFalse/compile';
import { compileMatching } from '../kinds/matching/compile';
import { compileOrdering } from '../kinds/ordering/compile';
import { compileCloze } from '../kinds/cloze/compile';
import { compileNumeric } from '../kinds/numeric/compile';
import { compileShortText } from '../kinds/shortText/compile';
import { compileScenario } from '../kinds/scenario/compile';

/** How each kind is compiled. */
export const compilers = {
  single: { compile: compileSingle },
  multiple: { compile: compileMultiple },
  'true-false': { compile: compileTrueFalse },
  matching: { compile: compileMatching },
  ordering: { compile: compileOrdering },
  cloze: { compile: compileCloze },
  numeric: { compile: compileNumeric },
  'short-text': { compile: compileShortText },
  scenario: { compile: compileScenario },
};
