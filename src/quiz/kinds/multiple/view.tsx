import { translate } from '@docusaurus/Translate';
import ChoiceInputs from '../../react/kinds/ChoiceInputs';
import { ChosenOptions, OptionList, RightOptions } from '../../react/kinds/choiceParts';
import { missingChoice } from '../../react/kinds/missingChoice';
import type { ViewOf } from '../../react/kinds/view';
import type { multiple } from '.';

export const multipleView: ViewOf<typeof multiple> = {
  hint: () =>
    translate({
      id: 'quiz.hint.multiple',
      message:
        'Choose all that apply. Right choices add to your score; wrong ones take away from it.',
    }),
  missing: missingChoice,
  Input: ({ question, name, answer = [], mark, onAnswer }) => (
    <ChoiceInputs
      type="checkbox"
      name={name}
      options={question.choices}
      chosen={answer}
      mark={mark}
      onToggle={(id) =>
        onAnswer(answer.includes(id) ? answer.filter((other) => other !== id) : [...answer, id])
      }
    />
  ),
  Given: ({ question, mark }) => <ChosenOptions options={question.choices} mark={mark} />,
  Key: ({ question, mark, full }) => (
    <RightOptions options={question.choices} mark={mark} full={full} />
  ),
  Static: ({ question }) => <OptionList options={question.choices} />,
};
