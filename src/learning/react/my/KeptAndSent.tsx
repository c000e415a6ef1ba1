import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';

/** What becomes of answers where there is a learning record store; else see ./KeptHere.tsx. */
export default function KeptAndSent({ learning }: { learning: ReactNode }): ReactNode {
  return (
    <Translate id="assessment.rule.keptAndSent" values={{ learning }}>
      {
        'Your answers and your result are kept by this browser on this device. They are sent to the learning record store of this site only if you agreed to that. {learning} shows them, saves them as a file and erases them.'
      }
    </Translate>
  );
}
