import { translate } from '@docusaurus/Translate';

/** The name of a gap, such as "Gap 1 of 3". */
export function gapName(index: number, count: number): string {
  return translate(
    { id: 'quiz.gap', message: 'Gap {number} of {count}' },
    { number: index + 1, count },
  );
}
