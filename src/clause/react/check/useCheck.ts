import { useCallback, useEffect, useRef, useState } from 'react';
import { readFile } from '../../../components/Files/readFile';
import type { DocumentText } from '../../openDocument';
import type { Source, TermsFault } from '../../terms/readTerms';
import { runCheck } from '../../terms/runCheck';
import type { TermsCheck } from '../../terms/types';
import type { ClauseLibrary, Organisation } from '../../types';
import { loadLibrary } from '../loading';
import { keep, kept } from './kept';

export type Fault = TermsFault | 'large' | 'unreadable' | 'library';

export interface Checked extends DocumentText {
  check: TermsCheck;
  library: ClauseLibrary;
}

type CheckState =
  | { step: 'idle' | 'cancelled' }
  | { step: 'running'; progress: number }
  | { step: 'fault'; fault: Fault }
  | ({ step: 'done' } & Checked);

interface Checking {
  state: CheckState;
  start: (given: string | File, organisation?: Organisation) => void;
  cancel: () => void;
}

/** Runs one check at a time; a new one ends the one before. */
export function useCheck(): Checking {
  const [state, setState] = useState<CheckState>(() => {
    const { checked } = kept();
    return checked ? { step: 'done', ...checked } : { step: 'idle' };
  });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback((given: string | File, organisation?: Organisation) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    keep({ open: undefined });
    const tell = (next: CheckState) => {
      if (controller.signal.aborted) return;
      keep({ checked: next.step === 'done' ? next : undefined });
      setState(next);
    };
    tell({ step: 'running', progress: 0 });
    const onProgress = (progress: number) => tell({ step: 'running', progress });
    checkGiven(given, organisation, onProgress, controller.signal).then(
      (next) => next && tell(next),
      () => tell({ step: 'fault', fault: 'broken' }),
    );
  }, []);
  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ step: 'cancelled' });
  }, []);
  return { state, start, cancel };
}

async function checkGiven(
  given: string | File,
  organisation: Organisation | undefined,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<CheckState | undefined> {
  const source = await sourceOf(given);
  if ('fault' in source) return { step: 'fault', fault: source.fault };
  const library = await loadLibrary().catch(() => undefined);
  if (!library) return { step: 'fault', fault: 'library' };
  if (signal.aborted) return undefined;
  const outcome = await runCheck({ source, library, organisation }, onProgress, signal);
  if (!outcome) return undefined;
  return 'fault' in outcome
    ? { step: 'fault', fault: outcome.fault }
    : { step: 'done', library, ...outcome };
}

async function sourceOf(given: string | File): Promise<Source | { fault: Fault }> {
  if (typeof given === 'string') return { text: given };
  const read = await readFile(given);
  return 'bytes' in read ? { name: given.name, bytes: read.bytes } : read;
}
