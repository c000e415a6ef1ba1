import { translate } from '@docusaurus/Translate';
import type { multiple } from '../../kinds/multiple';
import RichText from '../RichText';
import ChoiceInputs from './ChoiceInputs';
import type { ViewOf } from './view';

export const multipleView: ViewOf<typeof multiple> = {
  hint: () => translate({ id: 'quiz.hint.multiple', message: 'Choose all that apply.' }),
  Input: ({ question, answer = [], onAnswer, ...rest }) => (
    <ChoiceInputs
      {...rest}
      type="checkbox"
      options={question.choices}
      chosen={answer}
      optionText={multipleView.optionText}
      onToggle={(id) =>
        onAnswer(answer.includes(id) ? answer.filter((other) => other !== id) : [...answer, id])
      }
    />
  ),
  optionText: (option) => <RichText text={option.text ?? []} />,
};
