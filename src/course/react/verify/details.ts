import { translate } from '@docusaurus/Translate';
import type { Detail } from '../../findings';

const DETAILS: Record<Detail['code'], () => string> = {
  'other-title': () =>
    translate({
      id: 'verify.detail.otherTitle',
      message: 'The course has another title than the record says:',
    }),
  'title-of-another': () =>
    translate({
      id: 'verify.detail.titleOfAnother',
      message: 'The title that the record gives belongs to another course:',
    }),
  'not-here': () =>
    translate({
      id: 'verify.detail.notHere',
      message: 'This site does not have the course that the record names:',
    }),
  'other-site': () =>
    translate({
      id: 'verify.detail.otherSite',
      message: 'It names another address than this site has. Is that a site of the handbook?',
    }),
  'plan-differs': () =>
    translate({
      id: 'verify.detail.planDiffers',
      message: 'The version or edition at the head of the record is not that of the attempt.',
    }),
  'other-version': () =>
    translate({
      id: 'verify.detail.otherVersion',
      message:
        'This site has another version of the course. Open the verify page of the release that the record names.',
    }),
  'other-edition': () =>
    translate({
      id: 'verify.detail.otherEdition',
      message: 'This site has another edition of the handbook.',
    }),
  'other-questions': () =>
    translate({
      id: 'verify.detail.otherQuestions',
      message: 'The seed draws other questions: the seed or the list of questions was changed.',
    }),
  'assessment-changed': () =>
    translate({
      id: 'verify.detail.assessmentChanged',
      message: 'The assessment has changed since, so that the draw cannot be made again.',
    }),
  'no-questions': () =>
    translate({
      id: 'verify.detail.noQuestions',
      message: 'The record has no questions.',
    }),
  twice: () =>
    translate({ id: 'verify.detail.twice', message: 'More than once, which never happens:' }),
  'never-published': () =>
    translate({
      id: 'verify.detail.neverPublished',
      message: 'These were never published in the wording that the record names:',
    }),
  'not-yet-here': () =>
    translate({
      id: 'verify.detail.notYetHere',
      message:
        'This site does not know these wordings. The record names a later version of the course; check it there.',
    }),
  gone: () =>
    translate({
      id: 'verify.detail.gone',
      message: 'These questions are not in the course any more:',
    }),
  changed: () =>
    translate({
      id: 'verify.detail.changed',
      message: 'The wording has changed since, so that these cannot be marked again:',
    }),
  'not-drawn': () =>
    translate({
      id: 'verify.detail.notDrawn',
      message: 'Answered, but not drawn in that wording:',
    }),
  'no-answer': () =>
    translate({
      id: 'verify.detail.noAnswer',
      message: 'The answers to these questions cannot be given on the site:',
    }),
  'other-score': () =>
    translate({
      id: 'verify.detail.otherScore',
      message: 'Marked again, these answers earn something else than the record says:',
    }),
  'not-marked': () =>
    translate({
      id: 'verify.detail.notMarked',
      message: 'These could not be marked again, since the question as it was is not here:',
    }),
  'no-answers': () =>
    translate({ id: 'verify.detail.noAnswers', message: 'There is no answer to mark.' }),
  'other-sum': () =>
    translate({
      id: 'verify.detail.otherSum',
      message: 'The marks of the questions add up to another score.',
    }),
  'not-by-score': () =>
    translate({
      id: 'verify.detail.notByScore',
      message: 'Passed or not does not follow from the score and the pass mark.',
    }),
  'other-pass-mark': () =>
    translate({
      id: 'verify.detail.otherPassMark',
      message: 'The course has another pass mark.',
    }),
  order: () =>
    translate({
      id: 'verify.detail.order',
      message: 'The dates are not in the order in which things happen.',
    }),
  future: () =>
    translate({
      id: 'verify.detail.future',
      message: 'A date lies in the future.',
    }),
  'before-course': () =>
    translate({
      id: 'verify.detail.beforeCourse',
      message: 'It was started before this version of the course was published.',
    }),
  'clock-set-back': () =>
    translate({
      id: 'verify.detail.clockSetBack',
      message:
        'The record says that the clock of the device went back meanwhile, so that its dates prove nothing.',
    }),
  'over-limit': () =>
    translate({
      id: 'verify.detail.overLimit',
      message:
        'It was open for longer than the time limit allows. Earlier releases of the site counted on when the page was left open after the time was used up, so this says nothing.',
    }),
  'longer-than-dates': () =>
    translate({
      id: 'verify.detail.longerThanDates',
      message: 'It was open for longer than lies between its start and its end.',
    }),
  'other-limit': () =>
    translate({
      id: 'verify.detail.otherLimit',
      message: 'The course has another time limit.',
    }),
  hasty: () =>
    translate({
      id: 'verify.detail.hasty',
      message:
        'The answers came faster than the questions can be read. Somebody who knows them well can do that; ask.',
    }),
};

/** A detail of a finding; the ids of its questions are listed behind it. */
export function detailText(code: Detail['code']): string {
  return DETAILS[code]();
}
