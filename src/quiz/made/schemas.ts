// Made from src/quiz/kinds/list.ts by npm run kinds. Do not edit.
import { singleSchema } from '../kinds/single/schema';
import { multipleSchema } from '../kinds/multiple/schema';
import { trueFalseSchema } from '../kinds/trueFalse/schema';
import { matchingSchema } from '../kinds/matching/schema';
import { orderingSchema } from '../kinds/ordering/schema';
import { clozeSchema } from '../kinds/cloze/schema';
import { numericSchema } from '../kinds/numeric/schema';
import { shortTextSchema } from '../kinds/shortText/schema';
import { scenarioSchema } from '../kinds/scenario/schema';

/** What a bank may write, for each kind. */
export const schemas = [
  singleSchema,
  multipleSchema,
  trueFalseSchema,
  matchingSchema,
  orderingSchema,
  clozeSchema,
  numericSchema,
  shortTextSchema,
  scenarioSchema,
] as const;
