import type { ReactNode } from 'react';
import type { Kind, Mark, QuestionBase, QuestionOption } from '../../kinds/kind';

export interface InputProps<Q, A> {
  question: Q;
  /** A name that no other question on the page has. */
  name: string;
  answer: A | undefined;
  /** Once the answer is marked it cannot be changed, and the mark is shown. */
  mark?: Mark;
  onAnswer(this: void, answer: A): void;
}

/** How one kind of question is shown. */
export interface KindView<Q extends QuestionBase, A> {
  /** One line on how to answer. */
  hint: () => string;
  /** The controls, to stand in a fieldset. */
  Input(props: InputProps<Q, A>): ReactNode;
  /** What an option says. */
  optionText: (option: QuestionOption) => ReactNode;
}

/** The view that belongs to a kind object. */
export type ViewOf<K> = K extends Kind<infer Q, infer A> ? KindView<Q, A> : never;
