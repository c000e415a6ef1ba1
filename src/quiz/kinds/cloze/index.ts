import { shuffle } from '../../draw';
import { isAccepted } from '../../fold';
import { plainText, type RichText } from '../../richText';
import type { Kind, Mark, PartMark, QuestionBase } from '../kind';
import { isObject, own } from '../parsing';
import { NO_ANSWER } from '../summaries';

export interface CompiledCloze extends QuestionBase {
  kind: 'cloze';
  /** One paragraph without its tag; each gap stands in it as its id in braces. */
  text: RichText;
  /** In the order of the text. */
  gaps: CompiledGap[];
}

export type CompiledGap = OptionGap | TextGap;

/** A gap to be filled with one of several options. */
export interface OptionGap {
  id: string;
  options: GapOption[];
}

export interface GapOption {
  id: string;
  text: string;
  correct: boolean;
  feedback?: RichText;
}

/** A gap to be written into. */
export interface TextGap {
  id: string;
  accept: string[];
  /** Shown to any other answer. */
  feedback: RichText;
}

/**
 * A text with gaps. The answer gives, by id of the gap, the id of the option chosen or the text
 * written, where capitals, accents and spaces make no difference. The rule of marking: the share
 * of the gaps that are right.
 */
export const cloze: Kind<CompiledCloze, Record<string, string>> = {
  typed: true,
  parse: ({ gaps }, value) => {
    if (!isObject(value)) return undefined;
    const known = Object.entries(value).every(([id, given]) =>
      gaps.some((gap) => gap.id === id && canHold(gap, given)),
    );
    if (!known) return undefined;
    const filled = gaps.flatMap(({ id }) => {
      const text = (own(value, id) as string | undefined)?.trim();
      return text ? [[id, text] as const] : [];
    });
    return Object.fromEntries(filled);
  },
  isComplete: (question, answer) => {
    const given = cloze.parse(question, answer);
    return given !== undefined && Object.keys(given).length === question.gaps.length;
  },
  mark: (question, answer): Mark => {
    const given = cloze.parse(question, answer) ?? {};
    const parts = question.gaps.map((gap) => markGap(gap, own(given, gap.id)));
    const right = parts.filter((part) => part.right).length;
    return { score: right / parts.length, correct: right === parts.length, parts };
  },
  summary: (question, answer) => {
    const given = cloze.parse(question, answer) ?? {};
    if (Object.keys(given).length === 0) return NO_ANSWER;
    const filled = plainText(question.text).replace(GAP, (braces, id: string) => {
      const gap = question.gaps.find((one) => one.id === id);
      return gap ? `[${gapText(gap, own(given, id)) ?? ''}]` : braces;
    });
    return `Filled in: ${filled}`;
  },
  shuffled: (question, seed) => ({
    ...question,
    gaps: question.gaps.map((gap) =>
      'options' in gap
        ? { ...gap, options: shuffle(gap.options, `${seed}/${question.id}/${gap.id}`) }
        : gap,
    ),
  }),
};

/** A gap as it is written in the text. */
export const GAP = /\{([^{}\s]+)\}/g;

/** What stands in the gap once it is filled: the text of the option, or the text itself. */
export function gapText(gap: CompiledGap, given: string | undefined): string | undefined {
  if (!('options' in gap)) return given;
  return gap.options.find((option) => option.id === given)?.text;
}

function canHold(gap: CompiledGap, given: unknown): boolean {
  if ('options' in gap) return gap.options.some((option) => option.id === given);
  return typeof given === 'string';
}

function markGap(gap: CompiledGap, given: string | undefined): PartMark {
  if (given === undefined) return { id: gap.id, right: false };
  const right =
    'options' in gap
      ? gap.options.some((option) => option.correct && option.id === given)
      : isAccepted(given, gap.accept);
  return { id: gap.id, right, given };
}
