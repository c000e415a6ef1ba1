import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Verdict } from '../score';
import answering from './answering.module.css';

/** The word for a verdict; without one, for a question that was not answered. */
export function verdictText(verdict: Verdict | undefined): string {
  switch (verdict) {
    case 'right':
      return translate({ id: 'quiz.verdict.right', message: 'Right' });
    case 'partly':
      return translate({ id: 'quiz.verdict.partly', message: 'Partly right' });
    case 'wrong':
      return translate({ id: 'quiz.verdict.wrong', message: 'Not quite' });
    case 'self':
      return translate({ id: 'quiz.verdict.self', message: 'Now mark it yourself' });
    case undefined:
      return translate({ id: 'quiz.verdict.none', message: 'Not answered' });
  }
}

const SHAPES: Record<Verdict, string> = {
  right: 'M3.5 10.5l4 4 9-9',
  partly: 'M4 10h12',
  wrong: 'M5 5l10 10M15 5L5 15',
  self: 'M4 16l1-4 9-9 3 3-9 9z',
};

/** A tick, a bar, a cross or a pencil beside the word. */
export function VerdictIcon({ verdict }: { verdict: Verdict }): ReactNode {
  return (
    <svg className={answering.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SHAPES[verdict]} />
    </svg>
  );
}
