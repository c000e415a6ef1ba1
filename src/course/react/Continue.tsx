import useIsBrowser from '@docusaurus/useIsBrowser';
import { lazy, Suspense, type ReactNode } from 'react';

/** The card comes after the first paint; whoever has nothing to continue sees no difference. */
const Card = lazy(() =>
  import('./ContinueCard').catch(() => ({
    // Without a connection the page does without it.
    default: () => null,
  })),
);

/** Place of the card "Continue where you left off" on the home page. */
export default function Continue(): ReactNode {
  const isBrowser = useIsBrowser();
  if (!isBrowser) return null;
  return (
    <Suspense fallback={null}>
      <Card />
    </Suspense>
  );
}
