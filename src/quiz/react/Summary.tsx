import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { questionName } from '../questionName';
import { formatScore, type Result, type Tally } from '../score';
import StartAgain from './StartAgain';
import type { PlaceId } from './usePlaces';
import type { PlayerControl } from './usePlayer';
import { VerdictIcon, verdictText } from './verdict';
import answering from './answering.module.css';
import styles from './quiz.module.css';

interface Props {
  tally: Tally;
  placeId: PlaceId;
  control: PlayerControl;
}

/** The score, and each question with its result and a way back to it. */
export default function Summary({ tally, placeId, control }: Props): ReactNode {
  return (
    <div className={styles.summary}>
      <h3 id={placeId({ at: 'summary' })} tabIndex={-1} className={styles.prompt}>
        <Translate id="quiz.summary">Your result</Translate>
      </h3>
      <p className={answering.score}>{scoreText(tally)}</p>
      {tally.answered < tally.total && (
        <p>
          <Translate id="quiz.summary.open" values={{ open: tally.total - tally.answered }}>
            {'Not answered yet: {open}'}
          </Translate>
        </p>
      )}
      <ol className={answering.results}>
        {tally.results.map((result, index) => (
          <li key={result.question.id}>
            <ResultLine result={result} onGo={() => control.go(index)} />
          </li>
        ))}
      </ol>
      <StartAgain placeId={placeId} control={control} />
    </div>
  );
}

/** The score in words. */
export function scoreText({ score, total }: Tally): string {
  return translate(
    {
      id: 'quiz.score',
      message: 'You got {score} of {total} right (partly right counts in part).',
    },
    { score: formatScore(score), total },
  );
}

function ResultLine({ result, onGo }: { result: Result; onGo: () => void }): ReactNode {
  const { verdict, question } = result;
  return (
    <>
      <button type="button" className={answering.link} onClick={onGo}>
        {questionName(question)}
      </button>{' '}
      <span className={clsx(answering.result, verdict && answering[verdict])}>
        {verdict && <VerdictIcon verdict={verdict} />}
        {verdictText(verdict)}
      </span>
    </>
  );
}
