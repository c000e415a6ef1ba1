import { expect, test, type Locator, type Page } from '@playwright/test';
import { latestClauses } from '../../src/content/lists';
import type { Source } from '../../src/citation/schema';
import { componentUses } from '../../src/content/uses';
import { open, sidewaysScroll, tabTo } from './browser';
import { citedOn, corpus, numbersOn, pageAt, pagesFor, visibleTree } from './content';

const PAPER = '/handbook/2026/papers/terms-of-service';
const paper = pageAt(PAPER);

const text = (page: Page) => page.getByRole('main');
const citations = (page: Page) => text(page).getByRole('link', { name: /^Source \d+$/ });
const card = (page: Page) => page.getByRole('tooltip');
const entry = (page: Page, number: number | undefined) => page.locator(`#source-${number ?? ''}`);

test.describe('citations', () => {
  test('show title, publisher and date when pointed at, and nothing before', async ({ page }) => {
    await open(page, PAPER);
    await expect(card(page)).toHaveCount(0);
    await citations(page).first().hover();
    await expectCard(page, 0);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(card(page)).toHaveCount(0);
  });

  test('stay open while the pointer moves onto the card and rests there', async ({ page }) => {
    await open(page, PAPER);
    await citations(page).nth(1).hover();
    const { x, y, width, height } = await boxOf(card(page));
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 12 });
    // Nothing happens any more, so that the time in which the card would go passes by itself.
    await expect(citations(page).nth(1)).toHaveAttribute('aria-describedby', /.+/);
    await page.mouse.move(x + width / 2 + 20, y + height / 2 + 4, { steps: 30 });
    await expectCard(page, 1);
    await page.mouse.move(x + width / 2, y + height + 80, { steps: 12 });
    await expect(card(page)).toHaveCount(0);
  });

  test('show one card at a time', async ({ page }) => {
    await open(page, PAPER);
    await citations(page).first().focus();
    await expectCard(page, 0);
    await citations(page).nth(1).hover();
    await expectCard(page, 1);
  });

  test('show the card on focus by keyboard; Escape closes it and keeps the focus', async ({
    page,
  }) => {
    await open(page, PAPER);
    await tabTo(page, citations(page).first());
    await expectCard(page, 0);
    const described = page.locator(`[aria-describedby="${await idOf(card(page))}"]`);
    await expect(described).toHaveAccessibleName('Source 1');
    await expect(described).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(citations(page).first()).toBeFocused();
    await tabTo(page, citations(page).nth(1));
    await expectCard(page, 1);
  });

  test('show the card even where focus has to scroll the page', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await open(page, PAPER);
    const count = await citations(page).count();
    for (const index of [0, Math.floor(count / 2), count - 1]) {
      await citations(page).nth(index).focus();
      await expect(citations(page).nth(index)).toBeInViewport();
      await expectCard(page, index);
    }
  });

  test('keep the card at its link while the page scrolls, and let both go', async ({ page }) => {
    await open(page, PAPER);
    await citations(page).first().focus();
    await expectCard(page, 0);
    const before = await boxOf(card(page));
    await page.mouse.move(5, 600);
    await page.mouse.wheel(0, 40);
    await expect.poll(async () => (await card(page).boundingBox())?.y).toBe(before.y - 40);
    await page.mouse.wheel(0, 3000);
    await expect(card(page)).toHaveCount(0);
  });

  test('close by Escape when pointed at', async ({ page }) => {
    await open(page, PAPER);
    await citations(page).first().hover();
    await expectCard(page, 0);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });

  test('lead to their entry in the list of sources, by pointer and by Enter', async ({ page }) => {
    const number = numbersOn(paper)[2];
    await open(page, PAPER);
    await citations(page).nth(2).click();
    await expect(page).toHaveURL(`${PAPER}#source-${number ?? ''}`);
    await expect(entry(page, number)).toBeInViewport();
    await open(page, PAPER);
    await tabTo(page, citations(page).nth(2));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${PAPER}#source-${number ?? ''}`);
    await expect(entry(page, number)).toBeInViewport();
  });

  for (const [address, file = address] of [
    [PAPER],
    ['/handbook/2016/papers/terms-of-service'],
    ['/training/foundations/why-we-act'],
    ['/clauses/prohibited-conduct', latestAddress('prohibited-conduct')],
    ['/blog/why-we-write-csam'],
    ['/help'],
  ] as const) {
    test(`have the number of their source in the list on ${address}`, async ({ page }) => {
      const content = pageAt(file);
      const cited = citedOn(content);
      const numbers = numbersOn(content);
      expect(cited).not.toEqual([]);
      await open(page, address);
      await expect(citations(page)).toHaveText(numbers.map(String));
      const links = await citations(page).evaluateAll((all) =>
        all.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]),
      );
      expect(links).toEqual(numbers.map((number) => [`Source ${number}`, `#source-${number}`]));
      for (const [index, source] of cited.entries()) {
        await expect(entry(page, numbers[index])).toContainText(source.title);
        await expect(entry(page, numbers[index])).toContainText(imprintOf(source));
      }
      const list = page.getByRole('list').filter({ has: page.locator('#source-1') });
      const all = new Set([...cited.map(({ id }) => id), ...content.data.sources]);
      await expect(list.getByRole('listitem')).toHaveCount(all.size);
    });
  }

  test('mark a source that no editor has read: on the card, in the list, on /sources', async ({
    page,
  }) => {
    const mark = 'Not yet read by the editors';
    const content = pagesFor('public').find(
      (one) => new Set(citedOn(one).map(({ verified }) => verified)).size === 2,
    );
    if (!content) throw new Error('No page cites both a read and an unread source.');
    const unread = citedOn(content).findIndex(({ verified }) => !verified);
    const read = citedOn(content).findIndex(({ verified }) => verified);
    await open(page, content.permalink);
    await citations(page).nth(unread).hover();
    await expect(card(page)).toContainText(mark);
    await citations(page).nth(read).hover();
    await expect(card(page)).not.toContainText(mark);
    await expect(entry(page, numbersOn(content)[unread])).toContainText(mark);
    await expect(entry(page, numbersOn(content)[read])).not.toContainText(mark);

    await open(page, '/sources');
    await expect(page.locator(`#${citedOn(content)[unread]?.id ?? ''}`)).toContainText(mark);
    await expect(page.locator(`#${citedOn(content)[read]?.id ?? ''}`)).not.toContainText(mark);
  });

  test('fit on a narrow screen, wherever they stand', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 560 });
    await open(page, PAPER);
    for (const citation of await citations(page).all()) {
      await citation.focus();
      await expect(citation).toHaveAttribute('aria-describedby', /.+/);
      const { x, y, width, height } = await boxOf(card(page));
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(320);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(560);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    }
  });
});

test.describe('citations by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 780 } });

  test('the first touch opens the card, the second leads to the list', async ({ page }) => {
    await open(page, PAPER);
    await citations(page).nth(1).tap();
    await expectCard(page, 1);
    await expect(page).toHaveURL(PAPER);
    await citations(page).nth(1).tap();
    const number = numbersOn(paper)[1];
    await expect(page).toHaveURL(`${PAPER}#source-${number ?? ''}`);
    await expect(entry(page, number)).toBeInViewport();
  });

  test('a touch on another citation opens its card, a touch elsewhere closes it', async ({
    page,
  }) => {
    await open(page, PAPER);
    await citations(page).first().tap();
    await expectCard(page, 0);
    await citations(page).nth(1).tap();
    await expectCard(page, 1);
    await text(page)
      .getByRole('paragraph')
      .first()
      .tap({ position: { x: 2, y: 2 } });
    await expect(card(page)).toHaveCount(0);
  });
});

test.describe('terms', () => {
  const use = componentUses(visibleTree(paper, 'public')).find(({ name }) => name === 'Term');
  const { id = '', term = '', definition = '' } = corpus.terms.get(use?.target ?? '')?.value ?? {};
  const link = (page: Page) => text(page).locator(`a[href="/glossary#${id}"]`).first();

  test('show their definition and lead to the glossary', async ({ page }) => {
    expect(definition, 'a term on the page').not.toBe('');
    await open(page, PAPER);
    await link(page).hover();
    await expect(card(page)).toContainText(term);
    await expect(card(page)).toContainText(definition);
    await link(page).click();
    await expect(page).toHaveURL(`/glossary#${id}`);
    const heading = page.getByRole('heading', { level: 2, name: term, exact: true });
    await expect(heading).toBeInViewport();
  });

  test('show it on focus too, and close it with Escape', async ({ page }) => {
    await open(page, PAPER);
    await tabTo(page, link(page));
    await expect(card(page)).toContainText(definition);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(link(page)).toBeFocused();
  });
});

test.describe('cite this page', () => {
  const { title } = paper.data;
  const address = new RegExp(`https://\\S+${PAPER}`);
  const box = (page: Page) => page.getByRole('group').filter({ hasText: 'Cite this page' });

  test('gives APA, BibTeX and RIS', async ({ page }) => {
    await open(page, PAPER);
    const formats = box(page).locator('pre');
    await expect(formats.first()).toBeHidden();
    await box(page).getByText('Cite this page').click();
    await expect(formats.last()).toBeVisible();
    const [apa, bibtex, ris] = await formats.allInnerTexts();
    expect(apa).toMatch(/^Coalition Handbook\. \(\d{4}, [A-Z][a-z]+ \d{1,2}\)\. /);
    expect(apa).toContain(`${title} (edition 2026). `);
    expect(apa).toMatch(address);
    expect(bibtex).toMatch(/^@misc\{handbook-terms-of-service-2026,\n/);
    expect(bibtex).toContain(`title = {{${title}}}`);
    expect(bibtex).toMatch(address);
    expect(ris).toMatch(/^TY {2}- ELEC\n/);
    expect(ris).toContain(`\nTI  - ${title}\n`);
    expect(ris).toMatch(/\nUR {2}- https:\/\/\S+\nID {2}- terms-of-service\nER {2}-/);
  });

  test('copies a reference and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, PAPER);
    await box(page).getByText('Cite this page').click();
    await box(page).getByRole('button', { name: 'Copy BibTeX' }).click();
    await expect(box(page).getByRole('status').nth(1)).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await box(page).locator('pre').nth(1).innerText());
  });

  const refusals: Record<string, () => void> = {
    'refuses it': () => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    },
    'has no clipboard, as over plain http': () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    },
  };
  for (const [what, script] of Object.entries(refusals)) {
    test(`says what to do when the browser ${what}`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.addInitScript(script);
      await open(page, PAPER);
      await box(page).getByText('Cite this page').click();
      await box(page).getByRole('button', { name: 'Copy APA' }).click();
      await expect(box(page).getByRole('status').first()).toHaveText(
        'The browser did not allow it. Select the text and copy it.',
      );
      expect(errors).toEqual([]);
    });
  }
});

/** Expects one card, with the source that the paper's citation at this index cites. */
async function expectCard(page: Page, index: number): Promise<void> {
  const source = citedOn(paper)[index];
  if (!source) throw new Error(`The paper has no citation ${index}.`);
  await expect(card(page)).toHaveCount(1);
  await expect(card(page)).toContainText(source.title);
  await expect(card(page)).toContainText(imprintOf(source));
  await expect(card(page)).toBeInViewport({ ratio: 1 });
}

/** Publisher and date as the page shows them. */
function imprintOf({ publisher, date }: Source): string {
  return `. ${publisher}, ${date}.`;
}

async function idOf(locator: Locator): Promise<string> {
  return (await locator.getAttribute('id')) ?? '';
}

async function boxOf(locator: Locator) {
  await expect(locator).toBeVisible();
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not shown.');
  return box;
}

/** Address of the newest version of a clause. */
function latestAddress(id: string): string {
  return latestClauses(corpus).find(({ data }) => data.id === id)?.permalink ?? '';
}
