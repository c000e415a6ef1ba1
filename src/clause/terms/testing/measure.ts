import { checkTerms } from '../checkTerms';
import type { ClauseLibrary } from '../../types';
import { versionOf } from '../../library';
import { EDITS, makeCase, wordingOf, type Edit } from './cases';

/** How well the check finds what is there, for one kind of edit. */
export interface Measured {
  edit: Edit;
  cases: number;
  /** Of the clauses that it found, the share that is there; of those that are, the share found. */
  precision: number;
  recall: number;
  /** Of the clauses found rightly, the share with the right version, and with version and form. */
  version: number;
  form: number;
  /** Of the clauses found rightly, the share that it calls word for word. */
  exact: number;
  falseAlarms: number;
}

export function measure(
  library: ClauseLibrary,
  pages: readonly (readonly string[])[],
  cases: number,
): Measured[] {
  return EDITS.map((edit) => measureEdit(library, pages, edit, cases));
}

export function measureEdit(
  library: ClauseLibrary,
  pages: readonly (readonly string[])[],
  edit: Edit,
  cases: number,
  tell?: (text: string) => void,
): Measured {
  let [right, wrong, missed, version, form, exact] = [0, 0, 0, 0, 0, 0];
  for (let seed = 1; seed <= cases; seed += 1) {
    const { paragraphs, clauses } = makeCase(library, pages, edit, seed * 101);
    const found = checkTerms(paragraphs, library).findings;
    for (const finding of found) {
      const truth = clauses.find(({ id }) => id === finding.id);
      const isFound = finding.state !== 'missing';
      if (truth && !isFound) missed += 1;
      if (!truth && isFound) wrong += 1;
      tell?.(
        `${edit}\t${truth ? 'there' : 'not'}\t${finding.id}\t${finding.state}\t${finding.similarity.toFixed(2)}\t${finding.version}:${finding.variant}\t${truth ? `${truth.version}:${truth.variant}` : ''}`,
      );
      if (!truth || !isFound) continue;
      right += 1;
      const read = (item: { id: string; version: string; variant: string }) =>
        readingOf(library, item);
      if (truth.version === finding.version || read(truth) === read(finding)) version += 1;
      if (read(truth) === read(finding)) form += 1;
      if (finding.state === 'word-for-word') exact += 1;
    }
  }
  const share = (part: number, all: number) => (all === 0 ? 1 : part / all);
  return {
    edit,
    cases,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    version: share(version, right),
    form: share(form, right),
    exact: share(exact, right),
    falseAlarms: wrong,
  };
}

/** The wording as a reader sees it: versions that differ in references alone read alike. */
export function readingOf(
  library: ClauseLibrary,
  choice: { id: string; version: string; variant: string },
): string {
  const version = versionOf(library, choice);
  return version ? wordingOf(library, version, choice.variant, 'We').join('\n') : '';
}
