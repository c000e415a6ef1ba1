import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';

/** What becomes of answers where there is no learning record store. */
export default function KeptHere({ learning }: { learning: ReactNode }): ReactNode {
  return (
    <Translate id="assessment.rule.kept" values={{ learning }}>
      {
        'Your answers and your result are kept by this browser on this device, and are sent to nobody. {learning} shows them, saves them as a file and erases them.'
      }
    </Translate>
  );
}
