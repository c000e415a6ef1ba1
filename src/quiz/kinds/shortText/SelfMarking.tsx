import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useState, type ReactNode } from 'react';
import answering from '../../react/answering.module.css';
import styles from '../../react/quiz.module.css';
import type { SelfMark } from '.';

const CHOICES: readonly SelfMark[] = ['right', 'partly', 'wrong'];

interface Props {
  name: string;
  onMark: (self: SelfMark) => void;
}

/** Lets learners mark an answer of their own against the model. */
export default function SelfMarking({ name, onMark }: Props): ReactNode {
  const [chosen, setChosen] = useState<SelfMark>();
  const [isMissing, setMissing] = useState(false);
  const choose = (self: SelfMark) => {
    setChosen(self);
    setMissing(false);
  };
  return (
    <fieldset className={clsx(styles.fieldset, styles.part)}>
      <legend className={styles.quoted}>
        <Translate id="quiz.self">How does your answer compare with the model?</Translate>
      </legend>
      {CHOICES.map((self) => (
        <label key={self} className={answering.choice}>
          <input
            type="radio"
            name={`${name}-self`}
            value={self}
            checked={chosen === self}
            onChange={() => choose(self)}
          />
          <span className={answering.choiceText}>{selfText(self)}</span>
        </label>
      ))}
      {isMissing && (
        <p role="alert" className={answering.missing}>
          <Translate id="quiz.self.missing">Choose how it compares first.</Translate>
        </p>
      )}
      <button
        type="button"
        className={answering.primary}
        onClick={() => (chosen ? onMark(chosen) : setMissing(true))}
      >
        <Translate id="quiz.self.save">Mark my answer</Translate>
      </button>
    </fieldset>
  );
}

/** What each mark means. */
export function selfText(self: SelfMark): string {
  switch (self) {
    case 'right':
      return translate({ id: 'quiz.self.right', message: 'It says the same in other words' });
    case 'partly':
      return translate({ id: 'quiz.self.partly', message: 'It has some of the points' });
    case 'wrong':
      return translate({ id: 'quiz.self.wrong', message: 'It misses the points' });
  }
}
