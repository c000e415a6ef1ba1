import { translate } from '@docusaurus/Translate';

/** Said when no choice was made. */
export function missingChoice(): string {
  return translate({ id: 'quiz.missing', message: 'Choose an answer first, then check it.' });
}
