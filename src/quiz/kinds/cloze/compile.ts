import { plainText } from '../../richText';
import type { CompiledCloze, CompiledGap } from '.';
import { byId, type CompiledKind, type FieldCompiler } from '../compileField';
import type { ClozeSource, GapSource } from './schema';

/** The gaps are brought into the order of the text, as they are numbered. */
export function compileCloze(
  { kind, text: passage, gaps }: ClozeSource,
  text: FieldCompiler,
): CompiledKind<CompiledCloze> {
  const place = ({ id }: { id: string }) => passage.indexOf(`{${id}}`);
  return {
    fields: {
      kind,
      text: text.label(['text'], passage),
      gaps: gaps
        .map((gap, index) => compileGap(gap, index, text))
        .sort((a, b) => place(a) - place(b)),
    },
    meaning: [passage, gaps.map(meaningOfGap).sort(byId)],
  };
}

function compileGap(gap: GapSource, index: number, text: FieldCompiler): CompiledGap {
  const { id, options, accept = [], feedback = '' } = gap;
  const path = ['gaps', index] as const;
  if (!options) return { id, accept, feedback: text.blocks([...path, 'feedback'], feedback) };
  return {
    id,
    options: options.map((option, n) => ({
      id: option.id,
      text: plainText(text.label([...path, 'options', n, 'text'], option.text)),
      correct: option.correct,
      ...(option.feedback && {
        feedback: text.blocks([...path, 'options', n, 'feedback'], option.feedback),
      }),
    })),
  };
}

function meaningOfGap({ id, options, accept }: GapSource): unknown[] {
  if (!options) return [id, [...(accept ?? [])].sort()];
  return [id, options.map((option) => [option.id, option.text, option.correct]).sort(byId)];
}
