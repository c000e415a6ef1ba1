import { mixItems, type CompiledOrdering } from '.';
import type { CompiledKind, FieldCompiler } from '../compileField';
import type { OrderingSource } from './schema';

/** The items are mixed, since they are written in the right order. */
export function compileOrdering(
  { kind, id, items }: OrderingSource,
  text: FieldCompiler,
): CompiledKind<CompiledOrdering> {
  const order = items.map((item) => item.id);
  const compiled = items.map((item, index) => ({
    id: item.id,
    text: text.label(['items', index, 'text'], item.text),
    feedback: text.blocks(['items', index, 'feedback'], item.feedback),
  }));
  return {
    fields: { kind, items: mixItems(compiled, order, id), order },
    meaning: items.map((item) => [item.id, item.text]),
  };
}
