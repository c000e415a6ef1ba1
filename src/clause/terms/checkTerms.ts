import type { ClauseLibrary, Organisation } from '../types';
import { readDocument } from './document';
import { exactForm, type ExactForm } from './exactForm';
import { explain, type Owned } from './explain';
import { findingsOf } from './findings';
import { fitUnits, rivalsOf } from './fits';
import { findWindows, indexSeeds } from './seeds';
import type { TermsCheck } from './types';
import { indexTerms } from './units';

/**
 * Says which clauses of the library terms have: word for word, adapted or not at all. Works on any
 * texts; the time grows with their length.
 * @param onProgress is told the share that is done, from 0 to 1
 */
export function checkTerms(
  paragraphs: readonly string[],
  library: ClauseLibrary,
  organisation?: Organisation,
  onProgress?: (share: number) => void,
): TermsCheck {
  const steps = checkSteps(paragraphs, library, organisation);
  let step = steps.next();
  for (; !step.done; step = steps.next()) onProgress?.(step.value);
  return step.value;
}

/** The same in steps, so that a page can do something else between them. */
export function* checkSteps(
  paragraphs: readonly string[],
  library: ClauseLibrary,
  organisation?: Organisation,
): Generator<number, TermsCheck> {
  yield 0;
  const index = indexTerms(library);
  const seeds = indexSeeds(index);
  yield 0.1;
  const document = yield* between(0.1, 0.4, readDocument(paragraphs, index.vocabulary));
  const windows = yield* between(0.4, 0.5, findWindows(index, seeds, document));
  const fits = yield* between(0.5, 0.95, fitUnits(index, document, windows));
  const rivals = rivalsOf(index, document.codes.length, fits);
  const found = { index, fits, rivals };
  const terms = { library, organisation, index, document, fits, texts: paragraphs };
  const first = explain(found);
  yield 0.97;
  const exact = first.flatMap((item) => exactForm(terms, item) ?? []);
  yield 0.98;
  // What is word for word one clause is no part of another: the rest is explained without it.
  const adapted = exact.length === 0 ? first : explain(found, exact.map(ownedBy));
  return {
    organisation,
    paragraphs: paragraphs.length,
    words: document.codes.length,
    findings: findingsOf(terms, exact, adapted),
  };
}

function ownedBy({ form, match }: ExactForm): Owned {
  return { clause: form.clause, from: match.from, to: match.to };
}

function* between<T>(from: number, to: number, steps: Generator<number, T>): Generator<number, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield from + (to - from) * step.value;
  return step.value;
}
