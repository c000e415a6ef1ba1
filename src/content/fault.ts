/** A place in a file: 1-based line and column, as editors count. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** What a fault says. */
export interface FaultWords {
  found: string;
  expected: string;
  mend: string;
}

/** Something wrong in the content, told to the person who can mend it. */
export interface Fault extends Place, FaultWords {
  severity: 'error' | 'warning';
  /** The rule that found it, for searching the documentation. */
  rule: string;
}

/** An error of a file as a whole: it stands at its beginning. */
export function fileFault(rule: string, file: string, words: FaultWords): Fault {
  return { file, line: 1, column: 1, severity: 'error', rule, ...words };
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
