import { extensionId } from './activities';
import type { Statement } from './types';

/**
 * The time by which a statement is ordered: its own, unless the clock of its device had been ahead
 * before. Then the statement says itself after what it came.
 */
export function orderOf({ timestamp, context }: Statement): string {
  const extensions = context?.extensions;
  for (const id in extensions) {
    const order = id.endsWith(ORDER) ? extensions[id] : undefined;
    if (typeof order === 'string' && TIME.test(order) && order > timestamp) return order;
  }
  return timestamp;
}

const ORDER = extensionId('/', 'order');
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * Adds statements to a list in order. Those of one device come in the order in which it got them,
 * so what is new goes to the end, but for what comes from elsewhere.
 */
export function inOrder(
  statements: readonly Statement[],
  more: readonly Statement[],
): readonly Statement[] {
  if (more.length === 0) return statements;
  const all = [...statements, ...more];
  const from = Math.max(1, statements.length);
  const isSorted = all.every((item, index) => index < from || !isBefore(item, all[index - 1]));
  return isSorted
    ? all
    : all.sort((one, other) => (isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0));
}

/** Times have one form, so that texts compare as times do. */
function isBefore(one: Statement, other: Statement | undefined): boolean {
  return other !== undefined && orderOf(one) < orderOf(other);
}

/** Smaller steps back are those between two tabs, not of the clock. */
const JUMP_MS = 2000;

/** The last statement that a device made: when by its clock, and in which place. */
export interface LastMade {
  timestamp: string;
  order: string;
}

/** Before the first one. */
export const NOTHING_MADE: LastMade = { timestamp: '', order: '' };

/**
 * Puts a statement after the last one of its device. It keeps the time of the clock, whatever that
 * was before; where that is earlier than the place it has, the place is written beside it.
 */
export function placeAfter(
  statement: Statement,
  last: LastMade,
  site: string,
): { statement: Statement; last: LastMade; jumped: boolean } {
  const back = Date.parse(last.timestamp) - Date.parse(statement.timestamp);
  const timestamp = back > 0 && back <= JUMP_MS ? last.timestamp : statement.timestamp;
  const order = timestamp < last.order ? last.order : timestamp;
  const timed = { ...statement, timestamp };
  return {
    statement: order === timestamp ? timed : withOrder(timed, order, site),
    last: { timestamp, order },
    jumped: back > JUMP_MS,
  };
}

function withOrder(statement: Statement, order: string, site: string): Statement {
  const { context } = statement;
  const extensions = { ...context?.extensions, [extensionId(site, 'order')]: order };
  return { ...statement, context: { ...context, extensions } };
}
