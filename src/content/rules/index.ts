import type { Corpus } from '../corpus';
import type { Fault } from '../fault';
import { assessments } from './assessments';
import { clauseLock } from './clauseLock';
import { clauseRelations } from './clauseRelations';
import { clauseVariables } from './clauseVariables';
import { clauseWording } from './clauseWording';
import { courses } from './courses';
import { duplicateIds } from './duplicateIds';
import { fileNames } from './fileNames';
import { links } from './links';
import { mdxSyntax } from './mdxSyntax';
import { missingSources } from './missingSources';
import { questionLock } from './questionLock';
import { questionReviews } from './questionReviews';
import { quizText } from './quizText';
import { quizzes } from './quizzes';
import { references } from './references';
import { reviewDates } from './reviewDates';
import type { Rule, RuleContext } from './rule';
import { sameAudience } from './sameAudience';
import { structure } from './structure';
import { wording } from './wording';

/** Every rule of the check, one file each. Order does not matter: faults are sorted by place. */
const RULES: readonly Rule[] = [
  mdxSyntax,
  fileNames,
  duplicateIds,
  references,
  courses,
  assessments,
  missingSources,
  reviewDates,
  sameAudience,
  structure,
  wording,
  links,
  quizzes,
  quizText,
  clauseLock,
  clauseRelations,
  clauseVariables,
  clauseWording,
  questionLock,
  questionReviews,
];

/** All faults of the content: those met while reading it and those that the rules find. */
export function checkContent(corpus: Corpus, context: RuleContext): Fault[] {
  return [...corpus.faults, ...RULES.flatMap((rule) => rule(corpus, context))];
}
