import { shuffle } from '../../draw';
import { plainText, type RichText } from '../../richText';
import type { Kind, Mark, QuestionBase } from '../kind';
import { NO_ANSWER } from '../summaries';

export interface CompiledOrdering extends QuestionBase {
  kind: 'ordering';
  /** In the order in which they are shown first, which is never the right one. */
  items: CompiledItem[];
  /** Their ids in the right order. */
  order: string[];
}

export interface CompiledItem {
  id: string;
  text: RichText;
  /** Why it stands where it stands; shown when it is misplaced. */
  feedback?: RichText;
}

/**
 * Items to be put in order. The answer is the list of all their ids. The rule of marking: of all
 * pairs of items, the share that stands in the right order to each other less the share that
 * stands in the wrong one, and never less than 0. So one item out of place costs little, and an
 * order drawn by chance earns nothing on average.
 */
export const ordering: Kind<CompiledOrdering, string[]> = {
  parse: ({ order }, value) => {
    if (!Array.isArray(value) || value.length !== order.length) return undefined;
    return order.every((id) => value.includes(id)) ? [...(value as string[])] : undefined;
  },
  isComplete: (question, answer) => ordering.parse(question, answer) !== undefined,
  mark: (question, answer): Mark => {
    const { order } = question;
    const given = ordering.parse(question, answer);
    if (!given) return { score: 0, correct: false, parts: order.map(misplaced) };
    const parts = order.map((id, index) => ({
      id,
      right: given[index] === id,
      given: String(given.indexOf(id) + 1),
    }));
    const score = scoreOf(given.map((id) => order.indexOf(id)));
    return { score, correct: score === 1, parts };
  },
  summary: (question, answer) => {
    const given = ordering.parse(question, answer);
    if (!given) return NO_ANSWER;
    const texts = given.map((id, index) => {
      const item = question.items.find((one) => one.id === id);
      return `${index + 1}. ${plainText(item?.text ?? [])}`;
    });
    return `Put in this order: ${texts.join('; ')}.`;
  },
  shuffled: (question, seed) => ({
    ...question,
    items: mixItems(question.items, question.order, `${seed}/${question.id}`),
  }),
};

/** The items in an order drawn from the seed that is not the right one. */
export function mixItems<T extends { id: string }>(
  items: readonly T[],
  order: readonly string[],
  seed: string,
): T[] {
  const mixed = shuffle(items, seed);
  if (mixed.length < 2 || mixed.some(({ id }, index) => id !== order[index])) return mixed;
  // Drawn in the right order, where there would be nothing to do: the first one goes last.
  return [...mixed.slice(1), ...mixed.slice(0, 1)];
}

/** @param places where each item belongs, in the order given */
function scoreOf(places: readonly number[]): number {
  let balance = 0;
  let pairs = 0;
  places.forEach((place, index) => {
    for (const later of places.slice(index + 1)) {
      balance += place < later ? 1 : -1;
      pairs += 1;
    }
  });
  return pairs === 0 ? 1 : Math.max(0, balance / pairs);
}

function misplaced(id: string) {
  return { id, right: false };
}
