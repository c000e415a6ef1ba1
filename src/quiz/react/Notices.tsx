import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Notice } from '../storage';
import answering from './answering.module.css';

/**
 * What the reader has to know of the stored answers, with the way to save what is not kept. The
 * container stays, to be announced.
 */
export default function Notices({ notices }: { notices: readonly Notice[] }): ReactNode {
  return (
    <div role="status">
      {notices.map((notice) => (
        <p key={notice} className={answering.notice}>
          {noticeText(notice)}
          {notice === 'refused' && (
            <>
              {' '}
              <Link to="/learning">
                <Translate id="learning.notice.export">Save it as a file</Translate>
              </Link>
            </>
          )}
        </p>
      ))}
    </div>
  );
}

function noticeText(notice: Notice): string {
  switch (notice) {
    case 'damaged':
      return translate({
        id: 'quiz.notice.damaged',
        message:
          'Answers kept on this device could not be read. They have been put aside; everything else works as usual.',
      });
    case 'changed':
      return translate({
        id: 'quiz.notice.changed',
        message:
          'Some questions have changed since you answered them. Your earlier answers to them have been put aside.',
      });
    case 'refused':
      return translate({
        id: 'quiz.notice.refused',
        message:
          'This browser does not let the page keep your answers. They will be lost when you reload or leave the page.',
      });
  }
}
