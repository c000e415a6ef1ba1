import { expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    said?: string[];
  }
}

/**
 * Notes what screen readers are told without moving focus: each text that a live region takes on
 * after it is there, and each alert. Call before the page is opened.
 */
export async function listenTo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    window.said = said;
    const spoken = new WeakMap<Element, string>();
    const say = (region: Element) => {
      const text = region.textContent?.trim() ?? '';
      if (text !== '' && spoken.get(region) !== text) said.push(text);
      spoken.set(region, text);
    };
    const alertsIn = (node: Node) => {
      if (!(node instanceof Element)) return [];
      const inside = [...node.querySelectorAll('[role="alert"]')];
      return node.matches('[role="alert"]') ? [node, ...inside] : inside;
    };
    new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target, addedNodes }) => {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role="status"], [role="alert"], [aria-live]');
        return [...(region ? [region] : []), ...[...addedNodes].flatMap(alertsIn)];
      });
      new Set(regions).forEach(say);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since this was asked last, in its order. */
export function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => window.said?.splice(0) ?? []);
}

/** Waits until just this was said since it was asked last, text by text. */
export async function expectSaid(page: Page, texts: readonly string[]): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.said ?? [])).toEqual(texts);
  await saidOn(page);
}
