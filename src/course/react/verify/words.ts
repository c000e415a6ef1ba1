import { translate } from '@docusaurus/Translate';
import type { CheckName, FindingStatus, Undetectable } from '../../findings';
import type { RecordProblem } from '../../parseRecord';
import type { Verification } from '../../verifyRecord';

const CHECKS: Record<CheckName, () => string> = {
  digest: () => translate({ id: 'verify.check.digest', message: 'Check sum of the file' }),
  name: () => translate({ id: 'verify.check.name', message: 'Name' }),
  course: () => translate({ id: 'verify.check.course', message: 'Course' }),
  site: () => translate({ id: 'verify.check.site', message: 'Site that made it' }),
  version: () => translate({ id: 'verify.check.version', message: 'Version and edition' }),
  draw: () => translate({ id: 'verify.check.draw', message: 'Draw of the questions' }),
  questions: () => translate({ id: 'verify.check.questions', message: 'Wording of the questions' }),
  answers: () => translate({ id: 'verify.check.answers', message: 'Answers, marked again' }),
  score: () => translate({ id: 'verify.check.score', message: 'Score' }),
  pass: () => translate({ id: 'verify.check.pass', message: 'Passed or not' }),
  dates: () => translate({ id: 'verify.check.dates', message: 'Dates' }),
  time: () => translate({ id: 'verify.check.time', message: 'Time it was open' }),
  pace: () => translate({ id: 'verify.check.pace', message: 'Time for reading' }),
};

/** What is looked at, as the heading of a finding. */
export function checkText(check: CheckName): string {
  return CHECKS[check]();
}

/** How a finding stands, in words beside the sign. */
export function statusText(status: FindingStatus): string {
  switch (status) {
    case 'ok':
      return translate({ id: 'verify.status.ok', message: 'fits' });
    case 'wrong':
      return translate({ id: 'verify.status.wrong', message: 'does not fit' });
    case 'unknown':
      return translate({ id: 'verify.status.unknown', message: 'cannot be told' });
  }
}

/** How many of the answers were marked again. */
export function remarkedText({ marked, answers }: Verification): string {
  return translate(
    { id: 'verify.remarked', message: 'Marked again: {marked} of {answers} answers.' },
    { marked, answers },
  );
}

export function verdictText({ verdict, findings }: Verification): string {
  switch (verdict) {
    case 'consistent':
      return translate({
        id: 'verify.verdict.consistent',
        message:
          'The record fits together: the questions follow from the seed, and the score from the answers.',
      });
    case 'inconsistent':
      if (findings.every(({ check, status }) => status !== 'wrong' || check === 'dates')) {
        return translate({
          id: 'verify.verdict.dates',
          message:
            'The record does not fit together: its dates cannot be right. Either one was changed, or the clock of the device was wrong.',
        });
      }
      return translate({
        id: 'verify.verdict.inconsistent',
        message:
          'The record does not fit together: something in it was changed after it was made, or it was not made by this site.',
      });
    case 'cannot tell':
      return translate({
        id: 'verify.verdict.unknown',
        message:
          'Nothing in the record is wrong as far as it can be checked here, but not all of it can be.',
      });
  }
}

const CANNOT: Record<Undetectable, () => string> = {
  forgery: () =>
    translate({
      id: 'verify.cannot.forgery',
      message:
        'A record made up with care: this site has no server and keeps no secret, so whoever reads its code can make a file that fits together.',
    }),
  person: () =>
    translate({
      id: 'verify.cannot.person',
      message: 'Who sat there, and whether the name is theirs.',
    }),
  help: () =>
    translate({
      id: 'verify.cannot.help',
      message: 'Whether somebody or something helped, or the answers were looked up.',
    }),
  practice: () =>
    translate({
      id: 'verify.cannot.practice',
      message:
        'Whether there were attempts before, on another device or in another browser, or erased.',
    }),
  clock: () =>
    translate({
      id: 'verify.cannot.clock',
      message: 'Whether all the dates are off together, since the clock of the device was wrong.',
    }),
  copy: () =>
    translate({
      id: 'verify.cannot.copy',
      message:
        'Whether somebody else hands in the same record under another name. Choose the files of a group together: then the same attempt under two names is found.',
    }),
};

/** What no check finds. */
export function undetectableText(what: Undetectable): string {
  return CANNOT[what]();
}

/** Why a file could not be looked at. */
export function problemText(problem: RecordProblem): string {
  switch (problem.code) {
    case 'too-large':
      return translate({
        id: 'verify.problem.large',
        message: 'The file is larger than any record. It was not read.',
      });
    case 'no-json':
      return translate({
        id: 'verify.problem.noJson',
        message:
          'This is no record: records are JSON files. A printed page or a PDF cannot be checked; ask for the file.',
      });
    case 'no-record':
      return translate({
        id: 'verify.problem.noRecord',
        message:
          'This is a JSON file, but no completion record of this handbook. Ask for the file that the page “Completion record” downloads.',
      });
    case 'newer':
      return translate({
        id: 'verify.problem.newer',
        message: 'This record was made by a newer version of the site. Check it there.',
      });
    case 'damaged':
      return translate(
        {
          id: 'verify.problem.damaged',
          message:
            'This was a completion record, but a part of it is missing or has another form: {at}. The site does not write such a file; it was changed or damaged.',
        },
        { at: problem.at },
      );
  }
}
