import { translate } from '@docusaurus/Translate';
import ChoiceInputs from '../../react/kinds/ChoiceInputs';
import { ChosenOptions, OptionList, RightOptions } from '../../react/kinds/choiceParts';
import { missingChoice } from '../../react/kinds/missingChoice';
import type { ViewOf } from '../../react/kinds/view';
import type { single } from '.';

export const singleView: ViewOf<typeof single> = {
  hint: () => translate({ id: 'quiz.hint.single', message: 'Choose one.' }),
  missing: missingChoice,
  Input: ({ question, name, answer, mark, onAnswer }) => (
    <ChoiceInputs
      type="radio"
      name={name}
      options={question.choices}
      chosen={answer === undefined ? [] : [answer]}
      mark={mark}
      onToggle={onAnswer}
    />
  ),
  Given: ({ question, mark }) => <ChosenOptions options={question.choices} mark={mark} />,
  Key: ({ question, mark, full }) => (
    <RightOptions options={question.choices} mark={mark} full={full} />
  ),
  Static: ({ question }) => <OptionList options={question.choices} />,
};
