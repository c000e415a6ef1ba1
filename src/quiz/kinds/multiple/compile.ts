import type { CompiledMultiple } from '.';
import { compileChoices, meaningOfChoices } from '../compileChoices';
import type { CompiledKind, FieldCompiler } from '../compileField';
import type { MultipleSource } from './schema';

export function compileMultiple(
  { kind, choices }: MultipleSource,
  text: FieldCompiler,
): CompiledKind<CompiledMultiple> {
  return {
    fields: { kind, choices: compileChoices(choices, text) },
    meaning: meaningOfChoices(choices),
  };
}
