import { expect, type Locator, type Page } from '@playwright/test';
import type { CompiledCloze } from '../../src/quiz/kinds/cloze';
import type { CompiledOrdering } from '../../src/quiz/kinds/ordering';
import { pathOf } from '../../src/quiz/kinds/scenario';
import type { ShortTextAnswer } from '../../src/quiz/kinds/shortText';
import { plainText } from '../../src/quiz/richText';
import type { Answer, CompiledQuestion } from '../../src/quiz/types';

/** A way to work with the controls of a page. */
export interface Hand {
  /** Chooses a radio button or ticks a checkbox. */
  choose: (input: Locator) => Promise<void>;
  /** Picks an option of a list by its value. */
  pick: (list: Locator, value: string) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  press: (control: Locator) => Promise<void>;
}

/** The mouse, or a finger. */
export const pointer: Hand = {
  choose: (input) => input.check(),
  pick: async (list, value) => void (await list.selectOption(value)),
  write: (field, text) => field.fill(text),
  press: (control) => control.click(),
};

/** Tab, arrows, Space, Enter and letters: nothing else. */
export function keyboard(page: Page): Hand {
  const press = (key: string) => page.keyboard.press(key);
  return {
    async choose(input) {
      if ((await input.getAttribute('type')) === 'checkbox') await reach(page, input);
      else await arrowTo(page, input);
      await press('Space');
      await expect(input).toBeChecked();
    },
    async pick(list, value) {
      await reach(page, list);
      await press('Home');
      const options = await list.getByRole('option').count();
      for (let presses = 0; presses < options; presses += 1) {
        // A list that moves with its item takes the focus along.
        await expect(list).toBeFocused();
        if ((await list.inputValue()) === value) return;
        await press('ArrowDown');
      }
      throw new Error(`The arrows do not reach the option ${value}.`);
    },
    async write(field, text) {
      await reach(page, field);
      await press('ControlOrMeta+a');
      await page.keyboard.type(text);
      await expect(field).toHaveValue(text);
    },
    async press(control) {
      await reach(page, control);
      await press('Enter');
    },
  };
}

/** A group of radio buttons has one stop; the arrows lead on inside it. */
async function arrowTo(page: Page, radio: Locator): Promise<void> {
  const group = page.locator(`input[name="${(await radio.getAttribute('name')) ?? ''}"]`);
  await reach(page, radio, group);
  for (let presses = await group.count(); presses > 0; presses -= 1) {
    if (await hasFocus(radio)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error('The arrows do not reach the radio button.');
}

/** Presses Tab until the target, or one of its group, has the focus; backwards if it is behind. */
async function reach(page: Page, target: Locator, group = target): Promise<void> {
  const isBehind = await target.evaluate((element) => {
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body) return false;
    return Boolean(
      element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });
  for (let presses = 0; presses < 200; presses += 1) {
    if (await hasFocus(group)) return;
    await page.keyboard.press(isBehind ? 'Shift+Tab' : 'Tab');
  }
  throw new Error('The Tab key does not reach the target.');
}

/** Whether one of the elements has the focus. */
function hasFocus(elements: Locator): Promise<boolean> {
  return elements.evaluateAll((all) => all.some((element) => element === document.activeElement));
}

/** The radio button or checkbox with a value. */
export function input(scope: Locator, value: string): Locator {
  const inputs = scope.getByRole('radio').or(scope.getByRole('checkbox'));
  return inputs.and(scope.locator(`[value="${value}"]`));
}

/** The control of a question by its name, which is a text of the question. */
export function control(
  scope: Locator,
  role: 'combobox' | 'textbox' | 'button',
  name: string,
): Locator {
  return scope.getByRole(role, { name, exact: true });
}

/**
 * Gives an answer to the question in the scope, without checking it. Learners mark their own
 * text only after that: see `markMyself`.
 */
export async function give(
  hand: Hand,
  scope: Locator,
  question: CompiledQuestion,
  answer: Answer,
): Promise<void> {
  switch (question.kind) {
    case 'single':
    case 'true-false':
      return hand.choose(input(scope, String(answer)));
    case 'multiple':
      for (const id of answer as string[]) await hand.choose(input(scope, id));
      return;
    case 'matching':
      for (const { id, left } of question.pairs) {
        const list = control(scope, 'combobox', plainText(left));
        await hand.pick(list, (answer as Record<string, string>)[id] ?? '');
      }
      return;
    case 'ordering':
      return putInOrder(hand, scope, question, answer as string[]);
    case 'cloze':
      for (const [index, gap] of question.gaps.entries()) {
        const text = (answer as Record<string, string>)[gap.id] ?? '';
        const field = gapOf(scope, question, index);
        await ('options' in gap ? hand.pick(field, text) : hand.write(field, text));
      }
      return;
    case 'numeric':
      return hand.write(control(scope, 'textbox', 'Your answer'), String(answer));
    case 'short-text':
      return hand.write(control(scope, 'textbox', 'Your answer'), (answer as ShortTextAnswer).text);
    case 'scenario':
      for (const [index, { decision }] of pathOf(question, answer).taken.entries()) {
        const step = scope.getByRole('radiogroup', { name: `Situation ${index + 1}` });
        await hand.choose(input(step, decision.id));
        await hand.press(control(step, 'button', 'Decide'));
      }
  }
}

/** Chooses the position of each item; the first is moved away first, so that something moves. */
async function putInOrder(
  hand: Hand,
  scope: Locator,
  question: CompiledOrdering,
  order: readonly string[],
): Promise<void> {
  const position = (id: string) => positionOf(scope, question, id);
  await hand.pick(position(order[0] ?? ''), String(order.length));
  for (const [index, id] of order.entries()) await hand.pick(position(id), String(index + 1));
}

/** The list in which the position of an item is chosen. */
export function positionOf(scope: Locator, { items }: CompiledOrdering, id: string): Locator {
  const text = items.find((item) => item.id === id)?.text ?? [];
  return control(scope, 'combobox', `Position of: ${plainText(text)}`);
}

/** The control of a gap, by its number from 0. */
export function gapOf(scope: Locator, { gaps }: CompiledCloze, index: number): Locator {
  const gap = gaps[index];
  const role = gap && 'options' in gap ? 'combobox' : 'textbox';
  return control(scope, role, `Gap ${index + 1} of ${gaps.length}`);
}

/** Looks whether the controls of the question in the scope hold the answer. */
export async function expectGiven(
  scope: Locator,
  question: CompiledQuestion,
  answer: Answer,
): Promise<void> {
  switch (question.kind) {
    case 'single':
    case 'true-false':
      return expect(input(scope, String(answer))).toBeChecked();
    case 'multiple':
      for (const { id } of question.choices) {
        await expect(input(scope, id)).toBeChecked({ checked: (answer as string[]).includes(id) });
      }
      return;
    case 'matching':
      for (const { id, left } of question.pairs) {
        const list = control(scope, 'combobox', plainText(left));
        await expect(list).toHaveValue((answer as Record<string, string>)[id] ?? '');
      }
      return;
    case 'ordering':
      for (const [index, id] of (answer as string[]).entries()) {
        await expect(positionOf(scope, question, id)).toHaveValue(String(index + 1));
      }
      return;
    case 'cloze':
      for (const [index, { id }] of question.gaps.entries()) {
        const text = (answer as Record<string, string>)[id] ?? '';
        await expect(gapOf(scope, question, index)).toHaveValue(text);
      }
      return;
    case 'numeric':
    case 'short-text': {
      const text = typeof answer === 'object' ? (answer as ShortTextAnswer).text : String(answer);
      return expect(control(scope, 'textbox', 'Your answer')).toHaveValue(text);
    }
    case 'scenario': {
      const { taken } = pathOf(question, answer);
      const decided = taken.map(({ decision }) => `You decided: ${plainText(decision.text)}`);
      return expect(scope.getByText(/^You decided: /)).toHaveText(decided);
    }
  }
}

/** Says how one's own text compares with the model, where that is asked. */
export async function markMyself(
  hand: Hand,
  scope: Locator,
  question: CompiledQuestion,
  answer: Answer,
): Promise<void> {
  if (question.kind !== 'short-text') return;
  const { self } = answer as ShortTextAnswer;
  if (self === undefined) return;
  await hand.choose(input(scope, self));
  await hand.press(control(scope, 'button', 'Mark my answer'));
}
