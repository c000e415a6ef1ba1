import Link from '@docusaurus/Link';
import { PageMetadata } from '@docusaurus/theme-common';
import Translate, { translate } from '@docusaurus/Translate';
import { useEffect, useMemo, type ReactNode } from 'react';
import LocalTime from '../../../components/LocalTime';
import Outcome from '../../../components/Outcome';
import { recordAddress } from '../../assessment';
import {
  askedQuestions,
  attemptScores,
  objectiveScores,
  toReadAgain,
  type ObjectiveScore,
  type ReadingLink,
} from '../../attemptView';
import type { AssessmentData, Attempt } from '../../types';
import { perCent, percentText, questionsText, shortTitle } from '../words';
import Review from './Review';
import ScreenHeading from './ScreenHeading';
import { useMoves } from './useMoves';
import styles from './assessment.module.css';

interface Props {
  data: AssessmentData;
  attempt: Attempt;
  /** Whether another tab handed it in while it was open here. */
  elsewhere: boolean;
  onRetry: () => void;
  onBack: () => void;
}

/** How an attempt went, what to read again, and every question with its explanation. */
export default function ResultScreen(props: Props): ReactNode {
  const { data, attempt, elsewhere, onRetry, onBack } = props;
  const { course, banks } = data;
  const asked = useMemo(() => askedQuestions(attempt.plan, banks), [attempt.plan, banks]);
  const scores = attemptScores(attempt);
  const passed = attempt.status === 'passed';
  const move = useMoves();
  useEffect(move, [move]);
  return (
    <>
      <PageMetadata
        title={translate(
          { id: 'assessment.title.result', message: 'Result: {course}' },
          { course: shortTitle(course.title) },
        )}
      />
      <ScreenHeading>
        {passed ? (
          <Translate id="assessment.passed">Passed</Translate>
        ) : (
          <Translate id="assessment.failed">Not passed this time</Translate>
        )}
      </ScreenHeading>
      {elsewhere && (
        <p role="status">
          <Translate id="assessment.handedElsewhere">
            The attempt was handed in in another tab.
          </Translate>
        </p>
      )}
      <Verdict attempt={attempt} passed={passed} />
      <p className={styles.buttons}>
        {passed ? (
          <Link className="button button--primary" to={recordAddress(attempt.id)}>
            <Translate id="assessment.record">Make a completion record</Translate>
          </Link>
        ) : (
          <button type="button" className="button button--primary" onClick={onRetry}>
            <Translate id="assessment.retry">Try the assessment again</Translate>
          </button>
        )}
        <button type="button" className="button button--secondary" onClick={onBack}>
          <Translate id="assessment.back">To the start of the assessment</Translate>
        </button>
      </p>
      <Objectives rows={objectiveScores(asked, scores, course.objectives)} />
      <ReadAgain {...toReadAgain(asked, scores, course)} />
      <Review asked={asked} attempt={attempt} scores={scores} />
    </>
  );
}

function Verdict({ attempt, passed }: { attempt: Attempt; passed: boolean }): ReactNode {
  const { score = 0, plan, updated } = attempt;
  return (
    <Outcome tone={passed ? 'good' : 'plain'}>
      <p className={styles.score}>
        <Translate
          id="assessment.score"
          values={{ score: percentText(score), passMark: perCent(plan.passMark) }}
        >
          {'You reached {score}. To pass, {passMark} are needed.'}
        </Translate>
      </p>
      <p>
        <Translate
          id="assessment.handedIn"
          values={{ when: <LocalTime at={updated} withTime />, version: plan.version }}
        >
          {'Handed in on {when}, on version {version} of the course.'}
        </Translate>
      </p>
      {!passed && (
        <p>
          <Translate id="assessment.failed.text">
            That happens, and nothing follows from it: you can try again as often as you like, at
            once or another day. Below is what to read again, and what each question was about.
          </Translate>
        </p>
      )}
    </Outcome>
  );
}

function Objectives({ rows }: { rows: readonly ObjectiveScore[] }): ReactNode {
  return (
    <section>
      <h3>
        <Translate id="assessment.objectives">By objective</Translate>
      </h3>
      <ul className={styles.objectives}>
        {rows.map(({ id, text, questions, score }) => (
          <li key={id}>
            <span>{text}</span>
            <span className={styles.figure}>
              {percentText(score)}
              <span className={styles.soft}>{` (${questionsText(questions)})`}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ReadAgainProps {
  lessons: readonly ReadingLink[];
  pages: readonly ReadingLink[];
}

function ReadAgain({ lessons, pages }: ReadAgainProps): ReactNode {
  if (lessons.length + pages.length === 0) return null;
  return (
    <section>
      <h3>
        <Translate id="assessment.readAgain">What to read again</Translate>
      </h3>
      <Links links={lessons} />
      {pages.length > 0 && (
        <details>
          <summary className={styles.summary}>
            <Translate id="assessment.readAgain.pages">Other pages on these subjects</Translate>
          </summary>
          <Links links={pages} />
        </details>
      )}
    </section>
  );
}

function Links({ links }: { links: readonly ReadingLink[] }): ReactNode {
  return (
    <ul>
      {links.map(({ title, permalink }) => (
        <li key={permalink}>
          <Link to={permalink}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
