import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';

/** Leads to what this device keeps of the learner. */
export default function LearningLink(): ReactNode {
  return (
    <Link to="/learning">
      <Translate id="learning.title">My learning</Translate>
    </Link>
  );
}
