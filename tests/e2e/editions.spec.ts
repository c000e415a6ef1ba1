import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Page as ContentPage } from '../../src/content/corpus';
import { latestClauses } from '../../src/content/lists';
import type { ClauseFrontMatter } from '../../src/content/schema';
import { open, sitemap } from './browser';
import { corpus, pageAt, pagesFor } from './content';
import { siteOf } from './sites';

const PAPER = '/handbook/2026/papers/terms-of-service';
const OLD_PAPER = '/handbook/2016/papers/terms-of-service';

const current = corpus.currentEdition;
const switcher = (page: Page) => page.getByRole('navigation', { name: 'Editions of this page' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('editions', () => {
  test('the switcher leads to the same page in the other edition and back', async ({ page }) => {
    const shown = switcher(page).locator('[aria-current="page"]');
    await open(page, PAPER);
    await expect(shown).toHaveText('2026 (current)');
    await switcher(page).getByRole('link', { name: '2016 (baseline)' }).click();
    await expect(page).toHaveURL(OLD_PAPER);
    await expect(title(page)).toHaveText(pageAt(OLD_PAPER).data.title);
    await expect(shown).toHaveText('2016 (baseline)');
    await switcher(page).getByRole('link', { name: '2026 (current)' }).click();
    await expect(page).toHaveURL(PAPER);
    await expect(title(page)).toHaveText(pageAt(PAPER).data.title);
    await expect(shown).toHaveText('2026 (current)');
  });

  test('a page that only one edition has says so in the switcher', async ({ page }) => {
    const alone = pagesFor('member').find(
      ({ edition, data }) => edition === current && inEdition('2016', data.id) === undefined,
    );
    expect(alone, 'a page that is new in the current edition').toBeDefined();
    await open(page, siteOf('member') + (alone?.permalink ?? ''));
    await expect(switcher(page).getByRole('link')).toHaveCount(1);
    await expect(switcher(page)).toContainText('2016 (baseline): does not have this page');
  });

  test('every page of an old edition says so and leads to its successor', async ({ page }) => {
    const old = pagesFor('public').filter(({ edition }) => edition && edition !== current);
    expect(old).not.toEqual([]);
    const link = page.getByRole('main').getByRole('link', { name: /^Read the current page: / });
    for (const { permalink, edition, data } of old) {
      await page.goto(permalink);
      await expect
        .soft(page.getByText(`Superseded: this is edition ${edition}, the baseline.`), permalink)
        .toBeVisible();
      const successor = inEdition(current, data.id);
      if (!successor) {
        await expect.soft(link, permalink).toHaveCount(0);
        continue;
      }
      await expect.soft(link).toHaveText(`Read the current page: ${successor.data.title}`);
      await expect.soft(link).toHaveAttribute('href', successor.permalink);
      await expect
        .soft(switcher(page).getByRole('link', { name: current }))
        .toHaveAttribute('href', successor.permalink);
    }
  });

  test('no page of the current edition says that it is superseded', async ({ page }) => {
    for (const { permalink } of pagesFor('public').filter(({ edition }) => edition === current)) {
      await page.goto(permalink);
      await expect(title(page)).toBeVisible();
      await expect.soft(page.getByText('Superseded: this is edition'), permalink).toHaveCount(0);
    }
  });

  test('the banner of an old page leads to the present one', async ({ page }) => {
    await open(page, OLD_PAPER);
    await page.getByRole('link', { name: /^Read the current page: / }).click();
    await expect(page).toHaveURL(PAPER);
    await expect(title(page)).toHaveText(pageAt(PAPER).data.title);
    await expect(page.getByText('Superseded: this is edition')).toHaveCount(0);
  });

  test('the way from the home page to a paper', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('link', { name: `Read edition ${current}` }).click();
    await expect(page).toHaveURL(`/handbook/${current}`);
    await expect(title(page)).toHaveText(pageAt(`/handbook/${current}`).data.title);
    await page.getByRole('main').locator(`a[href="${PAPER}"]`).first().click();
    await expect(page).toHaveURL(PAPER);
    await expect(title(page)).toHaveText(pageAt(PAPER).data.title);
  });

  test('the list of editions names each with its status and address', async ({ page }) => {
    await open(page, '/handbook');
    for (const { id, status, summary } of corpus.editions) {
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: id }) });
      await expect(row).toContainText(status);
      await expect(row).toContainText(summary);
      await expect(row.getByRole('link', { name: id })).toHaveAttribute('href', `/handbook/${id}`);
    }
    await page.getByRole('main').getByRole('link', { name: '2016' }).click();
    await expect(page).toHaveURL('/handbook/2016');
    await expect(title(page)).toHaveText(pageAt('/handbook/2016').data.title);
  });
});

test.describe('clause versions', () => {
  const versions = pagesFor('public').filter(
    (page): page is ContentPage & { data: ClauseFrontMatter } => page.data.kind === 'clause',
  );
  const latest = latestClauses(corpus).map(({ permalink }) => permalink);

  test('an old version says that it is superseded and leads to the latest', async ({ page }) => {
    const old = versions.filter(({ permalink }) => !latest.includes(permalink));
    expect(old).not.toEqual([]);
    for (const { permalink, data } of old) {
      await open(page, permalink);
      await expect(page.getByText(`Version ${data.version} is superseded.`)).toBeVisible();
      await expect(fact(page, 'Status')).toHaveText('Superseded');
      await expect(fact(page, 'Version')).toHaveText(data.version);
      await page.getByRole('link', { name: /^Read the latest version, / }).click();
      await expect(page).toHaveURL(`/clauses/${data.id}`);
      const newest = latestClauses(corpus).find((other) => other.data.id === data.id);
      await expect(title(page)).toHaveText(newest?.data.title ?? '');
      await expect(page.getByText('is superseded.')).toHaveCount(0);
      await expect(fact(page, 'Status')).toHaveText('Adopted');
    }
  });

  test('the address of a clause shows its latest version', async ({ page }) => {
    for (const permalink of latest) {
      const clause = permalink.replace(/\/[^/]+$/, '');
      await open(page, permalink);
      const atVersion = await page.getByRole('article').innerHTML();
      await open(page, clause);
      await expect
        .poll(() => page.getByRole('article').innerHTML(), { message: clause })
        .toBe(atVersion);
    }
  });

  test('the site map has every version, and no second address of one', () => {
    for (const { permalink, data } of versions) {
      expect(sitemap()).toContain(permalink);
      expect(sitemap()).not.toContain(`/clauses/${data.id}`);
    }
  });

  test('a version lists all of them, newest first, and what changed', async ({ page }) => {
    const clause = versions.find(
      ({ data, permalink }) => data.changes && latest.includes(permalink),
    );
    expect(clause, 'a clause with a second version').toBeDefined();
    await open(page, clause?.permalink ?? '');
    const links = page.getByRole('article').getByRole('link', {
      name: /^\d+\.\d+\.\d+( \(position of 2016\))?$/,
    });
    await expect(links).toHaveCount(
      versions.filter(({ data }) => data.id === clause?.data.id).length,
    );
    await expect(links.first()).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText(clause?.data.changes?.what ?? '')).toBeVisible();
    await links.last().click();
    await expect(fact(page, 'Status')).toHaveText('Superseded');
    await expect(page.getByText(/^SHA-256 of the wording: [0-9a-f]{64}$/)).toBeVisible();
  });
});

/** What the head of a page says under a name. */
function fact(page: Page, name: string): Locator {
  return page
    .getByRole('main')
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('xpath=following-sibling::dd[1]');
}

/** The public page of an edition with an id. */
function inEdition(edition: string, id: string | undefined): ContentPage | undefined {
  return pagesFor('public').find((page) => page.edition === edition && page.data.id === id);
}
