import type { Statement } from './types';

/**
 * Adds statements to a list in the order of their times. Those of one device are in order already,
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
  return other !== undefined && one.timestamp < other.timestamp;
}

/** Smaller steps back are those between two tabs, not of the clock. */
const JUMP_MS = 2000;

/**
 * Gives a statement the time of the device's last one if its own is earlier.
 * @param last time of the last statement that this device made
 */
export function notBefore(
  statement: Statement,
  last: string,
): { statement: Statement; jumped: boolean } {
  if (statement.timestamp >= last) return { statement, jumped: false };
  const jumped = Date.parse(last) - Date.parse(statement.timestamp) > JUMP_MS;
  return { statement: { ...statement, timestamp: last }, jumped };
}
