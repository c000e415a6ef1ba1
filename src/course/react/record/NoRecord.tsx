import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import LearningLink from '../../../learning/react/LearningLink';
import { assessmentAddress } from '../../assessment';
import type { CourseOutline } from '../../types';

interface Props {
  why: 'nothing' | 'unknown' | 'unfinished';
  /** Course of the attempt that is not finished. */
  course: CourseOutline | undefined;
  courses: readonly CourseOutline[];
}

/** Why there is no record, and what to do. */
export default function NoRecord({ why, course, courses }: Props): ReactNode {
  switch (why) {
    case 'nothing':
      return (
        <>
          <p>
            <Translate id="record.none">
              There is no record to make yet: this device keeps no assessment that you passed. Take
              the assessment at the end of a course:
            </Translate>
          </p>
          <ul>
            {courses
              .filter(({ assessment }) => assessment)
              .map(({ id, title, permalink }) => (
                <li key={id}>
                  <Link to={permalink}>{title}</Link>
                </li>
              ))}
          </ul>
          <p>
            <Translate id="record.none.import" values={{ learning: <LearningLink /> }}>
              {
                'If you took it on another device, export there and import the file under {learning}.'
              }
            </Translate>
          </p>
        </>
      );
    case 'unknown':
      return (
        <p>
          <Translate id="record.unknown" values={{ learning: <LearningLink /> }}>
            {
              'This device does not keep the attempt that the address names. {learning} lists those it keeps; there you can also import what another device exported.'
            }
          </Translate>
        </p>
      );
    case 'unfinished':
      return (
        <p>
          <Translate id="record.unfinished">
            This attempt was not finished, so there is no result to record.
          </Translate>{' '}
          {course && (
            <Link to={assessmentAddress(course)}>
              <Translate id="record.toAssessment">Go to the assessment</Translate>
            </Link>
          )}
        </p>
      );
  }
}
