import { translate } from '@docusaurus/Translate';
import type { single } from '../../kinds/single';
import ChoiceInputs from './ChoiceInputs';
import { ChosenOptions, OptionList, RightOptions } from './choiceParts';
import { missingChoice } from './missingChoice';
import type { ViewOf } from './view';

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
  Key: ({ question, full }) => <RightOptions options={question.choices} full={full} />,
  Static: ({ question }) => <OptionList options={question.choices} />,
};
