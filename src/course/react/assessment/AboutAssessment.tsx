import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { siteFieldsOf } from '../../../site/fields';
import { drawnCount } from '../../assessment';
import type { AssessmentPlan, CourseOutline } from '../../types';
import { minutesText, shortTitle } from '../words';
import styles from './assessment.module.css';

interface Props {
  course: CourseOutline;
  plan: AssessmentPlan;
}

/** What the assessment is, and what becomes of the answers: all there is without JavaScript. */
export default function AboutAssessment({ course, plan }: Props): ReactNode {
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
          {`${plan.passMark} %`}
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
          <Translate id="assessment.rule.stop">
            You can stop at any time and go on later on this device. Nothing is lost when you close
            the page, and you can try again as often as you like.
          </Translate>
        </li>
        <li>
          <Kept />
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

/** Where the answers stay, which depends on whether the site has a learning record store. */
function Kept(): ReactNode {
  const { lrs } = siteFieldsOf(useDocusaurusContext().siteConfig.customFields);
  const learning = (
    <Link to="/learning">
      <Translate id="assessment.myLearning">My learning</Translate>
    </Link>
  );
  return lrs ? (
    <Translate id="assessment.rule.keptAndSent" values={{ learning }}>
      {
        'Your answers and your result are kept by this browser on this device. They are sent to the learning record store of this site only if you agreed to that. {learning} shows them, saves them as a file and erases them.'
      }
    </Translate>
  ) : (
    <Translate id="assessment.rule.kept" values={{ learning }}>
      {
        'Your answers and your result are kept by this browser on this device, and are sent to nobody. {learning} shows them, saves them as a file and erases them.'
      }
    </Translate>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
