import type { CompiledShortText } from '.';
import type { CompiledKind, FieldCompiler } from '../compileField';
import type { ShortTextSource } from './schema';

export function compileShortText(
  { kind, accept, model, criteria, feedback }: ShortTextSource,
  text: FieldCompiler,
): CompiledKind<CompiledShortText> {
  return {
    fields: {
      kind,
      accept,
      model: text.blocks(['model'], model),
      criteria: criteria.map((point, index) => text.label(['criteria', index], point)),
      feedback: text.blocks(['feedback'], feedback),
    },
    // Learners mark themselves by the model and the points.
    meaning: [[...accept].sort(), model, criteria],
  };
}
