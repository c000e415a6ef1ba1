import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Fact from '../../../components/Fact';
import LocalTime from '../../../components/LocalTime';
import type { CompletionRecord } from '../../types';
import { percentText } from '../words';
import { durationText, timeRuleText } from './words';
import styles from './record.module.css';

/** The figures of a record. */
export default function RecordFacts({ record }: { record: CompletionRecord }): ReactNode {
  const { plan, course } = record;
  return (
    <dl className={styles.facts}>
      <Fact name={<Translate id="record.score">Score</Translate>}>
        <Translate
          id="record.scoreOf"
          values={{ score: percentText(record.score), mark: percentText(plan.passMark / 100) }}
        >
          {'{score} (pass mark {mark})'}
        </Translate>
      </Fact>
      <Fact name={<Translate id="record.finished">Finished</Translate>}>
        <LocalTime at={record.finished} withTime />
      </Fact>
      <Fact name={<Translate id="record.started">Started</Translate>}>
        <LocalTime at={record.started} withTime />
      </Fact>
      <Fact name={<Translate id="record.time">Time it was open</Translate>}>
        {durationText(record.seconds)} ({timeRuleText(plan)})
      </Fact>
      <Fact name={<Translate id="record.version">Version of the course</Translate>}>
        {course.version}
      </Fact>
      <Fact name={<Translate id="record.edition">Edition of the handbook</Translate>}>
        {record.edition}
      </Fact>
      <Fact name={<Translate id="record.questions">Questions</Translate>}>
        {plan.questions.length}
      </Fact>
      <Fact name={<Translate id="record.seed">Seed of the draw</Translate>}>
        <code>{plan.seed}</code>
      </Fact>
      <Fact name={<Translate id="record.attempt">Attempt</Translate>}>
        <code>{record.attempt}</code>
      </Fact>
      <Fact name={<Translate id="record.issued">Record made</Translate>}>
        <LocalTime at={record.issued} withTime />
      </Fact>
      <Fact name={<Translate id="record.site">Site</Translate>}>{record.site}</Fact>
      <Fact name={<Translate id="record.digest">Check sum (SHA-256)</Translate>}>
        <code>{record.digest}</code>
      </Fact>
    </dl>
  );
}
