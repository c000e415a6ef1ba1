import type { EventStore } from './types';

/** How the sending to a learning record store stands. */
export interface LrsState {
  /** False until the choice of the learner is loaded. */
  ready: boolean;
  /** Where statements go. */
  endpoint: string;
  /** The choice of the learner; undefined until there is one. Nothing is sent without it. */
  consent?: 'given' | 'refused';
  /** How many statements still have to be sent. */
  waiting: number;
  /** The record store refused statements with this HTTP status: nothing more is sent. */
  refusedWith?: number;
}

/** Sends statements to a learning record store. */
export interface LrsSink {
  get: () => LrsState;
  /** Starts the sending with the first listener. */
  subscribe: (listener: () => void) => () => void;
  /** Keeps the choice of the learner on the device. Without consent sending stops at once. */
  choose: (consent: 'given' | 'refused') => Promise<void>;
}

/** The sink of a store, the same one each time. */
export type LrsOf = (store: EventStore) => LrsSink;
