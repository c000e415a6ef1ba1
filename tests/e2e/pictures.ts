import path from 'node:path';
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test';
import type { CompiledQuestion } from '../../src/quiz/types';
import { ROOT } from './browser';

/** Where the pictures of all kinds are kept, by question, width, theme and state. */
const FOLDER = path.join(ROOT, '.cache/kinds');

const WIDTHS = [1280, 320];
const THEMES = ['light', 'dark'] as const;
/** So high that no question is longer: what stays at the top of a window would cover it. */
const HEIGHT = 3000;

/**
 * Takes a picture of each question in a wide and a narrow window, light and dark, and expects that
 * it fits there.
 * @param card the element of a question
 * @param state how far it is answered, such as "before"
 */
export async function takePictures(
  page: Page,
  questions: readonly CompiledQuestion[],
  card: (question: CompiledQuestion) => Locator,
  state: string,
  report: TestInfo,
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      for (const question of questions) {
        const name = `${question.kind}-${width}-${colorScheme}-${state}.png`;
        const file = path.join(FOLDER, name);
        await card(question).screenshot({ path: file, animations: 'disabled' });
        await report.attach(name, { path: file });
        expect.soft(await cutOff(card(question)), `what is cut off, ${name}`).toEqual([]);
      }
    }
  }
}

/**
 * The parts of an element that stick out of it, or whose content sticks out of them. What can be
 * scrolled to, such as the rest of a table, is not cut off.
 */
function cutOff(element: Locator): Promise<string[]> {
  return element.evaluate((card) => {
    /** What comes of rounding, in pixels. */
    const SLACK = 1;
    const edges = card.getBoundingClientRect();
    const isForEarsOnly = (one: Element) => one.getBoundingClientRect().width <= SLACK;
    const isInside = (one: Element) => {
      const { left, right } = one.getBoundingClientRect();
      return left >= edges.left - SLACK && right <= edges.right + SLACK;
    };
    const holds = (one: Element) =>
      getComputedStyle(one).display === 'inline' ||
      (one.scrollWidth <= one.clientWidth + SLACK &&
        (getComputedStyle(one).overflowY === 'visible' ||
          one.scrollHeight <= one.clientHeight + SLACK));
    const scrollers = [...card.querySelectorAll('*')].filter((one) =>
      /auto|scroll/.test(getComputedStyle(one).overflowX),
    );
    const canBeReached = (one: Element) =>
      scrollers.some((scroller) => scroller !== one && scroller.contains(one));
    return [card, ...card.querySelectorAll('*')]
      .filter((one) => !isForEarsOnly(one) && !canBeReached(one))
      .filter((one) => !isInside(one) || !(scrollers.includes(one) || holds(one)))
      .map((one) => one.outerHTML.slice(0, 200));
  });
}
