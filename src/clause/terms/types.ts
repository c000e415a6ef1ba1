import type { Organisation } from '../types';

/** How sure the check is that a clause is there at all. */
export type Certainty = 'certain' | 'probable' | 'possible';

/** A paragraph of the terms, as its readers know it. */
export interface Beginning {
  /** Its own number, as it stands in the terms; empty where the text has none. */
  label: string;
  /** Its first words, without the number. */
  words: string;
}

/** Where words of a clause were found: from one paragraph to another, counted from 0. */
export interface Place {
  from: number;
  to: number;
  first: Beginning;
  last: Beginning;
}

/** What the terms have of one clause of the library. */
export interface ClauseFinding {
  id: string;
  title: string;
  state: 'word-for-word' | 'adapted' | 'missing';
  /** The version and form that are nearest; what to take where the clause is missing. */
  version: string;
  variant: string;
  permalink: string;
  /** Older versions that the same words are, the newest first: they read like `version`. */
  alike: string[];
  /** False where a newer version has superseded it. */
  current: boolean;
  latest: string;
  importance?: 'essential' | 'useful';
  /** Share of the wording that is there, from 0 to 1. */
  similarity: number;
  /** Absent where the clause is missing. */
  certainty?: Certainty;
  places: Place[];
  /** What stands where the form has variables, by their names; the most frequent value of each. */
  values: Record<string, string>;
  /** How the terms refer to other clauses, by their ids. */
  references: Record<string, string>;
  /** Other versions whose words are there too, the newest first. */
  mixedWith: string[];
}

export interface TermsCheck {
  organisation?: Organisation;
  paragraphs: number;
  words: number;
  /** In the order of an assembled document. */
  findings: ClauseFinding[];
}
