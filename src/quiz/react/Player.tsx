import type { ReactNode } from 'react';
import type { AnswerState, AnswerStore } from '../answerStore';
import { tallyOf } from '../score';
import type { Answers } from '../storage';
import type { CompiledBank, CompiledQuestion } from '../types';
import Announcer from './Announcer';
import Notices from './Notices';
import { progressText } from './progressText';
import QuestionForm from './QuestionForm';
import Steps from './Steps';
import Summary from './Summary';
import { usePlaces, type PlaceId } from './usePlaces';
import { usePlayer, type PlayerControl } from './usePlayer';
import { useShuffled } from './useShuffled';
import ViewSwitch from './ViewSwitch';
import styles from './quiz.module.css';

interface Props {
  bank: CompiledBank;
  seed?: string;
  state: AnswerState;
  store: AnswerStore;
}

/** The quiz to be answered: one question at a time, or all of them, and the result. */
export default function Player({ bank: written, seed, state, store }: Props): ReactNode {
  const { answers, notices } = state;
  const bank = useShuffled(written, seed);
  const control = usePlayer(bank, answers, store);
  const { player } = control;
  const placeId = usePlaces(player.focus);
  const { questions } = bank;
  const tally = tallyOf(bank, answers);
  const shared = { total: questions.length, answers, control, placeId };
  const alone = player.view === 'one' ? questions[player.position] : undefined;
  const showsSummary = player.view === 'one' ? !alone : tally.answered > 0;
  return (
    <>
      <Notices notices={notices} />
      {questions.length > 1 && <ViewSwitch view={player.view} onView={control.setView} />}
      {alone && (
        <div id={alone.id} className={styles.card}>
          <PlayerQuestion
            {...shared}
            key={alone.id}
            question={alone}
            index={player.position}
            ways={
              <Steps
                position={player.position}
                total={questions.length}
                checked={answers.has(alone.id)}
                onGo={control.go}
              />
            }
          />
        </div>
      )}
      {player.view === 'all' && (
        <ol className={styles.list}>
          {questions.map((question, index) => (
            <li key={question.id} id={question.id} className={styles.card}>
              <PlayerQuestion {...shared} question={question} index={index} />
            </li>
          ))}
        </ol>
      )}
      {showsSummary && <Summary tally={tally} placeId={placeId} control={control} />}
      <Announcer done={player.done} tally={tally} />
    </>
  );
}

interface QuestionProps {
  question: CompiledQuestion;
  index: number;
  total: number;
  answers: Answers;
  control: PlayerControl;
  placeId: PlaceId;
  ways?: ReactNode;
}

function PlayerQuestion(props: QuestionProps): ReactNode {
  const { question, index, total, answers, control, placeId, ways } = props;
  const { id } = question;
  return (
    <QuestionForm
      question={question}
      progress={progressText(index, total)}
      placeId={placeId}
      draft={control.player.drafts.get(id)}
      checked={answers.get(id)}
      missing={control.player.missing === id}
      onDraft={(answer) => control.choose(id, answer)}
      onCheck={() => control.check(question)}
      onSelf={(answer) => control.keepAnswer(id, answer)}
      ways={ways}
    />
  );
}
