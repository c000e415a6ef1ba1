import type { ReactNode } from 'react';
import { ToneIcon, type Tone } from '../../../components/Outcome';
import type { Detail, Finding, FindingStatus } from '../../findings';
import { detailText } from './details';
import { checkText, statusText } from './words';
import styles from './verify.module.css';

interface Props {
  finding: Finding;
  /** What was answered to a question, as far as it can be put into words. */
  answerTo: (id: string) => string | undefined;
}

const TONES: Record<FindingStatus, Tone> = { ok: 'good', unknown: 'plain', wrong: 'problem' };

/** One thing that was looked at, how it stands, and what more is to say of it. */
export default function FindingLine({ finding, answerTo }: Props): ReactNode {
  const { check, status, details } = finding;
  return (
    <li className={styles[status]}>
      <ToneIcon tone={TONES[status]} />
      <div>
        <p>
          <strong>{checkText(check)}</strong>: {statusText(status)}
        </p>
        {details.map((detail) => (
          <More key={detail.code} detail={detail} answerTo={answerTo} />
        ))}
      </div>
    </li>
  );
}

function More({
  detail: { code, ids, said },
  answerTo,
}: Pick<Props, 'answerTo'> & { detail: Detail }): ReactNode {
  return (
    <>
      <p>
        {detailText(code)} {said !== undefined && <q>{said}</q>}
      </p>
      {ids && (
        <ul className={styles.about}>
          {ids.map((id, index) => (
            <li key={`${id} ${index}`}>
              <code>{id}</code> {answerTo(id)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
