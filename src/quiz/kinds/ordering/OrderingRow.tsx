import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import answering from '../../react/answering.module.css';
import RichText from '../../react/RichText';
import { plainText } from '../../richText';
import type { CompiledItem } from '.';

interface Props {
  item: CompiledItem;
  /** Where it stands now, from 0. */
  index: number;
  count: number;
  /** Ids of the controls begin with it. */
  name: string;
  /** Moves the item to another place; `control` is the id of what was used, to keep focus there. */
  onMove: (to: number, control: string) => void;
}

/** An item with its position to choose, and buttons that move it up and down. */
export default function OrderingRow({ item, index, count, name, onMove }: Props): ReactNode {
  const text = plainText(item.text);
  return (
    <li className={answering.orderingRow}>
      <select
        id={`${name}-position`}
        className={answering.position}
        aria-label={translate(
          { id: 'quiz.ordering.position', message: 'Position of: {item}' },
          { item: text },
        )}
        value={index + 1}
        onChange={(event) => onMove(Number(event.currentTarget.value) - 1, `${name}-position`)}
      >
        {Array.from({ length: count }, (_none, place) => (
          <option key={place} value={place + 1}>
            {place + 1}
          </option>
        ))}
      </select>
      <span className={answering.orderingText}>
        <RichText text={item.text} />
      </span>
      <span className={answering.orderingButtons}>
        <MoveButton
          id={`${name}-up`}
          isEnd={index === 0}
          name={translate({ id: 'quiz.ordering.upItem', message: 'Up: {item}' }, { item: text })}
          onMove={() => onMove(index - 1, `${name}-up`)}
        >
          <Translate id="quiz.ordering.up">Up</Translate>
        </MoveButton>
        <MoveButton
          id={`${name}-down`}
          isEnd={index === count - 1}
          name={translate(
            { id: 'quiz.ordering.downItem', message: 'Down: {item}' },
            { item: text },
          )}
          onMove={() => onMove(index + 1, `${name}-down`)}
        >
          <Translate id="quiz.ordering.down">Down</Translate>
        </MoveButton>
      </span>
    </li>
  );
}

interface MoveProps {
  id: string;
  /** At the end of the list: still there, since a button that goes away would lose focus. */
  isEnd: boolean;
  /** Begins with what stands on it, and says which item it moves. */
  name: string;
  children: ReactNode;
  onMove: () => void;
}

function MoveButton({ id, isEnd, name, children, onMove }: MoveProps): ReactNode {
  return (
    <button
      type="button"
      id={id}
      className={answering.secondary}
      aria-label={name}
      aria-disabled={isEnd}
      onClick={isEnd ? undefined : onMove}
    >
      {children}
    </button>
  );
}
