import { PageMetadata } from '@docusaurus/theme-common';
import { translate } from '@docusaurus/Translate';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { LearningHook } from '../../../learning/react/useLearning';
import { markAttempt, resumeAttempt } from '../../attempt';
import { askedQuestions, askedState } from '../../attemptView';
import { secondsAllowed, timeState } from '../../timeLimit';
import type { AssessmentData, Attempt, AttemptPlan, TimeRule } from '../../types';
import { shortTitle } from '../words';
import Changes, { type Changed } from './Changes';
import Elsewhere from './Elsewhere';
import HandIn from './HandIn';
import QuestionList from './QuestionList';
import QuestionScreen from './QuestionScreen';
import TimeIsUp from './TimeIsUp';
import TimeLine from './TimeLine';
import { useAnswers } from './useAnswers';
import { useClock } from './useClock';
import { useMoves } from './useMoves';
import { usePlace } from './usePlace';
import { useTab } from './useTab';

interface Props {
  data: AssessmentData;
  attempt: Attempt;
  write: LearningHook['write'];
  changed: Changed;
  /** This tab hands it in. */
  onHandIn: () => void;
  onStop: () => void;
}

/** An attempt that is open: its questions one at a time, and handing in. */
export default function AttemptScreen(props: Props): ReactNode {
  const { data, attempt, write, changed, onHandIn, onStop } = props;
  const { plan } = attempt;
  const ref = { id: attempt.id, courseId: data.course.id };
  const { kept } = useMemo(() => resumeAttempt(attempt, data), [attempt, data]);
  const asked = useMemo(() => askedQuestions(plan, data.banks), [plan, data.banks]);
  const { answers, give, flush } = useAnswers(write, ref, kept);
  const { place, moveTo, catchUp } = usePlace(attempt, asked, answers);
  const { position, later } = place;
  const states = asked.map((one) => askedState(one, answers, later));
  const move = useMoves();
  const { tab, takeOver } = useTab(attempt.id);
  // When it goes on here again, focus does as well.
  useEffect(() => (tab === 'elsewhere' ? move : undefined), [tab, move]);
  const isOver = useRef(false);
  const limit = secondsAllowed(plan);
  const seconds = useClock(attempt.seconds, tab === 'here', limit, (now) => {
    if (isOver.current) return;
    void write((maker, make) => [make.attemptSuspended(maker, ref, now)]);
  });
  const time = limit === undefined ? 'fine' : timeState(limit, seconds);

  const go = (to: number, leaving?: string) => {
    flush();
    const left = moveTo(to, leaving);
    void write((maker, make) => [make.attemptSuspended(maker, ref, seconds, left)]);
    move();
  };
  const setRule = (timeRule: TimeRule) => {
    void write((maker, make) => [make.attemptResumed(maker, ref, { ...plan, timeRule })]);
    move();
  };
  const handIn = () => {
    flush();
    isOver.current = true;
    onHandIn();
    const { score, passed } = markAttempt(plan, data.banks, answers);
    void write((maker, make) => [
      make.attemptEnded(maker, ref, { status: passed ? 'passed' : 'failed', score }, seconds),
      ...(passed ? [make.courseCompleted(maker, { ...ref, ...editionOf(plan) })] : []),
    ]);
  };

  const goOnHere = () => {
    catchUp();
    takeOver();
  };

  if (tab === 'elsewhere') return <Elsewhere onTakeOver={goOnHere} onStop={onStop} />;
  const current = asked[position];
  const bar = (
    <TimeLine
      answered={states.filter((state) => state === 'answered').length}
      total={asked.length}
      limit={limit}
      seconds={seconds}
      rule={plan.timeRule}
      time={time}
      onRule={setRule}
      onStop={() => {
        flush();
        onStop();
      }}
    />
  );
  if (time === 'over') {
    return (
      <>
        {bar}
        <TimeIsUp rule={plan.timeRule} onRule={setRule} onHandIn={handIn} />
      </>
    );
  }
  return (
    <>
      <PageMetadata title={titleOf(position, asked.length, shortTitle(data.course.title))} />
      {bar}
      <Changes changed={changed} asked={asked} answers={answers} />
      {current ? (
        <QuestionScreen
          key={current.question.id}
          asked={current}
          index={position}
          total={asked.length}
          answer={answers.get(current.question.id)}
          isAnswered={states[position] === 'answered'}
          onAnswer={(answer) =>
            give({ bankId: current.bankId, question: current.question, answer: answer ?? null })
          }
          onNext={() => go(position + 1)}
          onLater={() => go(position + 1, current.question.id)}
          onPrevious={() => go(position - 1)}
        />
      ) : (
        <HandIn asked={asked} states={states} onGo={go} onHandIn={handIn} />
      )}
      <QuestionList states={states} position={position} onGo={go} />
    </>
  );
}

function editionOf({ version, edition }: AttemptPlan) {
  return { version, edition };
}

function titleOf(position: number, total: number, course: string): string {
  return position < total
    ? translate(
        { id: 'assessment.title.question', message: 'Question {number} of {total}: {course}' },
        { number: position + 1, total, course },
      )
    : translate({ id: 'assessment.title.handIn', message: 'Hand in: {course}' }, { course });
}
