import { useMemo, useState } from 'react';
import { shuffled } from '../kinds';
import type { CompiledBank } from '../types';

/**
 * The bank with the choices of its questions shuffled: by the seed, or else by one drawn once for
 * as long as the quiz is shown. Not to be rendered on the server, which would draw another one.
 */
export function useShuffled(bank: CompiledBank, seed: string | undefined): CompiledBank {
  const [drawn] = useState(newSeed);
  const used = seed ?? drawn;
  return useMemo(
    () => ({ ...bank, questions: bank.questions.map((question) => shuffled(question, used)) }),
    [bank, used],
  );
}

function newSeed(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
