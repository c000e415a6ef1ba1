import Translate from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import LocalTime from '../../../components/LocalTime';
import Outcome from '../../../components/Outcome';
import { questionsOf } from '../../attempt';
import { summariesOf } from '../../recordSummaries';
import type { AssessmentData, CompletionRecord } from '../../types';
import { durationText, timeRuleText } from '../record/words';
import { percentText } from '../words';
import type { Checked } from './checkFile';
import AnswerList from './AnswerList';
import FindingLine from './FindingLine';
import { problemText, remarkedText, verdictText } from './words';
import styles from './verify.module.css';

interface Props {
  file: Checked;
  /** Other names under which the same attempt was handed in. */
  copies: readonly string[];
}

/** What was found out about one file. */
export default function RecordResult({ file, copies }: Props): ReactNode {
  const id = useId();
  return (
    <article aria-labelledby={id} className={styles.result}>
      <h3 id={id} className={styles.file}>
        {file.name}
      </h3>
      <Verdict file={file} />
      {copies.length > 0 && (
        <Outcome tone="problem">
          <p>
            <Translate id="verify.copies" values={{ names: copies.join(', ') }}>
              {'The same attempt is in another of these files, under another name: {names}.'}
            </Translate>
          </p>
        </Outcome>
      )}
      {file.found === 'record' && <Findings file={file} />}
    </article>
  );
}

type CheckedRecord = Extract<Checked, { found: 'record' }>;

function Findings({ file: { record, data, verification } }: { file: CheckedRecord }): ReactNode {
  const summaries = summariesOf(record.answers, questionsOf(data?.banks ?? []));
  const given = new Map(record.answers.map(({ id, answer }) => [id, JSON.stringify(answer)]));
  const answerTo = (id: string) => summaries.get(id) ?? given.get(id);
  return (
    <>
      <Summary record={record} data={data} />
      <ul className={styles.findings}>
        {verification.findings.map((finding) => (
          <FindingLine key={finding.check} finding={finding} answerTo={answerTo} />
        ))}
      </ul>
      <AnswerList record={record} data={data} answerTo={answerTo} />
    </>
  );
}

function Verdict({ file }: { file: Checked }): ReactNode {
  switch (file.found) {
    case 'unreadable':
      return (
        <Outcome tone="problem">
          <p>
            <Translate id="verify.unreadable">
              The browser could not read this file. Perhaps it is a folder, or it was moved.
            </Translate>
          </p>
        </Outcome>
      );
    case 'problem':
      return (
        <Outcome tone="problem">
          <p>{problemText(file.problem)}</p>
        </Outcome>
      );
    case 'record': {
      const { verdict } = file.verification;
      const tones = {
        consistent: 'good',
        inconsistent: 'problem',
        'cannot tell': 'plain',
      } as const;
      return (
        <Outcome tone={tones[verdict]}>
          <p>
            <strong>{verdictText(file.verification)}</strong> {remarkedText(file.verification)}
          </p>
        </Outcome>
      );
    }
  }
}

interface SummaryProps {
  record: CompletionRecord;
  data: AssessmentData | undefined;
}

/** What the record says, with the title that the site itself gives the course. */
function Summary({ record, data }: SummaryProps): ReactNode {
  const { name, course, score, plan, passed, finished, seconds } = record;
  const values = {
    name: <strong>{name}</strong>,
    course: data?.course.title ?? course.title,
    version: course.version,
    score: percentText(score),
    mark: percentText(plan.passMark / 100),
    date: <LocalTime at={finished} withTime />,
  };
  return (
    <p>
      {passed ? (
        <Translate id="verify.says.passed" values={values}>
          {
            'It says: {name} passed “{course}”, version {version}, with {score} (pass mark {mark}), on {date}.'
          }
        </Translate>
      ) : (
        <Translate id="verify.says.notPassed" values={values}>
          {
            'It says: {name} did not pass “{course}”, version {version}, with {score} (pass mark {mark}), on {date}.'
          }
        </Translate>
      )}{' '}
      <Translate
        id="verify.says.time"
        values={{ time: durationText(seconds), rule: timeRuleText(plan) }}
      >
        {'It was open for {time} ({rule}).'}
      </Translate>
    </p>
  );
}
