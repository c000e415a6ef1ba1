import { useState, type ReactNode } from 'react';
import { keepsAnswers } from '../../../learning/keepsAnswers';
import Notices from '../../../learning/react/Notices';
import type { LearningHook } from '../../../learning/react/useLearning';
import { resumeAttempt, startAttempt } from '../../attempt';
import { historyOf } from '../../history';
import type { AssessmentData, AssessmentPlan, Attempt, TimeRule } from '../../types';
import AttemptScreen from './AttemptScreen';
import type { Changed } from './Changes';
import ResultScreen from './ResultScreen';
import StartScreen from './StartScreen';
import { useMoves } from './useMoves';

interface Props {
  data: AssessmentData;
  plan: AssessmentPlan;
  hook: LearningHook;
  /** Shown above the start. */
  about: ReactNode;
}

/** What is shown: the start, or an attempt, open or over. */
type Place = { at: 'start'; stopped: boolean } | { at: 'attempt'; id: string; changed: Changed };

const UNCHANGED: Changed = { changed: [], replaced: 0, gone: 0 };

/** The assessment once it is known what is kept on the device. */
export default function Assessment({ data, plan, hook, about }: Props): ReactNode {
  const { learning, notices, write } = hook;
  const { course } = data;
  const [place, setPlace] = useState<Place>({ at: 'start', stopped: false });
  // Attempts that were open in this tab, and those that it handed in itself.
  const [opened, setOpened] = useState<string>();
  const [handedIn, setHandedIn] = useState<string>();
  const move = useMoves();
  const show = (to: Place) => {
    setPlace(to);
    move();
  };
  const showOpen = (id: string, changed: Changed) => {
    setOpened(id);
    show({ at: 'attempt', id, changed });
  };
  const progress = learning.courses.get(course.id);
  const attempts = progress?.attempts ?? [];
  const attempt = place.at === 'attempt' ? attempts.find(({ id }) => id === place.id) : undefined;

  const start = async (rule: TimeRule) => {
    const id = await begin(data, hook, attempts, rule);
    showOpen(id, UNCHANGED);
  };
  const resume = async (open: Attempt) => {
    const resumed = resumeAttempt(open, data);
    const ref = { id: open.id, courseId: course.id };
    await write((maker, make) => [make.attemptResumed(maker, ref, resumed.plan)]);
    const changed = {
      changed: resumed.changed,
      replaced: resumed.replaced.filter(({ to }) => to !== undefined).length,
      gone: resumed.replaced.filter(({ to }) => to === undefined).length,
    };
    showOpen(open.id, changed);
  };

  return (
    <>
      <Notices notices={notices} />
      {place.at === 'attempt' && attempt?.status === 'open' && (
        <AttemptScreen
          key={attempt.id}
          data={data}
          attempt={attempt}
          write={write}
          changed={place.changed}
          onHandIn={() => setHandedIn(attempt.id)}
          onStop={() => show({ at: 'start', stopped: true })}
        />
      )}
      {place.at === 'attempt' && attempt && attempt.status !== 'open' && (
        <ResultScreen
          key={attempt.id}
          data={data}
          attempt={attempt}
          elsewhere={attempt.id === opened && attempt.id !== handedIn}
          onRetry={() => void start(attempt.plan.timeRule)}
          onBack={() => show({ at: 'start', stopped: false })}
        />
      )}
      {!attempt && (
        <>
          {about}
          <StartScreen
            course={course}
            plan={plan}
            attempts={attempts}
            lessonsDone={course.lessons.filter(({ id }) => progress?.done.has(id)).length}
            stopped={place.at === 'start' && place.stopped}
            isKept={keepsAnswers(notices)}
            onStart={(rule) => void start(rule)}
            onResume={(open) => void resume(open)}
            onResult={({ id }) => show({ at: 'attempt', id, changed: UNCHANGED })}
          />
        </>
      )}
    </>
  );
}

/** Starts an attempt; one that is open is over with it. Gives the id of the new one. */
async function begin(
  data: AssessmentData,
  { learning, write }: LearningHook,
  attempts: readonly Attempt[],
  rule: TimeRule,
): Promise<string> {
  const courseId = data.course.id;
  let id = '';
  await write((maker, make) => {
    id = maker.uuid();
    const plan = startAttempt(data, historyOf(learning, courseId), maker.uuid(), rule);
    const ended = attempts
      .filter(({ status }) => status === 'open')
      .map((open) =>
        make.attemptEnded(maker, { id: open.id, courseId }, { status: 'abandoned' }, open.seconds),
      );
    return [...ended, make.attemptStarted(maker, { id, courseId }, plan)];
  });
  return id;
}
