import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumOnPath } from '../src/commands/browser';

/** Starts the Chromium of the PATH, else Playwright's own. */
export function launch(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumOnPath();
  const args = [...CHROMIUM_FLAGS, ...flags];
  return chromium.launch(executablePath ? { executablePath, args } : { args });
}

/** Does something with a browser of its own, with nothing in its cache. */
export async function withBrowser<T>(
  what: (browser: Browser) => Promise<T>,
  flags: readonly string[] = [],
): Promise<T> {
  const browser = await launch(flags);
  try {
    return await what(browser);
  } finally {
    await browser.close();
  }
}
