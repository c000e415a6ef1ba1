import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { CompletionRecord, CourseOutline } from '../../types';
import LevelOfProof from './LevelOfProof';
import QuestionTable from './QuestionTable';
import RecordFacts from './RecordFacts';
import type { Summaries } from './useSummaries';
import styles from './record.module.css';

interface Props {
  /** Of the element that takes focus when the record appears. */
  id: string;
  record: CompletionRecord;
  /** Left out if this site does not have the course any more. */
  course: CourseOutline | undefined;
  summaries: Summaries;
}

/** The record as it is printed. */
export default function RecordView({ id, record, course, summaries }: Props): ReactNode {
  return (
    <section className={styles.record} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={styles.statement}>
        <span className={styles.name}>{record.name}</span>{' '}
        <span className={styles.did}>
          {record.passed ? (
            <Translate id="record.passed">passed the assessment of the course</Translate>
          ) : (
            <Translate id="record.notPassed">
              took, and did not pass, the assessment of the course
            </Translate>
          )}
        </span>{' '}
        <span className={styles.course}>{record.course.title}</span>
      </h2>
      <RecordFacts record={record} />
      <LevelOfProof />
      <QuestionTable record={record} objectives={course?.objectives ?? []} summaries={summaries} />
    </section>
  );
}
