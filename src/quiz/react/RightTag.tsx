import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './quiz.module.css';

/** Says behind a part of an answer whether it is right. */
export default function RightTag({ right }: { right: boolean }): ReactNode {
  return (
    <>
      {' '}
      <span className={right ? styles.tagRight : styles.tag}>
        {right ? (
          <Translate id="quiz.isRight">Right</Translate>
        ) : (
          <Translate id="quiz.isWrong">Not right</Translate>
        )}
      </span>
    </>
  );
}
