import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Outcome from '../../components/Outcome';
import type { StoreNotice } from '../types';

/**
 * What the reader has to know of the keeping of their answers, with the way to save them in a
 * file. The container stays, so that a new notice is announced.
 */
export default function Notices({ notices }: { notices: readonly StoreNotice[] }): ReactNode {
  return (
    <div role="status">
      {notices.map((notice) => (
        <Outcome key={notice} tone="problem">
          <p>
            {noticeText(notice)}
            {notice !== 'clock' && (
              <>
                {' '}
                <Link to="/learning">
                  <Translate id="learning.notice.export">Save it as a file</Translate>
                </Link>
              </>
            )}
          </p>
        </Outcome>
      ))}
    </div>
  );
}

/** What a notice says. */
export function noticeText(notice: StoreNotice): string {
  switch (notice) {
    case 'memory':
      return translate({
        id: 'learning.notice.memory',
        message:
          'This browser does not let the page keep what you do. It will be lost when you reload or close the page.',
      });
    case 'full':
      return translate({
        id: 'learning.notice.full',
        message:
          'The space that this browser gives the page is used up. What you do from here on will be lost when you reload or close the page.',
      });
    case 'damaged':
      return translate({
        id: 'learning.notice.damaged',
        message:
          'Some of what was kept on this device could not be read. It has been put aside and can be downloaded; everything else works as usual.',
      });
    case 'newer':
      return translate({
        id: 'learning.notice.newer',
        message:
          'A newer version of this site has kept your learning on this device, and this page leaves it alone. Reload the page to get the newer version; until then, what you do here is not kept.',
      });
    case 'clock':
      return translate({
        id: 'learning.notice.clock',
        message:
          'The clock of this device went backwards. What you do is kept in the order in which you do it, with the time that the clock shows; some times may be wrong.',
      });
  }
}
