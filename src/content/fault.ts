/** A place in a file: 1-based line and column, as editors count. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something wrong in the content, told to the person who can mend it. */
export interface Fault extends Place {
  severity: 'error' | 'warning';
  /** The rule that found it, for searching the documentation. */
  rule: string;
  found: string;
  expected: string;
  mend: string;
}

/** One fault as four lines; the first can be clicked in a terminal. */
export function formatFault(fault: Fault): string {
  return [
    `${fault.file}:${fault.line}:${fault.column}  ${fault.severity}  ${fault.rule}`,
    `  found:    ${fault.found}`,
    `  expected: ${fault.expected}`,
    `  mend:     ${fault.mend}`,
  ].join('\n');
}

/** All faults in the order of files and lines, with a closing count. */
export function formatReport(faults: readonly Fault[]): string {
  const sorted = [...faults].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
  const errors = faults.filter((fault) => fault.severity === 'error').length;
  const count = `${plural(errors, 'error')}, ${plural(faults.length - errors, 'warning')}`;
  return [...sorted.map(formatFault), count].join('\n\n');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
