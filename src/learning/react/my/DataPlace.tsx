import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';

/** Where what is kept is kept, and who can see it; true without JavaScript too. */
export default function DataPlace(): ReactNode {
  return (
    <>
      <Heading as="h2" id="where">
        {translate({ id: 'learning.where', message: 'Where it is kept' })}
      </Heading>
      <ul>
        <li>
          <Translate id="learning.where.browser">
            Your progress is kept by this browser on this device (in IndexedDB). There is no
            account, and this site has no server that could keep it.
          </Translate>
        </li>
        <li>
          <Translate id="learning.where.others">
            Whoever uses this browser with you can see it. On a device that you share, export and
            erase when you are done.
          </Translate>
        </li>
        <li>
          <Translate id="learning.where.lost">
            It is gone when the data of this site is cleared, and some browsers clear it by
            themselves when a site was not visited for weeks. Export now and then.
          </Translate>
        </li>
      </ul>
    </>
  );
}
