import Translate from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import LocalTime from '../../../components/LocalTime';
import Outcome, { ToneIcon, type Tone } from '../../../components/Outcome';
import type { Finding, FindingStatus } from '../../findings';
import type { CompletionRecord } from '../../types';
import { percentText } from '../words';
import type { Checked } from './checkFile';
import { detailText } from './details';
import { checkText, problemText, statusText, verdictText } from './words';
import styles from './verify.module.css';

interface Props {
  file: Checked;
  /** Other names under which the same attempt was handed in. */
  copies: readonly string[];
}

const TONES: Record<FindingStatus, Tone> = { ok: 'good', unknown: 'plain', wrong: 'problem' };

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
      {file.found === 'record' && (
        <>
          <Summary record={file.record} />
          <ul className={styles.findings}>
            {file.verification.findings.map((finding) => (
              <FindingLine key={finding.check} finding={finding} />
            ))}
          </ul>
        </>
      )}
    </article>
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
            <strong>{verdictText(verdict)}</strong>
          </p>
        </Outcome>
      );
    }
  }
}

function Summary({ record }: { record: CompletionRecord }): ReactNode {
  const { name, course, score, plan, passed, finished } = record;
  const values = {
    name: <strong>{name}</strong>,
    course: course.title,
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
      )}
    </p>
  );
}

function FindingLine({ finding: { check, status, details } }: { finding: Finding }): ReactNode {
  return (
    <li className={styles[status]}>
      <ToneIcon tone={TONES[status]} />
      <div>
        <p>
          <strong>{checkText(check)}</strong>: {statusText(status)}
        </p>
        {details.map(({ code, ids }) => (
          <p key={code}>
            {detailText(code)}
            {ids?.map((id, index) => (
              <span key={`${id} ${index}`}>
                {index > 0 && ','} <code>{id}</code>
              </span>
            ))}
          </p>
        ))}
      </div>
    </li>
  );
}
