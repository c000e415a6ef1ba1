import { shuffled } from '../../../quiz/kinds';
import type { CompiledBank, CompiledQuestion } from '../../../quiz/types';
import type { QuestionRef } from '../../foldHistory';
import { banksFor } from '../../reviewBanks';

/** Loads each bank of the lessons; written by the plugin of the courses. */
export type Banks = Readonly<Record<string, () => Promise<CompiledBank>>>;

export interface ReviewItem {
  bankId: string;
  question: CompiledQuestion;
}

/**
 * The questions with these ids, each with its choices shuffled anew; only their banks are loaded.
 * What the site does not have any more is left out. Rejects when a bank cannot be loaded.
 */
export async function loadItems(
  wanted: readonly QuestionRef[],
  banks: Banks,
): Promise<ReviewItem[]> {
  const banksOf = (question: QuestionRef) => banksFor(question, Object.keys(banks));
  const ids = [...new Set(wanted.flatMap(banksOf))];
  const loaded = new Map(
    await Promise.all(ids.map(async (id) => [id, await banks[id]?.()] as const)),
  );
  const seed = crypto.getRandomValues(new Uint32Array(2)).join('-');
  return wanted.flatMap((ref) => {
    const found = banksOf(ref).flatMap((bankId) => {
      const question = loaded.get(bankId)?.questions.find(({ id }) => id === ref.id);
      return question ? [{ bankId, question: shuffled(question, seed) }] : [];
    });
    return found.slice(0, 1);
  });
}
