import { translate } from '@docusaurus/Translate';
import type { Imported } from './importing';

type Problem = Extract<Imported, { problem: string }>;

const PROBLEMS: Record<Exclude<Problem['problem'], 'other-site'>, () => string> = {
  'not-json': () =>
    translate({
      id: 'learning.import.notJson',
      message: 'This is not a file that the handbook saves. Choose one named handbook-learning.',
    }),
  'not-ours': () =>
    translate({
      id: 'learning.import.notOurs',
      message: 'This file does not come from the page “My learning” of the handbook.',
    }),
  newer: () =>
    translate({
      id: 'learning.import.newer',
      message:
        'This file was saved by a newer version of the handbook. Reload the page and try again.',
    }),
  damaged: () =>
    translate({
      id: 'learning.import.damaged',
      message: 'This file was changed or damaged after it was saved. Use another copy, if any.',
    }),
  unreadable: () =>
    translate({
      id: 'learning.import.unreadable',
      message: 'Some entries of this file cannot be read, so none was taken.',
    }),
  large: () =>
    translate({
      id: 'learning.import.large',
      message: 'This file is far larger than any that the handbook saves. It was not read.',
    }),
  'cannot-read': () =>
    translate({
      id: 'learning.import.cannotRead',
      message: 'The browser could not read this file. Perhaps it is a folder, or it was moved.',
    }),
  empty: () =>
    translate({ id: 'learning.import.empty', message: 'There are no entries in this file.' }),
};

/** What is wrong with a file, in words. */
export function problemText(problem: Problem): string {
  if (problem.problem !== 'other-site') return PROBLEMS[problem.problem]();
  return translate(
    {
      id: 'learning.import.otherSite',
      message:
        'This file comes from the handbook at another address ({from}), and counts only there.',
    },
    { from: problem.from },
  );
}
