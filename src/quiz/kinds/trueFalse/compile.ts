import type { CompiledTrueFalse } from '.';
import type { CompiledKind, FieldCompiler } from '../compileField';
import type { TrueFalseSource } from './schema';

export function compileTrueFalse(
  { kind, answer, feedback }: TrueFalseSource,
  text: FieldCompiler,
): CompiledKind<CompiledTrueFalse> {
  return {
    fields: { kind, answer, feedback: text.blocks(['feedback'], feedback) },
    meaning: answer,
  };
}
