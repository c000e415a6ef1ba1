import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PlayerState } from '../player';
import { formatScore, type Tally } from '../score';
import { scoreText } from './Summary';
import { verdictText } from './verdict';

interface Props {
  done: PlayerState['done'];
  tally: Tally;
}

/** Says to screen readers what was just done, and the score. */
export default function Announcer({ done, tally }: Props): ReactNode {
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {done && announcement(done, tally)}
    </p>
  );
}

function announcement(done: NonNullable<PlayerState['done']>, tally: Tally): string {
  if (done.what === 'cleared') {
    return translate({ id: 'quiz.said.cleared', message: 'Your answers are cleared.' });
  }
  const marked = tally.results.find((result) => result.question.id === done.id)?.verdict;
  // The answer takes a moment to be kept.
  if (!marked) return '';
  const verdict = verdictText(marked);
  if (tally.answered === tally.total) {
    return translate(
      { id: 'quiz.said.complete', message: '{verdict}. All questions are answered. {score}' },
      { verdict, score: scoreText(tally) },
    );
  }
  return translate(
    {
      id: 'quiz.said.marked',
      message: '{verdict}. Your score so far is {score}, with {answered} of {total} answered.',
    },
    { verdict, score: formatScore(tally.score), answered: tally.answered, total: tally.total },
  );
}
