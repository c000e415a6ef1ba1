import { useEffect, useState } from 'react';
import { useSite } from '../../../learning/react/useLearning';
import { loadName, saveName } from '../../learnerName';
import { createRecord } from '../../record';
import type { Attempt, CompletionRecord } from '../../types';

const device = () => window.localStorage;

/** The record as far as it is made, and the name on it. Only for what is shown in the browser. */
export function useRecord(attempt: Attempt, title: string, viewId: string) {
  const site = useSite();
  // Focus goes to a record that was asked for, not to one that is there when the page opens.
  const [asked, ask] = useState(() => ({ name: loadName(device), byHand: false }));
  const [isKept, setKept] = useState(true);
  const [made, setMade] = useState<CompletionRecord | 'failed'>();
  const [focus, setFocus] = useState<{ id: string }>();
  useEffect(() => {
    const { name, byHand } = asked;
    if (name === '') return undefined;
    let isOver = false;
    const head = { name, site, title, issued: new Date().toISOString() };
    void createRecord(head, attempt)
      .catch(() => 'failed' as const)
      .then((record) => {
        if (isOver) return;
        setMade(record);
        if (byHand) setFocus({ id: viewId });
      });
    return () => {
      isOver = true;
    };
  }, [asked, site, title, attempt, viewId]);
  const setName = (name: string) => {
    setKept(saveName(device, name));
    ask({ name, byHand: true });
  };
  return { name: asked.name, isKept, made, focus, setName };
}
