import type { CompiledChoice } from './choices';
import type { Choice } from './choicesSchema';
import { byId, type FieldCompiler } from './compileField';

/** Compiles the choices of a question, in the order written. */
export function compileChoices(choices: readonly Choice[], text: FieldCompiler): CompiledChoice[] {
  return choices.map(({ id, text: label, correct, pinned, feedback }, index) => ({
    id,
    text: text.label(['choices', index, 'text'], label),
    correct,
    ...(pinned && { pinned }),
    ...(feedback && { feedback: text.blocks(['choices', index, 'feedback'], feedback) }),
  }));
}

/** What choosing means. Answers hold the ids, so another order of the choices is no change. */
export function meaningOfChoices(choices: readonly Choice[]): unknown {
  return choices.map(({ id, text, correct }) => [id, text, correct]).sort(byId);
}
