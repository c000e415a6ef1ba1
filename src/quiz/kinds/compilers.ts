import { compilers as made } from '../made/compilers';
import type { Question, QuestionKind } from '../schema';
import type { CompiledQuestion } from '.';
import type { CompiledKind, FieldCompiler } from './compileField';

interface KindCompiler {
  compile(question: Question, text: FieldCompiler): CompiledKind<CompiledQuestion>;
}

const compilers: Record<QuestionKind, KindCompiler> = made;

/** Compiles what is particular to the question's kind. */
export function compileKind(question: Question, text: FieldCompiler) {
  return compilers[question.kind].compile(question, text);
}
