import { shuffle } from '../../draw';
import type { CompiledMatching } from '.';
import { byId, type CompiledKind, type FieldCompiler } from '../compileField';
import type { MatchingSource } from './schema';

/** The right sides are mixed, since their order as written would give the answer. */
export function compileMatching(
  { kind, id, pairs, extras }: MatchingSource,
  text: FieldCompiler,
): CompiledKind<CompiledMatching> {
  const lefts = pairs.map((pair, index) => ({
    id: pair.id,
    left: text.label(['pairs', index, 'left'], pair.left),
    feedback: text.blocks(['pairs', index, 'feedback'], pair.feedback),
  }));
  const rights = [
    ...pairs.map((pair, index) => ({
      id: pair.id,
      text: text.label(['pairs', index, 'right'], pair.right),
    })),
    ...extras.map((extra, index) => ({
      id: extra.id,
      text: text.label(['extras', index, 'text'], extra.text),
      feedback: text.blocks(['extras', index, 'feedback'], extra.feedback),
    })),
  ];
  return {
    fields: { kind, pairs: lefts, rights: shuffle(rights, id) },
    meaning: [
      pairs.map((pair) => [pair.id, pair.left, pair.right]).sort(byId),
      extras.map((extra) => [extra.id, extra.text]).sort(byId),
    ],
  };
}
