import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import TextPage from '../../components/TextPage';
import { useLearning } from '../../learning/react/useLearning';
import type { AssessmentData } from '../types';
import AboutAssessment from './assessment/AboutAssessment';
import Assessment from './assessment/Assessment';
import { shortTitle } from './words';
import styles from './assessment/assessment.module.css';

/** /training/<course>/assessment: the assessment at the end of a course. */
export default function AssessmentPage({ data }: { data: AssessmentData }): ReactNode {
  const { course } = data;
  const hook = useLearning();
  const plan = course.assessment;
  if (!plan) return null;
  const about = <AboutAssessment course={course} plan={plan} />;
  return (
    <TextPage
      title={translate(
        { id: 'assessment.title', message: 'Assessment: {course}' },
        { course: shortTitle(course.title) },
      )}
      description={translate(
        {
          id: 'assessment.description',
          message:
            'The assessment at the end of the course {course}: taken in the browser, without an account, as often as you like.',
        },
        { course: shortTitle(course.title) },
      )}
    >
      <div className={styles.assessment}>
        {hook.ready ? (
          <Assessment data={data} plan={plan} hook={hook} about={about} />
        ) : (
          <>
            {about}
            <p className={styles.waiting} role="status">
              {hook.failed ? (
                <Translate id="assessment.notLoaded">
                  A part of this page could not be loaded. Check your connection, then reload the
                  page. Nothing that is kept on this device is lost.
                </Translate>
              ) : (
                <Translate id="assessment.needsJavaScript">
                  The assessment itself needs JavaScript: your browser asks the questions and keeps
                  your answers, not this site.
                </Translate>
              )}
            </p>
          </>
        )}
      </div>
    </TextPage>
  );
}
