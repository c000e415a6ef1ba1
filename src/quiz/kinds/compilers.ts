import type { Question, QuestionKind } from '../schema';
import type { CompiledQuestion } from '.';
import { compileCloze } from './cloze/compile';
import type { CompiledKind, FieldCompiler } from './compileField';
import { compileMatching } from './matching/compile';
import { compileMultiple } from './multiple/compile';
import { compileNumeric } from './numeric/compile';
import { compileOrdering } from './ordering/compile';
import { compileScenario } from './scenario/compile';
import { compileShortText } from './shortText/compile';
import { compileSingle } from './single/compile';
import { compileTrueFalse } from './trueFalse/compile';

interface KindCompiler {
  compile(question: Question, text: FieldCompiler): CompiledKind<CompiledQuestion>;
}

const compilers: Record<QuestionKind, KindCompiler> = {
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

/** Compiles what is particular to the question's kind. */
export function compileKind(question: Question, text: FieldCompiler) {
  return compilers[question.kind].compile(question, text);
}
