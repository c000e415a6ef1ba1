import type { Question, QuestionKind } from '../schema';
import type { CompiledQuestion } from '.';
import type { CompiledKind, FieldCompiler } from './compileField';
import { compileMultiple } from './multiple/compile';
import { compileSingle } from './single/compile';
import { compileTrueFalse } from './trueFalse/compile';

interface KindCompiler {
  compile(question: Question, text: FieldCompiler): CompiledKind<CompiledQuestion>;
}

const compilers: Record<QuestionKind, KindCompiler> = {
  single: { compile: compileSingle },
  multiple: { compile: compileMultiple },
  'true-false': { compile: compileTrueFalse },
};

/** Compiles what is particular to the question's kind. */
export function compileKind(question: Question, text: FieldCompiler) {
  return compilers[question.kind].compile(question, text);
}
