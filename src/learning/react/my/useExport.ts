import { useState } from 'react';
import { dayName, saveFile } from '../../../components/Files/saveFile';
import { makeExport } from '../../exportFile';
import type { EventStore } from '../../types';
import { useSite } from '../useLearning';

/** Saves everything in a file with the day in its name. */
export function useExport(store: EventStore) {
  const site = useSite();
  /** Name of the last file, and how many entries it holds. */
  const [saved, setSaved] = useState<{ name: string; count: number }>();
  const save = async () => {
    const { statements } = store.get();
    const name = `handbook-learning-${dayName()}.json`;
    saveFile(name, await makeExport(statements, site, new Date()));
    setSaved({ name, count: statements.length });
  };
  return { saved, save };
}

export type Exporting = ReturnType<typeof useExport>;
