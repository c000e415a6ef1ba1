import { lrsOf } from '@handbook/lrs';
import { lazy, Suspense, type ReactNode } from 'react';
import type { EventStore } from '../../types';

/** Loaded only in builds that have a learning record store. */
const LrsConsent = lrsOf && lazy(() => import('@handbook/lrs-consent'));

/** Consent to send statements to the company's learning record store, where there is one. */
export default function LrsSection({ store }: { store: EventStore }): ReactNode {
  if (!lrsOf || !LrsConsent) return null;
  return (
    <Suspense fallback={null}>
      <LrsConsent sink={lrsOf(store)} />
    </Suspense>
  );
}
