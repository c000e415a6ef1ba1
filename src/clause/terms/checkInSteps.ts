import type { ClauseLibrary, Organisation } from '../types';
import type { DocumentText } from '../openDocument';
import { checkSteps } from './checkTerms';
import { readTerms, type Source, type TermsFault } from './readTerms';
import type { TermsCheck } from './types';

export interface CheckJob {
  source: Source;
  library: ClauseLibrary;
  organisation?: Organisation;
}

export type CheckOutcome = (DocumentText & { check: TermsCheck }) | { fault: TermsFault };

/** Longest time that the page is busy at a stretch, in milliseconds. */
const AT_A_STRETCH = 30;

/** Reads and checks terms, a little at a time. Undefined after `signal` was aborted. */
export async function checkInSteps(
  { source, library, organisation }: CheckJob,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<CheckOutcome | undefined> {
  const read = readTerms(source);
  if ('fault' in read) return read;
  const steps = checkSteps(read.paragraphs, library, organisation);
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { ...read, check: step.value };
    if (performance.now() - began < AT_A_STRETCH) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) return undefined;
    began = performance.now();
  }
}
