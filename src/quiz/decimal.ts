/**
 * Reads a number as people write it: with a decimal point or comma, with spaces, apostrophes or
 * the other sign between thousands, with a per cent sign behind it. Undefined for anything else.
 * A single comma or point is always the decimal one, so that "1,5" and "1.5" are the same.
 */
export function parseDecimal(text: string): number | undefined {
  const written = text
    .replace(/[\s'’]/g, '')
    .replace(/^[−–]/, '-')
    .replace(/%$/, '');
  const plain = withPoint(written);
  if (plain === undefined || !/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain)) return undefined;
  const number = Number(plain);
  // JSON knows no -0.
  return Number.isFinite(number) ? number || 0 : undefined;
}

/** Leaves out the marks between thousands, and makes the decimal mark a point. */
function withPoint(written: string): string | undefined {
  const marks = written.match(/[.,]/g) ?? [];
  if (marks.length < 2) return written.replace(',', '.');
  const last = marks.at(-1) ?? '';
  const between = marks[0] === last ? last : last === ',' ? '.' : ',';
  const decimal = between === last ? '' : last;
  const thousands = new RegExp(
    `^[+-]?\\d{1,3}(\\${between}\\d{3})+${decimal ? `\\${decimal}\\d*` : ''}$`,
  );
  if (!thousands.test(written)) return undefined;
  return written.replaceAll(between, '').replace(',', '.');
}
