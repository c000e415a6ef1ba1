import type { Corpus, Page } from '../corpus';
import type { Fault, FaultWords } from '../fault';
import type { Point } from '../uses';

/** What rules get besides the content: the day of the check and files that are not content. */
export interface RuleContext {
  /** Today as YYYY-MM-DD, so that tests can set it. */
  today: string;
  /** Addresses that exist without a content file, such as /sources. */
  generatedAddresses: readonly string[];
  /** Reads a file of the project. */
  readFile: (file: string) => string | undefined;
}

/** One rule of the check: looks at the whole content and reports what it finds. */
export type Rule = (corpus: Corpus, context: RuleContext) => Fault[];

/** An error of a rule at a place of a file. */
export function error(rule: string, file: string, point: Point, words: FaultWords): Fault {
  return { file, line: point.line, column: point.column, severity: 'error', rule, ...words };
}

/** A warning: reported, but the check passes. */
export function warning(rule: string, file: string, point: Point, words: FaultWords): Fault {
  return { ...error(rule, file, point, words), severity: 'warning' };
}

/** A rule that looks at each page by itself. */
export function eachPage(
  look: (page: Page, corpus: Corpus, context: RuleContext) => Fault[],
): Rule {
  return (corpus, context) => corpus.pages.flatMap((page) => look(page, corpus, context));
}
