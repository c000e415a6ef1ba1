import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Kept from '@handbook/kept';
import type { ReactNode } from 'react';
import Fact from '../../../components/Fact';
import { keepsAnswers } from '../../../learning/keepsAnswers';
import LearningLink from '../../../learning/react/LearningLink';
import { useLearning } from '../../../learning/react/useLearning';
import { drawnCount } from '../../assessment';
import type { AssessmentPlan, CourseOutline } from '../../types';
import { minutesText, perCent, shortTitle } from '../words';
import styles from './assessment.module.css';

interface Props {
  course: CourseOutline;
  plan: AssessmentPlan;
}

/** What the assessment is, and what becomes of the answers: all there is without JavaScript. */
export default function AboutAssessment({ course, plan }: Props): ReactNode {
  const isKept = keepsAnswers(useLearning().notices);
  const learning = <LearningLink />;
  const name = <Link to={course.permalink}>{shortTitle(course.title)}</Link>;
  return (
    <>
      <p>
        <Translate id="assessment.about" values={{ course: name }}>
          {
            'This assessment ends the course {course}. Its questions are drawn from all that the course teaches, and another attempt brings other questions as long as there are any.'
          }
        </Translate>
      </p>
      <dl className={styles.facts}>
        <Fact name={<Translate id="assessment.fact.questions">Questions</Translate>}>
          {drawnCount(plan)}
        </Fact>
        <Fact name={<Translate id="assessment.fact.passMark">To pass</Translate>}>
          {perCent(plan.passMark)}
        </Fact>
        <Fact name={<Translate id="assessment.fact.time">Time</Translate>}>
          {plan.timeLimit === undefined ? (
            <Translate id="assessment.noLimit">no limit</Translate>
          ) : (
            minutesText(plan.timeLimit)
          )}
        </Fact>
        <Fact name={<Translate id="assessment.fact.version">Version of the course</Translate>}>
          {course.version}
        </Fact>
      </dl>
      <ul className={styles.rules}>
        <li>
          <Translate id="assessment.rule.change">
            Until you hand in, you can go back and change any answer; only the decisions in a
            situation stay as you took them. How you did, and why, is shown at the end.
          </Translate>
        </li>
        <li>
          <Translate id="assessment.rule.parts">
            An answer that is partly right counts in part.
          </Translate>
        </li>
        <li>
          {isKept ? (
            <Translate id="assessment.rule.stop">
              You can stop at any time and continue later on this device. Nothing is lost when you
              close the page, and you can try again as often as you like.
            </Translate>
          ) : (
            <Translate id="assessment.rule.again">
              You can try again as often as you like.
            </Translate>
          )}
        </li>
        <li>
          {isKept ? (
            <Kept learning={learning} />
          ) : (
            <Translate id="assessment.rule.notKept" values={{ learning }}>
              {
                'This browser does not keep your answers and your result. As long as this page is open, {learning} can save them as a file.'
              }
            </Translate>
          )}
        </li>
        <li>
          <Translate
            id="assessment.rule.help"
            values={{
              help: (
                <Link to="/help">
                  <Translate id="assessment.help">Help and hotlines</Translate>
                </Link>
              ),
            }}
          >
            {
              'The questions deal with the sexual exploitation of children. Nothing is shown or described in detail. {help} lists where to turn.'
            }
          </Translate>
        </li>
      </ul>
    </>
  );
}
