import Translate, { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import type { GivenProps, InputProps, KeyProps, ViewOf } from '../../react/kinds/view';
import Part from '../../react/Part';
import answering from '../../react/answering.module.css';
import styles from '../../react/quiz.module.css';
import RichText from '../../react/RichText';
import RightTag from '../../react/RightTag';
import { useRefocus } from '../../react/useRefocus';
import { plainText } from '../../richText';
import type { CompiledItem, CompiledOrdering, ordering } from '.';
import OrderingRow from './OrderingRow';

export const orderingView: ViewOf<typeof ordering> = {
  hint: () =>
    translate({
      id: 'quiz.hint.ordering',
      message:
        'Move the items up and down, or choose their positions. What counts is how many of them stand in the right order to each other.',
    }),
  missing: () =>
    translate({
      id: 'quiz.missing.ordering',
      message: 'Put the items in order first, then check. The order shown is not the right one.',
    }),
  Input,
  Given,
  Key,
  Static: ({ question }) => (
    <ul>
      {question.items.map(({ id, text }) => (
        <li key={id}>
          <RichText text={text} />
        </li>
      ))}
    </ul>
  ),
};

function Input(props: InputProps<CompiledOrdering, string[]>): ReactNode {
  const { question, name, answer, mark, onAnswer } = props;
  const [said, setSaid] = useState('');
  const refocus = useRefocus();
  if (mark) return null;
  const items = answer ? inOrder(question, answer) : question.items;
  const move = (item: CompiledItem, to: number, control: string) => {
    if (to < 0 || to >= items.length) return;
    const others = items.filter((other) => other !== item);
    onAnswer([...others.slice(0, to), item, ...others.slice(to)].map(({ id }) => id));
    setSaid(
      translate(
        { id: 'quiz.ordering.moved', message: '{item}: now at position {position} of {count}.' },
        { item: plainText(item.text), position: to + 1, count: items.length },
      ),
    );
    refocus(control);
  };
  return (
    <>
      <ol className={answering.orderingList}>
        {items.map((item, index) => (
          <OrderingRow
            key={item.id}
            item={item}
            index={index}
            count={items.length}
            name={`${name}-${item.id}`}
            onMove={(to, control) => move(item, to, control)}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

function Given({ question, answer, mark }: GivenProps<CompiledOrdering, string[]>): ReactNode {
  return (
    <Part label={<Translate id="quiz.ordering.yours">Your order</Translate>}>
      <ol>
        {inOrder(question, answer).map(({ id, text, feedback }) => {
          const right = mark.parts.find((part) => part.id === id)?.right ?? false;
          return (
            <li key={id}>
              <p>
                <RichText text={text} />
                <RightTag right={right} />
              </p>
              {!right && feedback && <RichText text={feedback} />}
            </li>
          );
        })}
      </ol>
    </Part>
  );
}

function Key({ question, mark, full }: KeyProps<CompiledOrdering>): ReactNode {
  if (mark?.correct) return null;
  return (
    <Part label={<Translate id="quiz.rightOrder">Right order</Translate>}>
      <ol>
        {inOrder(question, question.order).map(({ id, text, feedback }) => (
          <li key={id}>
            <p className={full ? styles.quoted : undefined}>
              <RichText text={text} />
            </p>
            {full && feedback && <RichText text={feedback} />}
          </li>
        ))}
      </ol>
    </Part>
  );
}

function inOrder({ items }: CompiledOrdering, ids: readonly string[]): CompiledItem[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}
