import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { useId, useState, type ReactNode } from 'react';
import { isStateFragment, parseState, printState } from '../../state';
import type { AssemblyState } from '../../types';
import tool from '../tool.module.css';

interface Props {
  /** Which of the two sets it is, for those who listen. */
  side: string;
  state: AssemblyState;
  onState: (state: AssemblyState) => void;
}

/** An assembled document, given by the address of the page where it was assembled. */
export default function AssemblyField({ side, state, onState }: Props): ReactNode {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const isEmpty = state.clauses.length === 0;
  const place = `/clauses/assemble#${printState(state)}`;
  const isWrong = draft !== undefined && draft !== '' && !fragmentIn(draft);
  const read = (text: string) => {
    setDraft(text);
    const fragment = fragmentIn(text);
    if (fragment) onState(parseState(fragment).state);
  };
  return (
    <div className={tool.field}>
      <label htmlFor={id}>
        <Translate id="compare.assembly">Address of the assembled document</Translate>
        <span className="sr-only">: {side}</span>
      </label>
      <input
        id={id}
        type="text"
        value={draft ?? (isEmpty ? '' : place)}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => read(target.value)}
        onBlur={() => !isWrong && setDraft(undefined)}
      />
      <p id={`${id}-hint`} className={tool.hint}>
        {isWrong
          ? translate({
              id: 'compare.assembly.wrong',
              message: 'This is no address of an assembled document. It has #v=1 in it.',
            })
          : translate({
              id: 'compare.assembly.hint',
              message: 'Paste it from your bookmarks or from the page where you assembled it.',
            })}
      </p>
      {!isEmpty && (
        <Link to={place}>
          <Translate id="compare.assembly.open">Open this document</Translate>
        </Link>
      )}
    </div>
  );
}

/** The part of a pasted address that holds the choices; undefined where there is none. */
function fragmentIn(text: string): string | undefined {
  const fragment = text.slice(text.indexOf('#') + 1).trim();
  return isStateFragment(fragment) ? fragment : undefined;
}
