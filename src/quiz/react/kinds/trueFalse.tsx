import Translate, { translate } from '@docusaurus/Translate';
import { trueFalse } from '../../kinds/trueFalse';
import ChoiceInputs from './ChoiceInputs';
import type { ViewOf } from './view';

export const trueFalseView: ViewOf<typeof trueFalse> = {
  hint: () => translate({ id: 'quiz.hint.trueFalse', message: 'Choose true or false.' }),
  Input: ({ question, answer, onAnswer, ...rest }) => (
    <ChoiceInputs
      {...rest}
      type="radio"
      options={trueFalse.options(question)}
      chosen={answer === undefined ? [] : [String(answer)]}
      optionText={trueFalseView.optionText}
      onToggle={(id) => onAnswer(id === 'true')}
    />
  ),
  optionText: (option) =>
    option.id === 'true' ? (
      <Translate id="quiz.true">True</Translate>
    ) : (
      <Translate id="quiz.false">False</Translate>
    ),
};
