import React, { type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

/** The name of a page that this build does not have, in place of a link to it. */
export default function HiddenPage({
  audience,
  children,
}: {
  audience: string;
  children: ReactNode;
}) {
  return (
    <>
      {children}{' '}
      <small>
        {audience === 'trainer' ? (
          <Translate id="audience.hiddenTrainer">(a page for trainers)</Translate>
        ) : (
          <Translate id="audience.hiddenMember">(a page for members)</Translate>
        )}
      </small>
    </>
  );
}
