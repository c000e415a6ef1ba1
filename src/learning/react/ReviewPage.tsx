import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import TextPage from '../../components/TextPage';
import type { CourseOutline } from '../../course/types';
import FirstState from './FirstState';
import LearningLink from './LearningLink';
import Notices from './Notices';
import type { Banks } from './review/loadItems';
import Today from './review/Today';
import { useLearning } from './useLearning';

interface Props {
  courses: readonly CourseOutline[];
  banks: Banks;
}

/** /learning/review: a few questions a day on what was not quite right before. */
export default function ReviewPage({ banks }: Props): ReactNode {
  const { ready, failed, learning, notices } = useLearning();
  return (
    <TextPage
      title={translate({ id: 'review.pageTitle', message: 'Daily review' })}
      description={translate({
        id: 'review.description',
        message: 'A few questions a day on what you did not get quite right before.',
      })}
    >
      <p>
        <Translate
          id="review.introduction"
          values={{
            learning: <LearningLink />,
          }}
        >
          {
            'A few questions that you did not get quite right before, spread over days so that they stay. It is for you alone: nothing here counts for an assessment, and you can skip any of it. Part of {learning}.'
          }
        </Translate>
      </p>
      {ready ? (
        <>
          <Notices notices={notices} />
          <Today learning={learning} banks={banks} />
        </>
      ) : (
        <FirstState failed={failed} />
      )}
    </TextPage>
  );
}
