import { useLocation } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import TextPage from '../../components/TextPage';
import FirstState from '../../learning/react/FirstState';
import Notices from '../../learning/react/Notices';
import type { Banks } from '../../learning/react/review/loadItems';
import { useLearning } from '../../learning/react/useLearning';
import { pickAttempt } from '../pickAttempt';
import type { CourseOutline, Learning } from '../types';
import NoRecord from './record/NoRecord';
import RecordMaker from './record/RecordMaker';
import styles from './record/record.module.css';

interface Props {
  courses: readonly CourseOutline[];
  banks: Banks;
}

/** /learning/record: the record of an attempt at an assessment, to print and to hand on. */
export default function RecordPage({ courses, banks }: Props): ReactNode {
  const { ready, failed, learning, notices } = useLearning();
  return (
    <TextPage
      title={translate({ id: 'record.title', message: 'Completion record' })}
      description={translate({
        id: 'record.description',
        message: 'A record of an assessment that you took, to print or to hand on as a file.',
      })}
    >
      <div className={styles.aids}>
        <p>
          <Translate id="record.introduction">
            A record says which assessment you took, when, and with which result. It is made here,
            in your browser, from what this device keeps. You decide whom you give it to.
          </Translate>
        </p>
        {ready ? <Notices notices={notices} /> : <FirstState failed={failed} />}
      </div>
      {ready && <Body courses={courses} banks={banks} learning={learning} />}
    </TextPage>
  );
}

interface BodyProps extends Props {
  learning: Learning;
}

function Body({ courses, banks, learning }: BodyProps): ReactNode {
  const wanted = new URLSearchParams(useLocation().search).get('attempt');
  const picked = pickAttempt(learning, wanted);
  const courseOf = (id: string) => courses.find((course) => course.id === id);
  if ('none' in picked) {
    const attempt = 'attempt' in picked ? picked.attempt : undefined;
    const course = attempt && courseOf(attempt.courseId);
    return <NoRecord why={picked.none} course={course} courses={courses} />;
  }
  const { attempt } = picked;
  return (
    <RecordMaker
      key={attempt.id}
      attempt={attempt}
      learning={learning}
      course={courseOf(attempt.courseId)}
      banks={banks}
    />
  );
}
