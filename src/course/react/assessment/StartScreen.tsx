import Translate from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import { openAndEarlier } from '../../assessment';
import type { AssessmentPlan, Attempt, CourseOutline, TimeRule } from '../../types';
import EarlierAttempts from './EarlierAttempts';
import OpenAttempt from './OpenAttempt';
import ScreenHeading from './ScreenHeading';
import TimeChoice from './TimeChoice';
import { useMoves } from './useMoves';
import styles from './assessment.module.css';

interface Props {
  course: CourseOutline;
  plan: AssessmentPlan;
  /** In the order in which they were begun. */
  attempts: readonly Attempt[];
  lessonsDone: number;
  /** Whether an attempt was just stopped: it says what becomes of it. */
  stopped: boolean;
  /** Whether the browser keeps what is done. */
  isKept: boolean;
  onStart: (rule: TimeRule) => void;
  onResume: (attempt: Attempt) => void;
  onResult: (attempt: Attempt) => void;
}

/** Where an attempt begins or goes on. */
export default function StartScreen(props: Props): ReactNode {
  const { course, plan, attempts, lessonsDone, stopped, isKept } = props;
  const { onStart, onResume, onResult } = props;
  const { open, earlier } = openAndEarlier(attempts);
  const [isAnew, setAnew] = useState(false);
  const move = useMoves();
  const choose = (anew: boolean) => {
    setAnew(anew);
    move();
  };
  return (
    <>
      {open && !isAnew ? (
        <OpenAttempt
          attempt={open}
          stopped={stopped}
          isKept={isKept}
          onResume={() => onResume(open)}
          onAnew={() => choose(true)}
        />
      ) : (
        <NewAttempt
          plan={plan}
          lessonsLeft={course.lessons.length - lessonsDone}
          givesUp={open !== undefined}
          onStart={onStart}
          onKeep={() => choose(false)}
        />
      )}
      <EarlierAttempts attempts={earlier} onResult={onResult} />
    </>
  );
}

interface NewProps {
  plan: AssessmentPlan;
  lessonsLeft: number;
  /** Whether another attempt is open, and would be over. */
  givesUp: boolean;
  onStart: (rule: TimeRule) => void;
  onKeep: () => void;
}

function NewAttempt({ plan, lessonsLeft, givesUp, onStart, onKeep }: NewProps): ReactNode {
  const [rule, setRule] = useState<TimeRule>('as-set');
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        onStart(plan.timeLimit === undefined ? 'off' : rule);
      }}
    >
      <ScreenHeading>
        <Translate id="assessment.begin">Begin an attempt</Translate>
      </ScreenHeading>
      {givesUp && (
        <p>
          <Translate id="assessment.givesUp">
            The attempt that is open ends without a result. Its answers stay among your learning.
          </Translate>
        </p>
      )}
      {lessonsLeft > 0 && (
        <p>
          <Translate id="assessment.lessonsLeft" values={{ lessonsLeft }}>
            {
              'Lessons of the course that are not marked as done on this device: {lessonsLeft}. You can take the assessment all the same.'
            }
          </Translate>
        </p>
      )}
      {plan.timeLimit !== undefined && (
        <TimeChoice timeLimit={plan.timeLimit} rule={rule} onRule={setRule} />
      )}
      <p className={styles.buttons}>
        <button type="submit" className="button button--primary">
          <Translate id="assessment.start">Start the assessment</Translate>
        </button>
        {givesUp && (
          <button type="button" className="button button--secondary" onClick={onKeep}>
            <Translate id="assessment.keepOpen">Keep the open attempt</Translate>
          </button>
        )}
      </p>
    </form>
  );
}
