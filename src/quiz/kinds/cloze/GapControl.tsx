import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import answering from '../../react/answering.module.css';
import { useTyped } from '../../react/useTyped';
import type { CompiledGap } from '.';

interface Props {
  id: string;
  label: string;
  gap: CompiledGap;
  given: string;
  onFill: (text: string) => void;
}

/** What a gap is filled with: a list of options, or a field. */
export default function GapControl(props: Props): ReactNode {
  const { id, label, gap, given, onFill } = props;
  if (!('options' in gap)) return <GapField {...props} />;
  return (
    <select
      id={id}
      aria-label={label}
      className={answering.gap}
      value={given}
      onChange={(event) => onFill(event.currentTarget.value)}
    >
      <option value="">{translate({ id: 'quiz.choose', message: 'Choose' })}</option>
      {gap.options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

function GapField({ id, label, given, onFill }: Props): ReactNode {
  const [shown, type] = useTyped(given, (typed) => typed.trim() === given.trim());
  return (
    <input
      id={id}
      type="text"
      aria-label={label}
      className={answering.gap}
      size={18}
      maxLength={200}
      autoComplete="off"
      autoCapitalize="none"
      value={shown}
      onChange={(event) => {
        type(event.currentTarget.value);
        onFill(event.currentTarget.value);
      }}
    />
  );
}

/** The name of a gap, such as "Gap 1 of 3". */
export function gapName(index: number, count: number): string {
  return translate(
    { id: 'quiz.gap', message: 'Gap {number} of {count}' },
    { number: index + 1, count },
  );
}
