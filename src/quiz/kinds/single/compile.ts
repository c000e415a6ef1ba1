import type { CompiledSingle } from '.';
import { compileChoices, meaningOfChoices } from '../compileChoices';
import type { CompiledKind, FieldCompiler } from '../compileField';
import type { SingleSource } from './schema';

export function compileSingle(
  { kind, choices }: SingleSource,
  text: FieldCompiler,
): CompiledKind<CompiledSingle> {
  return {
    fields: { kind, choices: compileChoices(choices, text) },
    meaning: meaningOfChoices(choices),
  };
}
