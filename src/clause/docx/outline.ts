import type { AssembledBlock, AssembledClause, AssembledDocument } from '../types';
import { Counter, DEEPEST } from './levels';

/** A title or paragraph of the document, and how it gets its number. */
export interface Item {
  key: string;
  /** The number as it is shown; empty for none. */
  label: string;
  level: number;
  /** Whether the word processor counts to the same number; otherwise the number is text. */
  counted: boolean;
  /** What a number in full begins with: the paragraph that a part belongs to. */
  parent?: Item;
}

/** The titles and paragraphs of a document by their keys, with those that parts belong to. */
export function outlineOf({ clauses }: AssembledDocument): Map<string, Item> {
  const counter = new Counter();
  const items = new Map<string, Item>();
  for (const clause of clauses) {
    const title = itemOf(clause, counter);
    items.set(clause.key, title);
    const above: Item[] = [];
    for (const block of clause.blocks) {
      const item = itemOf(block, counter);
      above.length = Math.min(above.length, item.level - 1);
      const parent = above.at(-1);
      if (parent) item.parent = parent;
      if (item.label !== '') above.push(item);
      items.set(block.key, item);
    }
  }
  return items;
}

/** The number in full, as references give it: "3.2(a)". */
export function fullLabel({ parent, label }: Item): string {
  return (parent ? fullLabel(parent) : '') + label;
}

function itemOf(source: AssembledClause | AssembledBlock, counter: Counter): Item {
  const isTitle = 'number' in source;
  const level = isTitle ? 0 : Math.min(Math.max(source.depth, 1), DEEPEST);
  const label = isTitle ? titleLabel(source) : source.label;
  const counted = label !== '' && counter.take(level, label);
  return { key: source.key, label, level, counted };
}

/** A clause that stands alone has no number. */
function titleLabel({ number }: AssembledClause): string {
  return number > 0 ? String(number) : '';
}
