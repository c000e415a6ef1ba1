import { weightOf } from '../words';
import type { Block, ClauseLibrary, ClauseVersion, Form } from '../types';
import { GAP_CLOSE, GAP_OPEN, wordsOf } from './tokens';

/**
 * A sentence of the library, or a few short ones. A sentence that several versions share is one
 * unit.
 */
export interface Unit {
  /** Numbers of words; below zero the number of a gap, see `gapOf`. */
  pattern: number[];
  /** Numbers of the clauses that have it. */
  clauses: Set<number>;
  /** What it tells: the weight of its words, less where several clauses have it. */
  weight: number;
}

/** A form of a version as units. */
export interface FormUnits {
  clause: number;
  version: ClauseVersion;
  form: Form;
  /** Numbers of units, in the order of the text, and the block that each is from. */
  units: number[];
  blocks: number[];
}

/** The library, made ready to be looked for in other texts. */
export interface TermsIndex {
  clauses: string[];
  forms: FormUnits[];
  units: Unit[];
  vocabulary: Map<string, number>;
  /** Weight of each word. */
  weights: number[];
  /** Names of gaps: a variable, or "@" and the id of a clause that is referred to. */
  gaps: string[];
}

/** Shortest unit, in words; shorter sentences are joined with the next. */
const LEAST_WORDS = 8;
const MOST_WORDS = 70;

/** Number of a gap in a pattern, and back. */
export const gapOf = (code: number): number => -code - 2;

/** The words and gaps of a whole form. */
export function patternOf({ units }: TermsIndex, form: FormUnits): number[] {
  return form.units.flatMap((unit) => units[unit]?.pattern ?? []);
}

export function indexTerms(library: ClauseLibrary): TermsIndex {
  const clauses = [...new Set(library.versions.map(({ id }) => id))];
  const index: TermsIndex = {
    clauses,
    forms: [],
    units: [],
    vocabulary: new Map(),
    weights: [],
    gaps: [],
  };
  const known = new Map<string, number>();
  for (const version of library.versions) {
    const clause = clauses.indexOf(version.id);
    for (const form of version.forms) {
      const entry: FormUnits = { clause, version, form, units: [], blocks: [] };
      for (const [block, { content }] of form.blocks.entries()) {
        for (const pattern of patternsOf(content, index)) {
          entry.units.push(unitOf(pattern, clause, index, known));
          entry.blocks.push(block);
        }
      }
      if (entry.units.length > 0) index.forms.push(entry);
    }
  }
  weigh(index);
  return index;
}

function unitOf(
  pattern: number[],
  clause: number,
  { units }: TermsIndex,
  known: Map<string, number>,
): number {
  const key = pattern.join();
  const number = known.get(key) ?? units.length;
  known.set(key, number);
  const unit = units[number];
  if (unit) unit.clauses.add(clause);
  else units.push({ pattern, clauses: new Set([clause]), weight: 0 });
  return number;
}

/** The sentences of a paragraph. */
function patternsOf(content: Block['content'], index: TermsIndex): number[][] {
  const text = content
    .map((part) => {
      if ('var' in part) return gapMark(part.var, index);
      return 'text' in part ? part.text : gapMark(`@${part.clause}`, index);
    })
    .join('');
  const result: number[][] = [];
  let last: number[] | undefined;
  for (const sentence of text.split(/(?<=[.;:?!])\s+/)) {
    const pattern = wordsOf(sentence, true).words.map((word) => codeOf(word, index));
    if (last && (last.length < LEAST_WORDS || pattern.length < LEAST_WORDS)) last.push(...pattern);
    else if (pattern.length > 0) result.push((last = pattern));
  }
  return result.flatMap((pattern) => halves(pattern));
}

function gapMark(name: string, { gaps }: TermsIndex): string {
  let number = gaps.indexOf(name);
  if (number < 0) number = gaps.push(name) - 1;
  return `${GAP_OPEN}${number}${GAP_CLOSE}`;
}

function codeOf(word: string, { vocabulary }: TermsIndex): number {
  if (word.startsWith(GAP_OPEN)) return -Number(word.slice(1, -1)) - 2;
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

function halves(pattern: number[]): number[][] {
  if (pattern.length <= MOST_WORDS) return [pattern];
  const middle = Math.ceil(pattern.length / 2);
  return [...halves(pattern.slice(0, middle)), ...halves(pattern.slice(middle))];
}

/** Words of many clauses and small words tell little of which clause a text is from. */
function weigh(index: TermsIndex): void {
  const { units, vocabulary, clauses } = index;
  const owners = Array.from({ length: vocabulary.size }, () => new Set<number>());
  for (const unit of units) {
    for (const code of unit.pattern) unit.clauses.forEach((clause) => owners[code]?.add(clause));
  }
  const rarity = (count: number) =>
    Math.log(1 + clauses.length / count) / Math.log(1 + clauses.length);
  index.weights = [...vocabulary.keys()].map(
    (word, code) =>
      Math.max(0.1, weightOf(word)) * (0.3 + 0.7 * rarity(Math.max(1, owners[code]?.size ?? 1))),
  );
  for (const unit of units) {
    const words = unit.pattern.reduce((sum, code) => sum + (index.weights[code] ?? 0), 0);
    unit.weight = words / unit.clauses.size;
  }
}
