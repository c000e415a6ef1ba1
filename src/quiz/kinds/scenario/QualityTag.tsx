import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from '../../react/quiz.module.css';
import type { Quality } from '.';

/** Says behind a decision what it was worth. */
export default function QualityTag({ quality }: { quality: Quality }): ReactNode {
  return (
    <>
      {' '}
      <span className={quality === 'best' ? styles.tagRight : styles.tag}>
        <QualityText quality={quality} />
      </span>
    </>
  );
}

function QualityText({ quality }: { quality: Quality }): ReactNode {
  switch (quality) {
    case 'best':
      return <Translate id="quiz.quality.best">Best decision</Translate>;
    case 'acceptable':
      return <Translate id="quiz.quality.acceptable">Acceptable</Translate>;
    case 'poor':
      return <Translate id="quiz.quality.poor">Better avoided</Translate>;
  }
}
