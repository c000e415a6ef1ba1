import { error, eachPage, warning } from './rule';

const RULE = 'review-dates';

/** Reviews that are due are warned of; dates that contradict each other are errors. */
export const reviewDates = eachPage((page, _corpus, { today }) => {
  const { data } = page;
  if (data.kind === 'post') return [];
  if (data.review_by < data.last_reviewed) {
    return [
      error(RULE, page.file, page.place(['review_by']), {
        found: `review_by ${data.review_by}, before last_reviewed ${data.last_reviewed}`,
        expected: 'a date after the last review',
        mend: 'correct the two dates',
      }),
    ];
  }
  // A published clause version never changes; what is reviewed is whether a new one is due.
  if (data.review_by >= today) return [];
  return [
    warning(RULE, page.file, page.place(['review_by']), {
      found: `a review that was due by ${data.review_by}`,
      expected: `a date not before today (${today})`,
      mend:
        data.kind === 'clause'
          ? 'review the clause and publish a new version if it has to change'
          : 'review the page, then set last_reviewed and review_by',
    }),
  ];
});
