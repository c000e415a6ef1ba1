import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { AnswerState, AnswerStore } from '../answerStore';
import { tallyOf } from '../score';
import type { CompiledBank, CompiledQuestion } from '../types';
import Announcer from './Announcer';
import Notices from './Notices';
import QuestionForm from './QuestionForm';
import Steps from './Steps';
import Summary from './Summary';
import { usePlaces } from './usePlaces';
import { usePlayer } from './usePlayer';
import ViewSwitch from './ViewSwitch';
import styles from './quiz.module.css';

interface Props {
  bank: CompiledBank;
  state: AnswerState;
  store: AnswerStore;
}

/** The quiz to be answered: one question at a time, or all of them, and the result. */
export default function Player({ bank, state: { answers, notices }, store }: Props): ReactNode {
  const control = usePlayer(bank, answers, store);
  const { player } = control;
  const placeId = usePlaces(player.focus);
  const { questions } = bank;
  const tally = tallyOf(bank, answers);
  const form = (question: CompiledQuestion, index: number) => (
    <QuestionForm
      key={question.id}
      question={question}
      progress={progressText(index, questions.length)}
      placeId={placeId}
      draft={player.drafts.get(question.id)}
      checked={answers.get(question.id)}
      missing={player.missing === question.id}
      onDraft={(answer) => control.choose(question.id, answer)}
      onCheck={() => control.check(question)}
    />
  );
  const alone = player.view === 'one' ? questions[player.position] : undefined;
  const showsSummary = player.view === 'one' ? !alone : tally.answered > 0;
  return (
    <>
      <Notices notices={notices} />
      {questions.length > 1 && <ViewSwitch view={player.view} onView={control.setView} />}
      {alone && (
        <div className={styles.card}>
          {form(alone, player.position)}
          <Steps
            position={player.position}
            total={questions.length}
            checked={answers.has(alone.id)}
            onGo={control.go}
          />
        </div>
      )}
      {player.view === 'all' && (
        <ol className={styles.list}>
          {questions.map((question, index) => (
            <li key={question.id} className={styles.card}>
              {form(question, index)}
            </li>
          ))}
        </ol>
      )}
      {showsSummary && <Summary tally={tally} placeId={placeId} control={control} />}
      <Announcer done={player.done} tally={tally} />
    </>
  );
}

function progressText(index: number, total: number): string {
  return translate(
    { id: 'quiz.progress', message: 'Question {current} of {total}' },
    { current: index + 1, total },
  );
}
