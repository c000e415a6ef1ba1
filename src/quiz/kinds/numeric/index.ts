import type { RichText } from '../../richText';
import type { Kind, QuestionBase } from '../kind';
import { NO_ANSWER } from '../summaries';

export interface CompiledNumeric extends QuestionBase {
  kind: 'numeric';
  answer: number;
  /** How far an answer may be off, up or down. */
  tolerance: number;
  /** Shown behind the field, in the plural. */
  unit: string;
  /** Shown to any other number. */
  feedback: RichText;
  /** Numbers that people really come to, and why. */
  mistakes: { value: number; feedback: RichText }[];
}

/** A number to be counted or worked out; marked all or nothing, within the tolerance. */
export const numeric: Kind<CompiledNumeric, number> = {
  typed: true,
  // JSON knows no -0, and comparing knows no difference.
  parse: (_question, value) =>
    typeof value === 'number' && Number.isFinite(value) ? value || 0 : undefined,
  isComplete: (question, answer) => numeric.parse(question, answer) !== undefined,
  mark: (question, answer) => {
    const number = numeric.parse(question, answer);
    const correct = number !== undefined && isNear(number, question.answer, question.tolerance);
    const given = number === undefined ? {} : { given: String(number) };
    return { score: correct ? 1 : 0, correct, parts: [{ id: 'number', right: correct, ...given }] };
  },
  summary: (question, answer) => {
    const number = numeric.parse(question, answer);
    return number === undefined ? NO_ANSWER : `Wrote ${number} ${question.unit}.`;
  },
};

/** What is said to a wrong number. */
export function numericFeedback(question: CompiledNumeric, number: number): RichText {
  const mistake = question.mistakes.find(({ value }) => isNear(number, value, 0));
  return mistake?.feedback ?? question.feedback;
}

/** Whether two numbers differ by no more than the tolerance, and by what binary fractions lose. */
function isNear(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance + 1e-9 * Math.max(1, Math.abs(b));
}
