import Translate from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import { saveFile } from '../../../components/Files/saveFile';
import Outcome from '../../../components/Outcome';
import { useFocus } from '../../../components/useFocus';
import type { Banks } from '../../../learning/react/review/loadItems';
import type { Attempt, CompletionRecord, CourseOutline, Learning } from '../../types';
import NameForm from './NameForm';
import RecordView from './RecordView';
import { useRecord } from './useRecord';
import { useSummaries } from './useSummaries';
import styles from './record.module.css';

interface Props {
  attempt: Attempt;
  learning: Learning;
  course: CourseOutline | undefined;
  banks: Banks;
}

/** Asks for the name, makes the record and offers to print and to download it. */
export default function RecordMaker({ attempt, learning, course, banks }: Props): ReactNode {
  const id = useId();
  const title = course?.title ?? attempt.courseId;
  const { name, isKept, made, focus, setName } = useRecord(attempt, title, id);
  const summaries = useSummaries(attempt, learning, banks);
  useFocus(focus);
  return (
    <>
      <div className={styles.aids}>
        <NameForm name={name} isKept={isKept} onName={setName} />
        <div role="status">
          {made === 'failed' && (
            <Outcome tone="problem">
              <p>
                <Translate id="record.insecure">
                  The record could not be made: this browser has no cryptography for pages that are
                  not served over https. Open the site at its https address.
                </Translate>
              </p>
            </Outcome>
          )}
        </div>
      </div>
      {typeof made === 'object' && (
        <>
          <Actions record={made} />
          <RecordView id={id} record={made} course={course} summaries={summaries} />
        </>
      )}
    </>
  );
}

function Actions({ record }: { record: CompletionRecord }): ReactNode {
  return (
    <div className={styles.aids}>
      <div className={styles.buttons}>
        <button type="button" className="button button--primary" onClick={() => window.print()}>
          <Translate id="record.print">Print, or save as PDF</Translate>
        </button>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => saveFile(fileName(record), `${JSON.stringify(record, undefined, 2)}\n`)}
        >
          <Translate id="record.download">Download the file</Translate>
        </button>
      </div>
      <p>
        <Translate id="record.handOn">
          Hand on both: the page is for reading, and the file holds your answers, so that your
          trainer can check the result.
        </Translate>
      </p>
    </div>
  );
}

/** Such as completion-record-foundations-2026-11-22.json: no name, as files get about. */
function fileName({ course, finished }: CompletionRecord): string {
  return `completion-record-${course.id}-${finished.slice(0, 10)}.json`;
}
