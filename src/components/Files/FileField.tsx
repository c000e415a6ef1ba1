import { useId, type ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Of the control, to move focus to it. */
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
}

/** Chooses files of any kind; the browser's own control, which every assistive tool knows. */
export default function FileField(props: Props): ReactNode {
  const { label, hint, multiple, disabled, onFiles } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="file"
        className={styles.input}
        aria-describedby={hint ? `${id}-hint` : undefined}
        multiple={multiple}
        disabled={disabled}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Emptied, so that the same file can be chosen again after it was mended.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
