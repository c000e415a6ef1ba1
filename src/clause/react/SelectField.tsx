import { useId, type ReactNode } from 'react';
import styles from './tool.module.css';

interface Props {
  label: ReactNode;
  /** For those who listen: the label, and what it is about. */
  name?: string;
  hint?: ReactNode;
  id?: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onValue: (value: string) => void;
}

/** One of a few, with its label and a hint. */
export default function SelectField(props: Props): ReactNode {
  const { label, name, hint, value, options, onValue } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-label={name}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onValue(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
