import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { GivenProps, InputProps, KeyProps, ViewOf } from '../../react/kinds/view';
import NothingGiven from '../../react/NothingGiven';
import Part from '../../react/Part';
import styles from '../../react/quiz.module.css';
import RichText from '../../react/RichText';
import RightTag from '../../react/RightTag';
import { GAP, gapText, type cloze, type CompiledCloze, type CompiledGap } from '.';
import { own } from '../parsing';
import GapControl, { gapName } from './GapControl';
import GapFeedback from './GapFeedback';

type Answers = Record<string, string>;

export const clozeView: ViewOf<typeof cloze> = {
  hint: ({ gaps }) =>
    gaps.every((gap) => 'options' in gap)
      ? translate({
          id: 'quiz.hint.cloze.options',
          message: 'Choose what belongs in each gap. Every gap that is right counts.',
        })
      : translate({
          id: 'quiz.hint.cloze',
          message:
            'Fill in each gap. Every gap that is right counts; capital letters and accents make no difference.',
        }),
  missing: () =>
    translate({ id: 'quiz.missing.cloze', message: 'Fill in every gap first, then check.' }),
  Input,
  Given,
  Key,
  Static: ({ question }) => (
    <>
      <ClozeText question={question} gap={(_gap, index) => <NumberedGap index={index} />} />
      <OptionsOfGaps question={question} />
    </>
  ),
};

interface TextProps {
  question: CompiledCloze;
  className?: string;
  /** What stands where the gap is. */
  gap: (gap: CompiledGap, index: number) => ReactNode;
}

/** The text with something in place of each gap. */
function ClozeText({ question, className, gap }: TextProps): ReactNode {
  const piece = (text: string) =>
    text.split(GAP).map((part, index) => {
      // Every second part is what the pattern caught: the id of a gap.
      const at = index % 2 === 1 ? question.gaps.findIndex(({ id }) => id === part) : -1;
      const found = question.gaps[at];
      return <span key={index}>{found ? gap(found, at) : part}</span>;
    });
  return (
    <p className={className}>
      <RichText text={question.text} piece={piece} />
    </p>
  );
}

function Input(props: InputProps<CompiledCloze, Answers>): ReactNode {
  const { question, name, answer = {}, mark, onAnswer } = props;
  if (mark) return null;
  const fill = (gap: string, text: string) => {
    const others = Object.entries(answer).filter(([id]) => id !== gap);
    onAnswer(Object.fromEntries(text === '' ? others : [...others, [gap, text]]));
  };
  return (
    <ClozeText
      question={question}
      className={styles.cloze}
      gap={(gap, index) => (
        <GapControl
          id={`${name}-${gap.id}`}
          label={gapName(index, question.gaps.length)}
          gap={gap}
          given={own(answer, gap.id) ?? ''}
          onFill={(text) => fill(gap.id, text)}
        />
      )}
    />
  );
}

function Given({ question, answer, mark }: GivenProps<CompiledCloze, Answers>): ReactNode {
  return (
    <Part label={<Translate id="quiz.cloze.yours">You filled in</Translate>}>
      <ClozeText
        question={question}
        gap={(gap) => <Filled text={gapText(gap, own(answer, gap.id))} />}
      />
      <ul>
        {question.gaps.map((gap, index) => {
          const given = own(answer, gap.id);
          const right = mark.parts.find((part) => part.id === gap.id)?.right ?? false;
          return (
            <li key={gap.id}>
              <p className={styles.quoted}>
                {gapName(index, question.gaps.length)}: {gapText(gap, given) ?? <NothingGiven />}
                <RightTag right={right} />
              </p>
              {!right && <GapFeedback gap={gap} given={given ?? ''} />}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Key({ question, mark, full }: KeyProps<CompiledCloze>): ReactNode {
  if (mark?.correct) return null;
  return (
    <>
      <Part label={<Translate id="quiz.rightAnswer">Right answer</Translate>}>
        <ClozeText question={question} gap={(gap) => <Filled text={rightText(gap)} />} />
      </Part>
      {full && (
        <Part label={<Translate id="quiz.choices">On each choice</Translate>}>
          <ul>
            {question.gaps.map((gap, index) => (
              <li key={gap.id}>
                <p className={styles.quoted}>{gapName(index, question.gaps.length)}</p>
                <GapFeedback gap={gap} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function rightText(gap: CompiledGap): string | undefined {
  if (!('options' in gap)) return gap.accept[0];
  return gap.options.find((option) => option.correct)?.text;
}

function Filled({ text }: { text: string | undefined }): ReactNode {
  return <strong className={styles.filled}>{text ?? <NothingGiven />}</strong>;
}

/** A gap to be read: its number in brackets. */
function NumberedGap({ index }: { index: number }): ReactNode {
  return <strong className={styles.filled}>({index + 1})</strong>;
}

function OptionsOfGaps({ question }: { question: CompiledCloze }): ReactNode {
  return (
    <ul>
      {question.gaps.map((gap, index) => (
        <li key={gap.id}>
          {gapName(index, question.gaps.length)}
          {': '}
          {'options' in gap ? (
            gap.options.map((option) => option.text).join(' / ')
          ) : (
            <Translate id="quiz.cloze.free">in your own words</Translate>
          )}
        </li>
      ))}
    </ul>
  );
}
