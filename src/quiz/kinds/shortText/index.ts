import { isAccepted } from '../../fold';
import type { RichText } from '../../richText';
import type { Kind, Mark, QuestionBase } from '../kind';
import { isObject } from '../parsing';
import { NO_ANSWER, quoted } from '../summaries';

export interface CompiledShortText extends QuestionBase {
  kind: 'short-text';
  /** Short answers that are right as they stand. */
  accept: string[];
  /** The model answer. */
  model: RichText;
  /** Points by which learners mark themselves against the model. */
  criteria: RichText[];
  /** How to compare; shown when no accepted answer matches. */
  feedback: RichText;
}

/** What learners say of their own answer, with the score that each gives. */
export const SELF_SCORES = { right: 1, partly: 0.5, wrong: 0 } as const;

export type SelfMark = keyof typeof SELF_SCORES;

export interface ShortTextAnswer {
  text: string;
  /** How the learner marked it; never beside a text that is accepted as it stands. */
  self?: SelfMark;
}

/**
 * A sentence or two in one's own words, for practice. The rule of marking: 1 if it is one of the
 * accepted answers, where capitals, accents and spaces make no difference; else what learners
 * give themselves against the model answer: right 1, partly 0.5, wrong 0.
 */
export const shortText: Kind<CompiledShortText, ShortTextAnswer> = {
  selfMarked: true,
  typed: true,
  parse: ({ accept }, value) => {
    if (!isObject(value) || typeof value.text !== 'string') return undefined;
    const text = value.text.trim();
    const { self } = value;
    if (text === '' || (self !== undefined && !isSelfMark(self))) return undefined;
    return self === undefined || isAccepted(text, accept) ? { text } : { text, self };
  },
  isComplete: (question, answer) => shortText.parse(question, answer) !== undefined,
  mark: (question, answer): Mark => {
    const given = shortText.parse(question, answer);
    if (!given) return { score: 0, correct: false, parts: [{ id: 'text', right: false }] };
    const accepted = isAccepted(given.text, question.accept);
    const score = accepted ? 1 : given.self ? SELF_SCORES[given.self] : 0;
    const correct = score === 1;
    const parts = [{ id: 'text', right: correct, given: given.text }];
    const needsSelf = !accepted && given.self === undefined;
    return { score, correct, parts, ...(needsSelf && { needsSelf }) };
  },
  summary: (question, answer) => {
    const given = shortText.parse(question, answer);
    if (!given) return NO_ANSWER;
    const mark = given.self ? ` Marked by the learner: ${given.self}.` : '';
    return `Wrote ${quoted(given.text)}.${mark}`;
  },
};

function isSelfMark(value: unknown): value is SelfMark {
  return typeof value === 'string' && Object.hasOwn(SELF_SCORES, value);
}
