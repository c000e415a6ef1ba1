import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Table from '../../../components/Table';
import type { CompletionRecord, CourseOutline, DrawnQuestion } from '../../types';
import { percentText } from '../words';
import styles from './record.module.css';

interface Props {
  record: CompletionRecord;
  objectives: CourseOutline['objectives'];
}

/** The questions of a record by their permanent ids and the hashes of their wording. */
export default function QuestionTable({ record, objectives }: Props): ReactNode {
  const { questions } = record.plan;
  const pools = [...new Set(questions.map(({ pool }) => pool))];
  return (
    <div className={styles.questions}>
      <h3>
        <Translate id="record.table">Questions and results</Translate>
      </h3>
      <Table>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="record.table.question">Question</Translate>
            </th>
            <th scope="col">
              <Translate id="record.table.revision">Revision</Translate>
            </th>
            <th scope="col">
              <Translate id="record.table.score">Score</Translate>
            </th>
          </tr>
        </thead>
        {pools.map((pool) => (
          <tbody key={pool}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.objective}>
                {objectives.find(({ id }) => id === pool)?.text ?? pool}
              </th>
            </tr>
            {questions
              .filter((question) => question.pool === pool)
              .map((question) => (
                <QuestionRow key={question.id} record={record} question={question} />
              ))}
          </tbody>
        ))}
      </Table>
    </div>
  );
}

interface RowProps {
  record: CompletionRecord;
  question: DrawnQuestion;
}

function QuestionRow({ record, question: { id, hash } }: RowProps): ReactNode {
  const answer = record.answers.find((given) => given.id === id);
  return (
    <tr>
      <th scope="row">
        <code>{id}</code>
      </th>
      <td>
        <code>{hash}</code>
      </td>
      <td>
        {answer ? (
          percentText(answer.score)
        ) : (
          <Translate id="record.table.none">no answer</Translate>
        )}
      </td>
    </tr>
  );
}
