import React, { type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { capitalised } from '../texts';

interface Props {
  changes: { what: string; why: string; who: string; by: string };
  material: boolean;
}

/** What a version changed, why, who has to act and by when. */
export default function Changes({ changes, material }: Props): ReactNode {
  return (
    <dl>
      <dt>
        {material ? (
          <Translate id="clause.material">Change of substance</Translate>
        ) : (
          <Translate id="clause.editorial">Editorial change</Translate>
        )}
      </dt>
      <dd>{changes.what}</dd>
      <dt>
        <Translate id="clause.why">Why</Translate>
      </dt>
      <dd>{changes.why}</dd>
      <dt>
        <Translate id="clause.who">Who has to act</Translate>
      </dt>
      <dd>{changes.who}</dd>
      <dt>
        <Translate id="clause.by">By when</Translate>
      </dt>
      <dd>{capitalised(changes.by)}</dd>
    </dl>
  );
}
