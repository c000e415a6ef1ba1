import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Outcome from '../../../components/Outcome';
import { kindOf } from '../../../quiz/kinds';
import type { Answer } from '../../../quiz/types';
import type { AskedQuestion } from '../../attemptView';

/** What became of an attempt when the site was updated in between. */
export interface Changed {
  /** Ids of questions that changed since they were answered. */
  changed: readonly string[];
  /** How many questions had to be replaced, and how many of those had no replacement. */
  replaced: number;
  gone: number;
}

interface Props {
  changed: Changed;
  asked: readonly AskedQuestion[];
  answers: ReadonlyMap<string, Answer>;
}

/** Says what the learner has to know of an update, as long as something is left to do. */
export default function Changes({ changed, asked, answers }: Props): ReactNode {
  const numbers = asked.flatMap(({ question }, index) => {
    const isAnswered = kindOf(question).isComplete(question, answers.get(question.id));
    return changed.changed.includes(question.id) && !isAnswered ? [index + 1] : [];
  });
  return (
    <div role="status">
      {numbers.length > 0 && (
        <Outcome tone="plain">
          <p>
            <Translate id="assessment.changed" values={{ numbers: numbers.join(', ') }}>
              {
                'The handbook was updated since you were here, and some questions are worded anew. Please answer these again: {numbers}. All other answers are as you left them.'
              }
            </Translate>
          </p>
        </Outcome>
      )}
      {changed.replaced > 0 && (
        <Outcome tone="plain">
          <p>
            <Translate id="assessment.replaced" values={{ count: changed.replaced }}>
              {
                'Questions that are no longer part of the course, with others in their place: {count}. All other answers are as you left them.'
              }
            </Translate>
          </p>
        </Outcome>
      )}
      {changed.gone > 0 && (
        <Outcome tone="plain">
          <p>
            <Translate id="assessment.gone" values={{ count: changed.gone }}>
              {
                'Questions that are no longer part of the course and are not asked any more: {count}.'
              }
            </Translate>
          </p>
        </Outcome>
      )}
    </div>
  );
}
