import { shuffle } from '../../draw';
import { plainText, type RichText } from '../../richText';
import type { Kind, Mark, QuestionBase } from '../kind';
import { isObject, own } from '../parsing';
import { NO_ANSWER } from '../summaries';

export interface CompiledMatching extends QuestionBase {
  kind: 'matching';
  pairs: CompiledPair[];
  /** What there is to choose for each pair: the right sides under their pair's id, and extras. */
  rights: CompiledRight[];
}

export interface CompiledPair {
  id: string;
  left: RichText;
  /** Shown when this one was matched wrongly. */
  feedback?: RichText;
}

export interface CompiledRight {
  id: string;
  text: RichText;
  /** Only of what matches nothing; shown to who chose it. */
  feedback?: RichText;
}

/**
 * What belongs to what. The answer gives, by id of the pair, the id of the right side chosen:
 * that of its own pair, of another one or of an extra. The rule of marking: the share of the
 * pairs that are right.
 */
export const matching: Kind<CompiledMatching, Record<string, string>> = {
  parse: (question, value) => {
    if (!isObject(value)) return undefined;
    const known = Object.entries(value).every(
      ([pair, right]) =>
        question.pairs.some(({ id }) => id === pair) &&
        question.rights.some(({ id }) => id === right),
    );
    if (!known) return undefined;
    const ids = question.pairs.map(({ id }) => id).sort();
    return Object.fromEntries(
      ids.flatMap((id) => (Object.hasOwn(value, id) ? [[id, value[id] as string]] : [])),
    );
  },
  isComplete: (question, answer) => {
    const given = matching.parse(question, answer);
    return given !== undefined && Object.keys(given).length === question.pairs.length;
  },
  mark: markPairs,
  summary: (question, answer) => {
    const { parts } = markPairs(question, answer);
    const pairs = question.pairs.flatMap(({ id, left }) => {
      const given = parts.find((part) => part.id === id)?.given;
      const right = question.rights.find((one) => one.id === given);
      return right ? [`${plainText(left)} – ${plainText(right.text)}`] : [];
    });
    if (pairs.length === 0) return NO_ANSWER;
    const right = parts.filter((part) => part.right).length;
    return `Matched ${right} of ${parts.length}: ${pairs.join('; ')}.`;
  },
  shuffled: (question, seed) => ({
    ...question,
    pairs: shuffle(question.pairs, `${seed}/${question.id}/left`),
    rights: shuffle(question.rights, `${seed}/${question.id}/right`),
  }),
};

function markPairs(question: CompiledMatching, answer: unknown): Mark {
  const given = matching.parse(question, answer) ?? {};
  const parts = question.pairs.map(({ id }) => {
    const right = own(given, id);
    return { id, right: right === id, ...(right !== undefined && { given: right }) };
  });
  const right = parts.filter((part) => part.right).length;
  return { score: right / parts.length, correct: right === parts.length, parts };
}
