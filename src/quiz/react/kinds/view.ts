import type { ReactNode } from 'react';
import type { Kind, Mark, QuestionBase } from '../../kinds/kind';

export interface InputProps<Q, A> {
  question: Q;
  /** A name that no other question on the page has; ids of controls begin with it. */
  name: string;
  /** What is answered so far, perhaps only in part. */
  answer: A | undefined;
  /** Once the answer is marked it cannot be changed. */
  mark?: Mark;
  /** Whether it counts for an assessment, where decisions cannot be taken back. */
  assessed?: boolean;
  /** Undefined takes the answer back. */
  onAnswer(this: void, answer: A | undefined): void;
}

export interface GivenProps<Q, A> {
  question: Q;
  name: string;
  answer: A;
  mark: Mark;
  /** Keeps the answer with the mark that learners gave themselves; without it they cannot. */
  onSelf?(this: void, answer: A): void;
}

export interface KeyProps<Q> {
  question: Q;
  /** The mark of an answer that is shown beside it, so that nothing need be said twice. */
  mark?: Mark;
  /** Whether to show the feedback for everything that can be answered, to be read. */
  full?: boolean;
}

/** How one kind of question is shown. */
export interface KindView<Q extends QuestionBase, A> {
  /** One or two lines on how to answer, and how what is partly right counts. */
  hint(question: Q): string;
  /** What to do first when there is nothing to be marked. */
  missing(): string;
  /** True where the input leads through steps of its own, and can be checked after the last. */
  stepwise?: boolean;
  /** The controls, to stand in a fieldset. Shows nothing, or its marks, once there is a mark. */
  Input(props: InputProps<Q, A>): ReactNode;
  /** What was answered, with feedback for each wrong part. */
  Given(props: GivenProps<Q, A>): ReactNode;
  /** The right answer. */
  Key(props: KeyProps<Q>): ReactNode;
  /** What there is to answer, to be read, without controls. */
  Static(props: { question: Q }): ReactNode;
}

/** The view that belongs to a kind object. */
export type ViewOf<K> = K extends Kind<infer Q, infer A> ? KindView<Q, A> : never;
