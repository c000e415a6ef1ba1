import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { Audience } from '../../src/audience/schema';
import { axeFinds, type Rules } from './accessible';
import { open, pagesOf, sidewaysScroll, watch } from './browser';
import { secretsOf } from './hidden';
import { siteOf } from './sites';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
const MISSING = '/no/such-page';

// A trace of every page costs more than the test itself, and what fails is said in words.
test.use({ trace: 'off' });

const publicPages = pagesOf('public');

for (const address of [...publicPages, '/404', MISSING]) {
  test(`${address} is sound, accessible and fits a narrow screen`, async ({ page, context }) => {
    await expectSound(page, context, 'public', address);
  });
}

// The other builds differ in the pages that they alone have, and in those with passages.
for (const audience of ['member', 'trainer'] as const) {
  const own = pagesOf(audience).filter((address) => !publicPages.includes(address));
  const changed = secretsOf(audience).flatMap(({ passageOf }) => passageOf ?? []);
  for (const address of new Set([...own, ...changed])) {
    test(`${address} for a ${audience} is sound and accessible`, async ({ page, context }) => {
      await expectSound(page, context, audience, address);
    });
  }
}

async function expectSound(
  page: Page,
  context: BrowserContext,
  audience: Audience,
  address: string,
): Promise<void> {
  const complaints = await watch(page, context, siteOf(audience));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(WIDE);
  await open(page, siteOf(audience) + address);
  await expectStructure(page);
  await openDetails(page);

  await expectAccessible(page, 'wcag', 'light, wide');
  await page.setViewportSize(NARROW);
  await expectAccessible(page, 'wcag', 'light, narrow');
  expect.soft(await sidewaysScroll(page), 'pixels to scroll sideways').toBeLessThanOrEqual(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(page, 'colours', 'dark, narrow');
  await page.setViewportSize(WIDE);
  await expectAccessible(page, 'colours', 'dark, wide');

  // What links ask for ahead of time comes when all else is done.
  await page.waitForLoadState('networkidle');
  const own = siteOf(audience) + address;
  expect(complaints.filter((one) => address !== MISSING || !isStatus(one, own))).toEqual([]);
}

async function expectStructure(page: Page): Promise<void> {
  await expect.soft(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect.soft(page.locator('h1')).toHaveCount(1);
  await expect.soft(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.soft(page.getByRole('main')).toHaveCount(1);
  await expect.soft(page.locator('head title')).toHaveCount(1);
  await expect.soft(page).toHaveTitle(/Coalition Handbook/);
  const description = page.locator('head meta[name="description"]');
  await expect.soft(description).toHaveCount(1);
  await expect.soft(description).toHaveAttribute('content', /.{20,}/);
}

/** Opens what can be opened, so that it is checked as well. */
async function openDetails(page: Page): Promise<void> {
  await page.locator('details:not([open])').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });
}

async function expectAccessible(page: Page, rules: Rules, view: string): Promise<void> {
  expect.soft(await axeFinds(page, rules), `what axe finds, ${view}`).toEqual([]);
}

/** The browser reports the status of the page itself as an error, as it should be here. */
function isStatus(complaint: string, address: string): boolean {
  return (
    complaint === `404: ${address}` ||
    /^error: Failed to load resource: the server responded with a status of 404/.test(complaint)
  );
}
