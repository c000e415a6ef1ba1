import type { SearchHit, SearchResult } from './client';
import type { Marked } from './highlight';
import { isKind } from './kinds';

/** Stand around what matched, in place of HTML: characters that no text has (private use). */
export const MARK_START = '\uE000';
export const MARK_END = '\uE001';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads an answer from Algolia. Total: hits that are not as they have to be are left out, and an
 * answer that is none gives no results.
 */
export function parseAnswer(answer: unknown, queries: readonly string[]): SearchResult[] {
  const results = fieldsOf(answer)?.results;
  const list: unknown[] = Array.isArray(results) ? results : [];
  return queries.map((query, index) => {
    const result = fieldsOf(list[index]);
    const raw: unknown[] = Array.isArray(result?.hits) ? result.hits : [];
    const hits = raw.flatMap((hit) => parseHit(hit) ?? []);
    const { nbHits } = result ?? {};
    const isCount = typeof nbHits === 'number' && Number.isInteger(nbHits) && nbHits >= hits.length;
    return { query, hits, nbHits: isCount ? nbHits : hits.length };
  });
}

/** Reads one hit; undefined when it is not as `algoliaHitSchema` says. */
export function parseHit(hit: unknown): SearchHit | undefined {
  const fields = fieldsOf(hit);
  if (!fields) return undefined;
  const { objectID, url, kind, title, heading } = fields;
  if (typeof objectID !== 'string' || objectID === '') return undefined;
  if (!isPath(url) || !isKind(kind)) return undefined;
  if (typeof title !== 'string' || typeof heading !== 'string') return undefined;
  const markedTitle = markedOf(fields._highlightResult, 'title', title);
  const markedHeading = markedOf(fields._highlightResult, 'heading', heading);
  const snippet = markedOf(fields._snippetResult, 'text', '');
  if (!markedTitle || !markedHeading || !snippet) return undefined;
  return { objectID, url, kind, title: markedTitle, heading: markedHeading, snippet };
}

/** A path of this site and nothing that a browser would take for another address. */
function isPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?!\/)[^\s\\\p{Cc}]*$/u.test(value);
}

/** The marked form of an attribute; the plain one where there is none; undefined when faulty. */
function markedOf(group: unknown, name: string, plain: string): Marked | undefined {
  if (group === undefined) return { text: plain, ranges: [] };
  const fields = fieldsOf(group);
  if (!fields) return undefined;
  if (fields[name] === undefined) return { text: plain, ranges: [] };
  const value = fieldsOf(fields[name])?.value;
  return typeof value === 'string' ? parseMarked(value) : undefined;
}

/** Text with marks to text and ranges; marks that have no partner mark nothing. */
export function parseMarked(value: string): Marked {
  const ranges: [number, number][] = [];
  let text = '';
  let start: number | undefined;
  for (const part of value.split(/([\uE000\uE001])/)) {
    if (part === MARK_START) {
      start = text.length;
    } else if (part === MARK_END) {
      if (start !== undefined && start < text.length) ranges.push([start, text.length]);
      start = undefined;
    } else {
      text += part;
    }
  }
  return { text: text.replace(/\s/g, ' '), ranges };
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}
