import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { questionName } from '../../../quiz/questionName';
import { questionsOf } from '../../attempt';
import type { AssessmentData, CompletionRecord } from '../../types';
import { percentText } from '../words';
import styles from './verify.module.css';

interface Props {
  record: CompletionRecord;
  data: AssessmentData | undefined;
  answerTo: (id: string) => string | undefined;
}

/** What was asked and answered, in the order of the draw, to talk it over. */
export default function AnswerList({ record, data, answerTo }: Props): ReactNode {
  const names = new Map(
    questionsOf(data?.banks ?? []).map((question) => [question.id, questionName(question)]),
  );
  return (
    <details className={styles.answers}>
      <summary>
        <Translate id="verify.answers">What was answered</Translate>
      </summary>
      <ol>
        {record.plan.questions.map(({ id }, index) => (
          <li key={`${id} ${index}`}>
            <p>
              <code>{id}</code> {names.get(id)}
            </p>
            <p>
              {answerTo(id) ?? <Translate id="verify.answers.none">No answer.</Translate>}{' '}
              <Score record={record} id={id} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Score({ record, id }: { record: CompletionRecord; id: string }): ReactNode {
  const score = record.answers.find((answer) => answer.id === id)?.score;
  if (score === undefined) return null;
  return (
    <Translate id="verify.answers.score" values={{ score: percentText(score) }}>
      {'The record gives it {score}.'}
    </Translate>
  );
}
