import { translate } from '@docusaurus/Translate';

/** Which of the questions it is, such as "Question 2 of 8". */
export function progressText(index: number, total: number): string {
  return translate(
    { id: 'quiz.progress', message: 'Question {current} of {total}' },
    { current: index + 1, total },
  );
}
