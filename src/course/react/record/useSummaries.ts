import { useEffect, useState } from 'react';
import type { Banks } from '../../../learning/react/review/loadItems';
import { banksFor } from '../../../learning/reviewBanks';
import { summariesOf } from '../../recordSummaries';
import type { Attempt, Learning } from '../../types';

/** What was answered in an attempt, by the ids of the questions; undefined until it is loaded. */
export type Summaries = ReadonlyMap<string, string> | 'failed' | undefined;

/** Loads the banks that an attempt drew from, to say what was answered. */
export function useSummaries(attempt: Attempt, learning: Learning, banks: Banks): Summaries {
  const [summaries, setSummaries] = useState<Summaries>();
  useEffect(() => {
    let isOver = false;
    void load(attempt, learning, banks)
      .catch(() => 'failed' as const)
      .then((loaded) => {
        if (!isOver) setSummaries(loaded);
      });
    return () => {
      isOver = true;
    };
  }, [attempt, learning, banks]);
  return summaries;
}

async function load({ courseId, answers }: Attempt, learning: Learning, banks: Banks) {
  const given = [...answers].map(([id, { answer, hash }]) => ({ id, answer, hash }));
  const refs = given.map(({ id }) => learning.questions.get(id) ?? { id, courseId });
  const ids = new Set(refs.flatMap((ref) => banksFor(ref, Object.keys(banks))));
  const loaded = await Promise.all([...ids].map((id) => banks[id]?.()));
  return summariesOf(
    given,
    loaded.flatMap((bank) => bank?.questions ?? []),
  );
}
