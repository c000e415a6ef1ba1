import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { QuestionOption } from '../../kinds/choices';
import RichText from '../RichText';

/** What an option says: its own text, or True or False. */
export default function OptionText({ option }: { option: QuestionOption }): ReactNode {
  if (option.text) return <RichText text={option.text} />;
  return option.id === 'true' ? (
    <Translate id="quiz.true">True</Translate>
  ) : (
    <Translate id="quiz.false">False</Translate>
  );
}
