import fc, { type Arbitrary } from 'fast-check';
import { kindOf } from '../kinds';
import type { CompiledCloze } from '../kinds/cloze';
import { pathOf, type CompiledScenario } from '../kinds/scenario';
import type { Answer, CompiledQuestion } from '../types';

/** A whole answer to the question, in its canonical form. */
export function answerTo(asked: CompiledQuestion): Arbitrary<Answer> {
  return wholeAnswerTo(asked).map((answer) => kindOf(asked).parse(asked, answer) ?? answer);
}

function wholeAnswerTo(asked: CompiledQuestion): Arbitrary<Answer> {
  switch (asked.kind) {
    case 'true-false':
      return fc.boolean();
    case 'single':
      return fc.constantFrom(...idsOf(asked.choices));
    case 'multiple':
      return fc.subarray(idsOf(asked.choices), { minLength: 1 });
    case 'matching':
      return filled(idsOf(asked.pairs), () => fc.constantFrom(...idsOf(asked.rights)));
    case 'ordering':
      return fc.shuffledSubarray(asked.order, { minLength: asked.order.length });
    case 'cloze':
      return filled(idsOf(asked.gaps), (id) => fillingOf(asked, id));
    case 'numeric':
      return fc.oneof(fc.constant(asked.answer), fc.integer({ min: -100, max: 100 }));
    case 'short-text':
      return fc.record(
        {
          text: fc.constantFrom(...asked.accept, 'another'),
          self: fc.constantFrom('right', 'partly', 'wrong'),
        },
        { requiredKeys: ['text'] },
      );
    case 'scenario':
      return pathThrough(asked);
  }
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function filled(
  ids: readonly string[],
  filling: (id: string) => Arbitrary<string>,
): Arbitrary<Record<string, string>> {
  const entries = ids.map((id) => fc.tuple(fc.constant(id), filling(id)));
  return fc.tuple(...entries).map((list) => Object.fromEntries(list));
}

function fillingOf({ gaps }: CompiledCloze, id: string): Arbitrary<string> {
  const gap = gaps.find((one) => one.id === id);
  if (!gap) return fc.constant('');
  return 'options' in gap
    ? fc.constantFrom(...idsOf(gap.options))
    : fc.constantFrom(...gap.accept, 'another');
}

/** Any way through a scenario, drawn decision by decision. */
function pathThrough(asked: CompiledScenario): Arbitrary<string[]> {
  return fc.array(fc.nat(), { minLength: 6, maxLength: 6 }).map((numbers) => {
    const path: string[] = [];
    for (const number of numbers) {
      const decisions = pathOf(asked, path).step?.decisions ?? [];
      const decision = decisions[number % decisions.length];
      if (decision) path.push(decision.id);
    }
    return path;
  });
}

/** Anything that could stand where an answer should: near misses and garbage. */
export function anyAnswerTo(asked: CompiledQuestion): Arbitrary<unknown> {
  const names = namesIn(asked);
  const name = fc.oneof(fc.constantFrom(...names), fc.string());
  return fc.oneof(
    answerTo(asked),
    name,
    fc.array(name),
    fc.array(fc.constantFrom(...names)),
    fc.array(fc.tuple(fc.constantFrom(...names), name)).map((list) => Object.fromEntries(list)),
    fc.record({ text: fc.string(), self: fc.oneof(fc.constantFrom('right', 'partly'), name) }),
    fc.double(),
    fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
  );
}

/** Every text in the question that is or might be an id. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}
