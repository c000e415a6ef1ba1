import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { mayHoldLearning } from '../../learning/database';

/** The card comes after the first paint; whoever has nothing to continue sees no difference. */
const Card = lazy(() =>
  import('./ContinueCard').catch(() => ({
    // Without a connection the page does without it.
    default: () => null,
  })),
);

/**
 * Place of the card "Continue where you left off" on the home page. Who has nothing on this device
 * does not load what shows it.
 */
export default function Continue(): ReactNode {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let isOver = false;
    void mayHoldLearning().then((may) => !isOver && setShown(may));
    return () => {
      isOver = true;
    };
  }, []);
  if (!isShown) return null;
  return (
    <Suspense fallback={null}>
      <Card />
    </Suspense>
  );
}
