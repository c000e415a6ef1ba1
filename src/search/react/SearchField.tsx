import React, { type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import styles from './SearchDialog.module.css';

interface Props {
  value: string;
  listId: string;
  /** Id of the option that is active; the focus stays in the field. */
  activeId: string | undefined;
  hasOptions: boolean;
  onType: (text: string) => void;
  /** Gives whether the key was used. */
  onKey: (key: string) => boolean;
  onClose: () => void;
}

/** Longest query, in characters. */
const LONGEST = 200;

/** The field in which one types, and the button that closes the dialog. */
export default function SearchField(props: Props): ReactNode {
  const { value, listId, activeId, hasOptions, onType, onKey, onClose } = props;
  return (
    <div className={styles.bar} role="search">
      <input
        className={styles.field}
        type="text"
        role="combobox"
        aria-label={translate({ id: 'search.field', message: 'Search the handbook' })}
        aria-autocomplete="list"
        aria-expanded={hasOptions}
        aria-controls={listId}
        aria-activedescendant={activeId}
        placeholder={translate({ id: 'search.placeholder', message: 'A word or a question' })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={LONGEST}
        value={value}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          const { isComposing } = event.nativeEvent;
          const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
          if (!isComposing && isPlain && onKey(event.key)) event.preventDefault();
        }}
      />
      <button type="button" className={styles.quiet} onClick={onClose}>
        <Translate id="search.close">Close</Translate>
      </button>
    </div>
  );
}
