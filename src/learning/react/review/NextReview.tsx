import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import LocalTime from '../../../components/LocalTime';

/** When there is something to review next. */
export default function NextReview({ next }: { next: Date | undefined }): ReactNode {
  return (
    <p>
      {next ? (
        <Translate id="review.next" values={{ date: <LocalTime at={next.toISOString()} /> }}>
          {'Nothing more is due today. The next questions come on {date}.'}
        </Translate>
      ) : (
        <Translate id="review.nothing">
          Nothing is due. Questions that you do not get quite right in lessons and assessments come
          back here after some days.
        </Translate>
      )}
    </p>
  );
}
