import { translate } from '@docusaurus/Translate';
import ChoiceInputs from '../../react/kinds/ChoiceInputs';
import { ChosenOptions, OptionList, RightOptions } from '../../react/kinds/choiceParts';
import { missingChoice } from '../../react/kinds/missingChoice';
import type { ViewOf } from '../../react/kinds/view';
import { trueFalseOptions, type trueFalse } from '.';

export const trueFalseView: ViewOf<typeof trueFalse> = {
  hint: () => translate({ id: 'quiz.hint.trueFalse', message: 'Choose true or false.' }),
  missing: missingChoice,
  Input: ({ question, name, answer, mark, onAnswer }) => (
    <ChoiceInputs
      type="radio"
      name={name}
      options={trueFalseOptions(question)}
      chosen={answer === undefined ? [] : [String(answer)]}
      mark={mark}
      onToggle={(id) => onAnswer(id === 'true')}
    />
  ),
  Given: ({ question, mark }) => <ChosenOptions options={trueFalseOptions(question)} mark={mark} />,
  Key: ({ question, mark, full }) => (
    <RightOptions options={trueFalseOptions(question)} mark={mark} full={full} />
  ),
  Static: ({ question }) => <OptionList options={trueFalseOptions(question)} />,
};
