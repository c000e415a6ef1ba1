import { expect, test, type Page } from '@playwright/test';
import { axeFinds } from './accessible';
import { open } from './browser';

const REPORTING = '/handbook/2026/reporting/reporting-suspicion';

/** A sentence of the glossary: in the text that the search loads, and in no page that is used here. */
const IN_DOCUMENTS = 'Letting a customer or somebody else know';

/** An id of the dialog's own strings. */
const IN_DIALOG = 'search.placeholder';

const buttonOn = (page: Page) => page.getByRole('button', { name: 'Search', exact: true });
const dialogOn = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const fieldOn = (page: Page) => page.getByRole('combobox', { name: 'Search the handbook' });
const optionsOn = (page: Page) => page.getByRole('option');

/** Opens the search and types; waits for the first results. */
async function search(page: Page, query: string, path = '/about'): Promise<void> {
  await open(page, path);
  await buttonOn(page).click();
  await fieldOn(page).fill(query);
  await expect(optionsOn(page).first()).toBeVisible();
}

/** Waits until what is shown answers what is asked: till then the earlier results stay. */
async function expectAnswered(page: Page): Promise<void> {
  await expect(dialogOn(page).locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
}

/** Addresses of the options, in the order of the list. */
function found(page: Page): Promise<(string | null)[]> {
  return optionsOn(page).evaluateAll((options) => options.map((one) => one.getAttribute('href')));
}

test.describe('search: opening and closing', () => {
  for (const [name, ask] of [
    ['the button', (page: Page) => buttonOn(page).click()],
    ['"/"', (page: Page) => page.keyboard.press('/')],
    ['Ctrl-K', (page: Page) => page.keyboard.press('Control+k')],
    ['Cmd-K', (page: Page) => page.keyboard.press('Meta+k')],
  ] as const) {
    test(`opens with ${name}; Escape closes it and gives the focus back`, async ({ page }) => {
      await open(page, '/about');
      await ask(page);
      await expect(fieldOn(page)).toBeFocused();
      await expect(fieldOn(page)).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(dialogOn(page)).toHaveCount(0);
      await expect(buttonOn(page)).toBeFocused();
    });
  }

  test('gives the focus back to where it was', async ({ page }) => {
    await open(page, '/about');
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.keyboard.press('/');
    await expect(fieldOn(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  });

  test('opens again when it is asked for before its closing is done', async ({ page }) => {
    await search(page, 'hotline');
    // The browser tells of a closed dialog in a task of its own; the key comes before that.
    await dialogOn(page).evaluate((dialog: HTMLDialogElement) => {
      dialog.close();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    });
    await expect(fieldOn(page)).toBeFocused();
    await expect(fieldOn(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(dialogOn(page)).toHaveCount(0);
  });

  test('closes by its button and by a click beside it', async ({ page }) => {
    await open(page, '/about');
    await buttonOn(page).click();
    await dialogOn(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialogOn(page)).toHaveCount(0);
    await buttonOn(page).click();
    await expect(fieldOn(page)).toBeFocused();
    await page.mouse.click(5, 500);
    await expect(dialogOn(page)).toHaveCount(0);
  });

  test('"/" is a letter in a field, and can be turned off', async ({ page }) => {
    await open(page, '/about');
    await page.evaluate(() => document.body.prepend(document.createElement('input')));
    await page.locator('body > input').focus();
    await page.keyboard.press('/');
    await expect(page.locator('body > input')).toHaveValue('/');
    await expect(dialogOn(page)).toHaveCount(0);

    await page.keyboard.press('Control+k');
    await page.getByLabel('Open the search with the / key').uncheck();
    await page.keyboard.press('Escape');
    await open(page, '/about');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(fieldOn(page)).toHaveValue('');
    await expect(page.getByLabel('Open the search with the / key')).not.toBeChecked();
  });

  test('loads nothing of the search until the reader turns to it', async ({ page }) => {
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text());
    });
    const loaded = async (text: string) =>
      (await Promise.all(scripts)).some((script) => script.includes(text));
    await open(page, '/about');
    await page.waitForLoadState('networkidle');
    expect(await loaded(IN_DIALOG)).toBe(false);
    expect(await loaded(IN_DOCUMENTS)).toBe(false);
    await buttonOn(page).hover();
    await expect.poll(() => loaded(IN_DIALOG)).toBe(true);
    await expect.poll(() => loaded(IN_DOCUMENTS)).toBe(true);
  });
});

test.describe('search: finding', () => {
  test('finds what is mistyped and marks it', async ({ page }) => {
    await search(page, 'tiping off');
    expect((await found(page)).slice(0, 3)).toContain(`${REPORTING}#tipping-off`);
    await expect(optionsOn(page).first().locator('mark').first()).toHaveText(/tipping/i);
    await expect(dialogOn(page).getByRole('status')).toHaveText(/^\d+ results for tiping off$/);
  });

  test('arrows move, Enter leads to the place and the focus goes with it', async ({ page }) => {
    await search(page, 'tipping off channels');
    await expect(fieldOn(page)).not.toHaveAttribute('aria-activedescendant');
    const place = (await found(page)).indexOf(`${REPORTING}#tipping-off`);
    expect(place).toBeGreaterThanOrEqual(0);
    for (let step = 0; step <= place; step++) await page.keyboard.press('ArrowDown');
    const active = optionsOn(page).nth(place);
    await expect(active).toHaveAttribute('aria-selected', 'true');
    await expect(fieldOn(page)).toHaveAttribute(
      'aria-activedescendant',
      (await active.getAttribute('id')) ?? '',
    );
    await expect(fieldOn(page)).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${REPORTING}#tipping-off`);
    await expect(dialogOn(page)).toHaveCount(0);
    const heading = page.getByRole('heading', { name: 'Tipping off' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
  });

  test('Home and End go to the ends of the list; Enter alone opens the first', async ({ page }) => {
    await search(page, 'terms of servise');
    await page.keyboard.press('ArrowUp');
    await expect(optionsOn(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Home');
    await expect(optionsOn(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('End');
    await expect(optionsOn(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.type('s');
    await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
    await expectAnswered(page);
    const [first = ''] = await found(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(first ?? '');
  });

  test('groups results by kind and keeps to one kind by keyboard', async ({ page }) => {
    await search(page, 'preservation');
    for (const name of ['Handbook', 'Clauses', 'Terms']) {
      await expect(page.getByRole('listbox').getByRole('group', { name })).toBeVisible();
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'All' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Clauses' })).toBeChecked();
    await expectAnswered(page);
    await expect(page.getByRole('listbox').getByRole('group')).toHaveCount(1);
    for (const url of await found(page)) expect(url).toMatch(/^\/clauses/);
  });

  test('results are links: they open in another tab as any other', async ({ page, context }) => {
    await search(page, 'hotline');
    const [first = ''] = await found(page);
    const opened = context.waitForEvent('page');
    await optionsOn(page)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await expect(await opened).toHaveURL(first ?? '');
    await expect(dialogOn(page)).toBeVisible();
  });

  test('says when nothing is found, and where else to look', async ({ page }) => {
    await open(page, '/about');
    await buttonOn(page).click();
    await fieldOn(page).fill('xylophone');
    await expect(dialogOn(page).getByText('Nothing found for “xylophone”.')).toBeVisible();
    await expect(fieldOn(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(dialogOn(page).getByRole('status')).toHaveText('Nothing found for xylophone');
    await dialogOn(page).getByRole('link', { name: 'The glossary' }).click();
    await expect(page).toHaveURL('/glossary');
    await expect(dialogOn(page)).toHaveCount(0);
  });

  test('offers all kinds where one has nothing', async ({ page }) => {
    await search(page, 'accessibility');
    await page.getByRole('radio', { name: 'News' }).check();
    await dialogOn(page).getByRole('button', { name: 'Search all kinds' }).click();
    await expect(optionsOn(page).first()).toBeVisible();
    await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
    await expect(fieldOn(page)).toBeFocused();
  });

  test('takes the words of a missing address', async ({ page }) => {
    await open(page, '/handbook/2026/papers/terms-of-servise');
    await page.getByRole('button', { name: 'Search for “terms of servise”' }).click();
    await expect(fieldOn(page)).toHaveValue('terms of servise');
    await expect(optionsOn(page).first()).toContainText('Terms of service');
  });
});

test.describe('search: connection', () => {
  test('asks nobody else', async ({ page }) => {
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await search(page, 'reporting');
    expect([...origins]).toEqual([new URL(page.url()).origin]);
  });

  test('works without a connection once it is loaded', async ({ page, context }) => {
    await search(page, 'hotline');
    await page.keyboard.press('Escape');
    await context.setOffline(true);
    await page.keyboard.press('/');
    await fieldOn(page).fill('beneficial owner');
    await expect(optionsOn(page).first()).toContainText('beneficial owner');
  });

  test('says so when it cannot be loaded, and tries again', async ({ page }) => {
    await open(page, '/about');
    await page.waitForLoadState('networkidle');
    await page.route('**/assets/js/**', (route) => route.abort());
    await buttonOn(page).click();
    await expect(page.getByRole('alert')).toContainText('The search could not be loaded.');
    await page.unroute('**/assets/js/**');
    await buttonOn(page).click();
    await fieldOn(page).fill('hotline');
    await expect(optionsOn(page).first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('says so when its text cannot be loaded, and tries again', async ({ page }) => {
    await page.route('**/assets/js/**', async (route) => {
      const response = await route.fetch();
      if ((await response.text()).includes(IN_DOCUMENTS)) await route.abort();
      else await route.fulfill({ response });
    });
    await open(page, '/about');
    await buttonOn(page).click();
    await fieldOn(page).fill('hotline');
    await expect(page.getByRole('alert')).toContainText('The search did not answer.');
    await page.unroute('**/assets/js/**');
    await dialogOn(page).getByRole('button', { name: 'Try again' }).click();
    await expect(optionsOn(page).first()).toBeVisible();
    await expect(fieldOn(page)).toBeFocused();
  });
});

test.describe('search: looks', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, height] of [
      [1280, 800],
      [320, 640],
      [320, 256],
    ] as const) {
      test(`fits ${width} × ${height} and passes axe in ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await search(page, 'terms of service');
        await page.keyboard.press('ArrowDown');
        expect(await axeFinds(page, 'all', 'dialog')).toEqual([]);
        const box = await dialogOn(page).boundingBox();
        expect(box?.width).toBe(width === 320 ? 320 : 748);
        expect(box?.height).toBeLessThanOrEqual(height);
        const overflow = await dialogOn(page).evaluate((one) => one.scrollWidth - one.clientWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  }
});

test.describe('search without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows no button that does nothing', async ({ page }) => {
    await page.goto('/about');
    await expect(buttonOn(page)).toHaveCount(0);
  });
});
