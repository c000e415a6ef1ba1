import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';

/** Stands where a part of an answer was left open. */
export default function NothingGiven(): ReactNode {
  return (
    <em>
      <Translate id="quiz.nothingGiven">nothing</Translate>
    </em>
  );
}
