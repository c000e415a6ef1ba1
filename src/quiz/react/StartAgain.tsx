import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PlaceId } from './usePlaces';
import type { PlayerControl } from './usePlayer';
import answering from './answering.module.css';

interface Props {
  placeId: PlaceId;
  control: PlayerControl;
}

/** Clears the answers, after asking in place. */
export default function StartAgain({ placeId, control }: Props): ReactNode {
  if (!control.player.confirming) {
    return (
      <button
        type="button"
        id={placeId({ at: 'restart' })}
        className={answering.secondary}
        onClick={control.ask}
      >
        <Translate id="quiz.startAgain">Start again</Translate>
      </button>
    );
  }
  const question = placeId({ at: 'confirm' });
  return (
    <div role="group" aria-labelledby={question} className={answering.confirm}>
      <p id={question} tabIndex={-1}>
        <Translate id="quiz.confirm">
          Starting again clears your answers to these questions from this device.
        </Translate>
      </p>
      <div className={answering.buttons}>
        <button type="button" className={answering.primary} onClick={control.clear}>
          <Translate id="quiz.confirm.clear">Clear my answers</Translate>
        </button>
        <button type="button" className={answering.secondary} onClick={control.keep}>
          <Translate id="quiz.confirm.keep">Keep my answers</Translate>
        </button>
      </div>
    </div>
  );
}
