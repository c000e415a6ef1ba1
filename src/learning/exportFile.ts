import { canonicalJson } from './canonicalJson';
import { parseStatement } from './parseStatement';
import { sha256 } from './sha256';
import type { Statement } from './types';

const TYPE = 'coalition-handbook-learning';
const VERSION = 1;

/** What a learner saves: everything they did, to be merged into another browser. */
export interface LearningExport {
  type: typeof TYPE;
  v: typeof VERSION;
  /** Time of the export. */
  exported: string;
  site: string;
  statements: readonly Statement[];
  /**
   * SHA-256, in hex, of the statements in canonical JSON (RFC 8785): shows damage. Left out by
   * browsers that cannot compute it, on pages without TLS.
   */
  sha256?: string;
}

/** Why a file is not taken. */
export type ImportProblem = 'not-json' | 'not-ours' | 'newer' | 'damaged' | 'unreadable';

export type ImportResult =
  /** `site` is where the file comes from; the first form of the file did not say. */
  { statements: Statement[]; site?: string } | { problem: ImportProblem };

/** The text of an export. */
export async function makeExport(
  statements: readonly Statement[],
  site: string,
  now: Date,
): Promise<string> {
  const hash = await sha256(canonicalJson(statements));
  const file: LearningExport = {
    type: TYPE,
    v: VERSION,
    exported: now.toISOString(),
    site,
    statements,
    ...(hash !== undefined && { sha256: hash }),
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** Reads a file that should be an export, this version's or an older one's. Total; never rejects. */
export async function readExport(file: string | BufferSource): Promise<ImportResult> {
  try {
    const value = parseFile(file);
    if (value === undefined) return { problem: 'not-json' };
    if (Array.isArray(value)) return readBareList(value);
    return await readFile(value);
  } catch {
    // Such as JSON that is deeper than the stack.
    return { problem: 'unreadable' };
  }
}

function parseFile(file: string | BufferSource): unknown {
  try {
    const text = typeof file === 'string' ? file : new TextDecoder('utf-8', FATAL).decode(file);
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const FATAL = { fatal: true };

/** Before version 1 the file was the list of statements alone. */
function readBareList(list: readonly unknown[]): ImportResult {
  const statements = readStatements(list);
  if (statements) return { statements };
  return { problem: list.some(parseStatement) ? 'unreadable' : 'not-ours' };
}

async function readFile(value: unknown): Promise<ImportResult> {
  if (!isObject(value) || value.type !== TYPE) return { problem: 'not-ours' };
  const { v, site, statements: list } = value;
  if (typeof v === 'number' && v > VERSION) return { problem: 'newer' };
  if (v !== VERSION || typeof site !== 'string' || !Array.isArray(list)) {
    return { problem: 'not-ours' };
  }
  if (value.sha256 !== undefined) {
    const hash = await sha256(canonicalJson(list));
    if (hash !== undefined && hash !== value.sha256) return { problem: 'damaged' };
  }
  const statements = readStatements(list);
  return statements ? { statements, site } : { problem: 'unreadable' };
}

function readStatements(list: readonly unknown[]): Statement[] | undefined {
  const statements = list.map(parseStatement).filter((item) => item !== undefined);
  return statements.length === list.length ? statements : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
