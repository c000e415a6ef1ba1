import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Table from '../../../components/Table';
import type { CompletionRecord, CourseOutline, DrawnQuestion } from '../../types';
import { percentText } from '../words';
import type { Summaries } from './useSummaries';
import styles from './record.module.css';

interface Props {
  record: CompletionRecord;
  objectives: CourseOutline['objectives'];
  summaries: Summaries;
}

/**
 * The questions of a record by their permanent ids and the hashes of their wording, what was
 * answered and what that earned. Two columns, so that it stays whole on a narrow screen.
 */
export default function QuestionTable({ record, objectives, summaries }: Props): ReactNode {
  const { questions } = record.plan;
  const pools = [...new Set(questions.map(({ pool }) => pool))];
  return (
    <div className={styles.questions}>
      <h3>
        <Translate id="record.table">Questions and results</Translate>
      </h3>
      {summaries === 'failed' && (
        <p>
          <Translate id="record.table.failed">
            What was answered could not be loaded for this page; the file has it.
          </Translate>
        </p>
      )}
      <Table>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="record.table.question">Question, its wording and the answer</Translate>
            </th>
            <th scope="col">
              <Translate id="record.table.score">Score</Translate>
            </th>
          </tr>
        </thead>
        {pools.map((pool) => (
          <tbody key={pool}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.objective}>
                {objectives.find(({ id }) => id === pool)?.text ?? pool}
              </th>
            </tr>
            {questions
              .filter((question) => question.pool === pool)
              .map((question) => (
                <QuestionRow
                  key={question.id}
                  record={record}
                  question={question}
                  summaries={summaries}
                />
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
  summaries: Summaries;
}

function QuestionRow({ record, question: { id, hash }, summaries }: RowProps): ReactNode {
  const answer = record.answers.find((given) => given.id === id);
  return (
    <tr>
      <th scope="row">
        <code>{id}</code>{' '}
        <span className={styles.wording}>
          <Translate id="record.table.wording" values={{ hash: <code>{hash}</code> }}>
            {'wording {hash}'}
          </Translate>
        </span>
        {answer && typeof summaries === 'object' && (
          <span className={styles.answer}>
            {summaries.get(id) ?? (
              <Translate id="record.table.otherWording">
                Answered in an earlier wording, which this site does not show any more.
              </Translate>
            )}
          </span>
        )}
      </th>
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
