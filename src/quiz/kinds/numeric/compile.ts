import type { CompiledNumeric } from '.';
import type { CompiledKind, FieldCompiler } from '../compileField';
import type { NumericSource } from './schema';

export function compileNumeric(
  { kind, answer, tolerance, unit, feedback, mistakes }: NumericSource,
  text: FieldCompiler,
): CompiledKind<CompiledNumeric> {
  return {
    fields: {
      kind,
      answer,
      tolerance,
      unit,
      feedback: text.blocks(['feedback'], feedback),
      mistakes: mistakes.map((mistake, index) => ({
        value: mistake.value,
        feedback: text.blocks(['mistakes', index, 'feedback'], mistake.feedback),
      })),
    },
    meaning: [answer, tolerance, unit],
  };
}
