import { translate } from '@docusaurus/Translate';
import type { single } from '../../kinds/single';
import RichText from '../RichText';
import ChoiceInputs from './ChoiceInputs';
import type { ViewOf } from './view';

export const singleView: ViewOf<typeof single> = {
  hint: () => translate({ id: 'quiz.hint.single', message: 'Choose one.' }),
  Input: ({ question, answer, onAnswer, ...rest }) => (
    <ChoiceInputs
      {...rest}
      type="radio"
      options={question.choices}
      chosen={answer === undefined ? [] : [answer]}
      optionText={singleView.optionText}
      onToggle={onAnswer}
    />
  ),
  optionText: (option) => <RichText text={option.text ?? []} />,
};
