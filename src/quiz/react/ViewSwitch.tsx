import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { View } from '../player';
import answering from './answering.module.css';

interface Props {
  view: View;
  onView: (view: View) => void;
}

/** Chooses between one question at a time and all of them. */
export default function ViewSwitch({ view, onView }: Props): ReactNode {
  return (
    <div
      role="group"
      aria-label={translate({ id: 'quiz.view', message: 'How to show the questions' })}
      className={answering.switch}
    >
      <button type="button" aria-pressed={view === 'one'} onClick={() => onView('one')}>
        <Translate id="quiz.view.one">One at a time</Translate>
      </button>
      <button type="button" aria-pressed={view === 'all'} onClick={() => onView('all')}>
        <Translate id="quiz.view.all">All on one page</Translate>
      </button>
    </div>
  );
}
