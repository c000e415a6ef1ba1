/** A kind of question in the list. */
export interface ListedKind {
  /** As banks write it. */
  kind: string;
  /** Its folder here, which names what it exports: `trueFalse` has `trueFalseSchema` and so on. */
  folder: string;
}

/**
 * The kinds of question, in the order of display. After a change here run `npm run kinds`, which
 * makes of it what stands in ../made. It takes four lists, since the schemas and how questions are
 * compiled are for Node only, the views for React only, and the kind objects for both.
 */
export const KINDS: readonly ListedKind[] = [
  { kind: 'single', folder: 'single' },
  { kind: 'multiple', folder: 'multiple' },
  { kind: 'true-false', folder: 'trueFalse' },
  { kind: 'matching', folder: 'matching' },
  { kind: 'ordering', folder: 'ordering' },
  { kind: 'cloze', folder: 'cloze' },
  { kind: 'numeric', folder: 'numeric' },
  { kind: 'short-text', folder: 'shortText' },
  { kind: 'scenario', folder: 'scenario' },
];
