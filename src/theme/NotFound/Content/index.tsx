/** In place of the theme's. Every document's frame knows it, so its text is loaded when needed. */
import React, { lazy, Suspense, type ReactNode } from 'react';

const NotFound = lazy(() => import('../../../components/NotFound'));

export default function NotFoundContent(): ReactNode {
  return (
    <Suspense fallback={null}>
      <NotFound />
    </Suspense>
  );
}
