import Translate from '@docusaurus/Translate';
import { useEffect, useState, type ReactNode } from 'react';
import Outcome from '../../../components/Outcome';
import type { Learning } from '../../../course/types';
import { isIn } from '../../reviewBanks';
import { reviewPlan } from '../../reviewPlan';
import type { Banks, ReviewItem } from './loadItems';
import { loadToday } from './loadToday';
import NextReview from './NextReview';
import Sitting from './Sitting';

interface Props {
  learning: Learning;
  banks: Banks;
}

/** Loads the questions of today once, so that answers given meanwhile do not change the set. */
export default function Today({ learning, banks }: Props): ReactNode {
  const [start] = useState(() => ({ learning, now: new Date() }));
  const [items, setItems] = useState<readonly ReviewItem[] | 'failed'>();
  useEffect(() => {
    let isOver = false;
    void loadToday(start.learning, banks, start.now)
      .catch(() => 'failed' as const)
      .then((loaded) => {
        if (!isOver) setItems(loaded);
      });
    return () => {
      isOver = true;
    };
  }, [start, banks]);

  const plan = reviewPlan(learning, isIn(Object.keys(banks)), start.now);
  const next = <NextReview next={plan.next} />;
  return (
    <>
      <div role="status">
        {items === undefined && (
          <p>
            <Translate id="review.loading">Getting today’s questions.</Translate>
          </p>
        )}
        {items === 'failed' && (
          <Outcome tone="problem">
            <p>
              <Translate id="review.failed">
                The questions could not be loaded. Check your connection, then reload the page.
              </Translate>
            </p>
          </Outcome>
        )}
        {items?.length === 0 && next}
      </div>
      {typeof items === 'object' && items.length > 0 && <Sitting items={items} next={next} />}
    </>
  );
}
