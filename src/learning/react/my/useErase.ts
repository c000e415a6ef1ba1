import { useId, useState } from 'react';
import { useFocus } from '../../../components/useFocus';
import { saveName } from '../../../course/learnerName';
import type { EventStore } from '../../types';

/** What the erasing is at: nothing yet, asking, or just done. */
export type EraseStep = 'idle' | 'asking' | 'erased' | 'failed';

/** Stands for all courses among their ids, which are never empty. */
export const ALL = '';

/** The steps of erasing; focus goes along with them. */
export function useErase(store: EventStore, onErased: () => void) {
  const id = useId();
  const [chosen, choose] = useState(ALL);
  const [step, setStep] = useState<EraseStep>('idle');
  const [focus, setFocus] = useState<{ id: string }>();
  useFocus(focus);
  const ids = {
    select: `${id}-select`,
    ask: `${id}-ask`,
    confirm: `${id}-confirm`,
    told: `${id}-told`,
  };
  const show = (next: EraseStep, place: keyof typeof ids) => {
    setStep(next);
    setFocus({ id: ids[place] });
  };
  const erase = async () => {
    try {
      await store.erase(chosen === ALL ? undefined : chosen);
      if (chosen === ALL) saveName(() => window.localStorage, '');
      choose(ALL);
      onErased();
      show('erased', 'told');
    } catch {
      show('failed', 'told');
    }
  };
  return {
    ids,
    chosen,
    choose,
    step,
    ask: () => show('asking', 'confirm'),
    keep: () => show('idle', 'ask'),
    erase,
  };
}

export type EraseControl = ReturnType<typeof useErase>;
