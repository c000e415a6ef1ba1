import { translate } from '@docusaurus/Translate';
import type { AttemptStatus } from '../types';

/** How an attempt stands, in words. */
export function attemptStatusText(status: AttemptStatus): string {
  switch (status) {
    case 'open':
      return translate({ id: 'learning.attempt.open', message: 'Still open' });
    case 'passed':
      return translate({ id: 'learning.attempt.passed', message: 'Passed' });
    case 'failed':
      return translate({ id: 'learning.attempt.failed', message: 'Not passed' });
    case 'abandoned':
      return translate({ id: 'learning.attempt.abandoned', message: 'Stopped before the end' });
  }
}
