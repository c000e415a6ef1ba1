import { expect, test, type Page } from '@playwright/test';
import { axeFinds } from './accessible';
import { open, sidewaysScroll, tabTo } from './browser';
import { citedOn, pageAt, pagesFor } from './content';

const PAPER = '/handbook/2026/papers/terms-of-service';
const LESSON = '/training/foundations/following-the-money';
const CLAUSE = '/clauses/prohibited-conduct';
const AWAY = 'https://www.bbc.co.uk/weather';

const bar = (page: Page) => page.getByRole('navigation', { name: 'Main', exact: true });
const leave = (page: Page) => page.getByRole('link', { name: 'Leave this page' });

test.describe('leaving a page quickly', () => {
  /** No request gets out: a stand-in answers for the weather page. */
  async function standIn(page: Page, status = 200) {
    const referrers: (string | undefined)[] = [];
    await page.context().route(/^https:/, async (route) => {
      referrers.push(route.request().headers().referer);
      const body = status === 200 ? '<title>Weather</title>Rain' : '';
      await route.fulfill({ status, contentType: 'text/html', body });
    });
    return referrers;
  }

  test('is offered with a notice on hard subjects, and only there', async ({ page }) => {
    const pages = pagesFor('public').filter(({ data }) => data.sensitive);
    expect(pages).not.toEqual([]);
    for (const { permalink, data } of pages) {
      await open(page, permalink);
      await expect(leave(page)).toBeInViewport({ ratio: 1 });
      const notice = page.getByRole('complementary').filter({ hasText: 'Before you read:' });
      await expect(notice).toContainText(data.notice ?? 'no notice');
      if (permalink === '/help') continue;
      await expect(notice.getByRole('link')).toHaveAttribute('href', '/help');
    }
    await open(page, PAPER);
    await expect(leave(page)).toHaveCount(0);
    await expect(page.getByText('Before you read:')).toHaveCount(0);
  });

  test('the button leads away, tells nobody whence, and back does not return', async ({ page }) => {
    const referrers = await standIn(page);
    await open(page, '/');
    await open(page, LESSON);
    await leave(page).click();
    await expect(page).toHaveURL(AWAY);
    expect(referrers).toEqual([undefined]);
    await page.goBack();
    await expect(page).toHaveURL('/');
    await page.goForward();
    await expect(page).toHaveURL(AWAY);
  });

  test('the page is empty at once, before the other one has come', async ({ page }) => {
    await standIn(page, 204); // "no content": the browser stays where it is
    await open(page, LESSON);
    await leave(page).click();
    await expect(page.locator('body')).toBeHidden();
    await expect(page).toHaveTitle(/^\s*$/);
  });

  test('Shift pressed three times leads away', async ({ page }) => {
    await standIn(page);
    await open(page, LESSON);
    // However slow the machine is, the presses come at one time.
    await page.clock.setFixedTime(new Date());
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
    await expect(page).toHaveURL(AWAY);
  });

  test('Shift within typing, or slowly, does not', async ({ page }) => {
    await standIn(page);
    await page.clock.install();
    await open(page, LESSON);
    for (const key of ['Shift', 'Shift', 'a', 'Shift', 'b']) await page.keyboard.press(key);
    for (let times = 0; times < 4; times += 1) {
      await page.clock.fastForward(1600);
      await page.keyboard.press('Shift');
    }
    await expect(leave(page)).toBeVisible();
    await expect(page).toHaveURL(LESSON);
  });

  test('can be done by keyboard', async ({ page }) => {
    await standIn(page);
    await open(page, '/help');
    await tabTo(page, leave(page));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(AWAY);
  });
});

test.describe('print', () => {
  for (const address of [PAPER, LESSON, CLAUSE, '/glossary']) {
    test(`${address} has its text and nothing to press`, async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await open(page, address);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main').getByRole('paragraph').first()).toBeVisible();
      for (const name of ['Main', 'Docs sidebar', 'Docs pages']) {
        await expect(page.getByRole('navigation', { name, exact: true })).toHaveCount(0);
      }
      await expect(page.getByRole('contentinfo')).toHaveCount(0);
      await expect(page.getByRole('button')).toHaveCount(0);
      const contents = page.locator('.table-of-contents, [class*="tocCollapsible"]');
      await expect(contents.filter({ visible: true })).toHaveCount(0);
      await expect(leave(page)).toHaveCount(0);
      const colours = await page.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.querySelector('h1') ?? document.body).color,
      ]);
      expect(colours, 'black on white').toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    });
  }

  test('a paper has its sources, with their addresses', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await open(page, PAPER);
    await expect(page.getByRole('heading', { level: 2, name: 'Sources' })).toBeVisible();
    const source = citedOn(pageAt(PAPER)).find(({ url }) => url);
    const link = page
      .getByRole('main')
      .getByRole('link', { name: source?.title ?? '' })
      .first();
    await expect(link).toBeVisible();
    const after = await link.evaluate((one) => getComputedStyle(one, '::after').content);
    expect(after).toContain(source?.url);
  });
});

test.describe('the frame of a page', () => {
  test('dark mode is chosen by keyboard and stays over a reload', async ({ page, context }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, PAPER);
    const toggle = bar(page).getByRole('button', { name: /^Switch between dark and light mode/ });
    await tabTo(page, toggle);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('Enter');
    await expect(html).toHaveAttribute('data-theme-choice', 'light');
    await page.keyboard.press('Enter');
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await expect(toggle).toHaveAccessibleName(/dark mode/);
    await bar(page).getByRole('link', { name: 'Clauses' }).click();
    await expect(page).toHaveURL('/clauses');
    await expect(html).toHaveAttribute('data-theme', 'dark');
    expect(await context.cookies()).toEqual([]);
  });

  test('the first Tab leads to a link that skips to the text', async ({ page }) => {
    await open(page, PAPER);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to main content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  });

  test('the menu of a narrow screen works by keyboard and passes axe', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '/');
    const button = page.getByRole('button', { name: 'Toggle navigation bar' });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    const link = page.locator('.navbar-sidebar').getByRole('link', { name: 'Clauses' });
    await expect(link).toBeInViewport();
    expect(await axeFinds(page, 'all', '.navbar')).toEqual([]);
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/clauses');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  for (const [address, width, height] of [
    [PAPER, 1280, 720],
    [LESSON, 320, 256],
  ] as const) {
    test(`what has the focus can be seen on ${address} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openAtRest(page, address);
      await expectFocusSeen(page);
    });
  }

  test('a page that is not there answers 404, offers a search and ways on', async ({ page }) => {
    const response = await page.goto('/handbook/2026/reporting/tipping-of');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'There is no page at this address',
    );
    const main = page.getByRole('main');
    for (const address of ['/handbook', '/clauses', '/training', '/help']) {
      await expect(main.locator(`a[href="${address}"]`)).toBeVisible();
    }
    await main.getByRole('button', { name: /^Search for “.*tipping/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await main.getByRole('link', { name: 'Model clauses' }).click();
    await expect(page).toHaveURL('/clauses');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
      'There is no page at this address',
    );
  });
});

test.describe('layout', () => {
  for (const address of ['/', PAPER, LESSON, CLAUSE]) {
    test(`${address} keeps to the window from right to left`, async ({ page }) => {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await openAtRest(page, address);
        await page.evaluate(() => (document.documentElement.dir = 'rtl'));
        await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
        expect(await sidewaysScroll(page), `at ${width} px`).toBeLessThanOrEqual(0);
      }
    });

    test(`${address} can be read at 400 % zoom`, async ({ page }) => {
      // A window of 1280 × 1024 at 400 % has as many CSS pixels as one of 320 × 256.
      await page.setViewportSize({ width: 320, height: 256 });
      await openAtRest(page, address);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      const paragraph = page.getByRole('main').getByRole('paragraph').last();
      await paragraph.scrollIntoViewIfNeeded();
      await expect(paragraph).toBeInViewport();
      expect(await cutOff(page), 'text that is cut off').toEqual([]);
    });

    test(`${address} can be read with wider spacing of text`, async ({ page }) => {
      // WCAG 2.2, 1.4.12: nothing is lost with these values.
      await page.setViewportSize({ width: 320, height: 640 });
      await openAtRest(page, address);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
           p { margin-block-end: 2em !important; }`,
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await cutOff(page), 'text that is cut off').toEqual([]);
    });
  }

  test('forced colours leave the focus to be seen', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openAtRest(page, LESSON);
    await expectFocusSeen(page);
  });

  test('forced colours leave buttons and the current edition to be seen', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const edges = page.locator('button, .button').or(leave(page)).filter({ hasText: /\w/ });
    for (const address of ['/', LESSON]) {
      await open(page, address);
      await expect(edges.filter({ visible: true })).not.toHaveCount(0);
      // All at once, since a page that becomes alive may still put one in place of another.
      const borders = await edges
        .filter({ visible: true })
        .evaluateAll((all) =>
          all.map((one) => [one.textContent, getComputedStyle(one).borderBlockStart] as const),
        );
      for (const [name, border] of borders) {
        expect(border, name ?? '').toMatch(/^[1-9.]+px solid/);
      }
    }
    await open(page, PAPER);
    const editions = page.getByRole('navigation', { name: 'Editions of this page' });
    const shown = await editions
      .locator('[aria-current="page"]')
      .evaluate((one) => getComputedStyle(one).backgroundColor);
    const paper = await page
      .locator('html')
      .evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(shown).not.toBe(paper);
    expect(shown).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('nothing moves for who asked for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    for (const address of ['/', PAPER, LESSON]) {
      await open(page, address);
      const moving = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('body *')].flatMap((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const isStill =
            /^(0s(, )?)+$/.test(transitionDuration) &&
            animationName === 'none' &&
            scrollBehavior === 'auto';
          return isStill ? [] : [element.outerHTML.slice(0, 120)];
        }),
      );
      expect(moving).toEqual([]);
    }
  });
});

/** Opens a page and waits for what it loads when it is alive, which may move what is below it. */
async function openAtRest(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.waitForLoadState('networkidle');
}

/** Goes once through everything that Tab reaches; each has to be seen, with its outline. */
async function expectFocusSeen(page: Page): Promise<void> {
  const faults: string[] = [];
  let stops = 0;
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    const { isOld, name, ...first } = await page.evaluate(inspectFocus);
    if (isOld) break;
    stops += 1;
    let { fault } = first;
    if (fault === 'covered') {
      // A card may cover its link in a small window: after WCAG 2.4.11 it has to go by Escape.
      await page.keyboard.press('Escape');
      ({ fault } = await page.evaluate(inspectFocus));
    }
    if (fault) faults.push(`${name}: ${fault}`);
  }
  expect(stops, 'stops of the Tab key').toBeGreaterThan(20);
  expect(faults).toEqual([]);
}

/** Runs in the page: what has the focus, and what is wrong with how it shows. */
function inspectFocus(): { isOld: boolean; name: string; fault: string } {
  const active = document.activeElement ?? document.body;
  const isOld = active.hasAttribute('data-had-focus');
  active.setAttribute('data-had-focus', '');
  const name = `${active.tagName} “${(active.textContent ?? '').trim().slice(0, 40)}”`;
  if (active === document.body) return { isOld, name, fault: '' };
  const isAt = (x: number, y: number) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (active.contains(top) || top.contains(active));
  };
  const isSeen = [...active.getClientRects()].some(({ left, top, width, height }) =>
    [0.1, 0.5, 0.9].some((across) =>
      [0.1, 0.5, 0.9].some((down) => isAt(left + width * across, top + height * down)),
    ),
  );
  const { outlineStyle, outlineWidth } = getComputedStyle(active);
  const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return { isOld, name, fault: !isSeen ? 'covered' : isMarked ? '' : 'no outline' };
}

/** Elements whose text does not fit and cannot be scrolled to. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, footer *')].flatMap((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const isHiding = [overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip');
      if (!isHiding || clipPath !== 'none') return [];
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isCut = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
      return isCut && element.innerText ? [element.outerHTML.slice(0, 120)] : [];
    }),
  );
}
