import { expect, test, type Page } from '@playwright/test';
import { citedOn, corpus, numbersOn, pageAt } from './content';

test.use({ javaScriptEnabled: false });

const PAPER = '/handbook/2026/papers/terms-of-service';
const LESSON = '/training/foundations/following-the-money';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');

for (const address of [
  PAPER,
  LESSON,
  '/handbook/2016/papers/terms-of-service',
  '/clauses/prohibited-conduct/1.0.0',
  '/blog/why-we-write-csam',
  '/help',
]) {
  test(`${address} can be read without JavaScript`, async ({ page }) => {
    await page.goto(address);
    await expect(title(page)).toHaveText(pageAt(address).data.title);
    await expect(main(page).getByRole('paragraph').last()).toBeVisible();
    const text = await main(page).innerText();
    expect(text.split(/\s+/).length, 'words').toBeGreaterThan(250);
    await expect(page.locator('main [hidden], main [aria-busy="true"]')).toHaveCount(0);
  });
}

test('a clause shows its wording', async ({ page }) => {
  await page.goto('/clauses/prohibited-conduct');
  const wording = page.getByRole('region', { name: 'Wording of the clause' });
  await expect(wording.getByRole('listitem').first()).toBeVisible();
  await expect(wording).toContainText('[company]');
});

test('the glossary and the sources are complete', async ({ page }) => {
  await page.goto('/glossary');
  await expect(main(page).getByRole('heading', { level: 2 })).toHaveCount(corpus.terms.size);
  await page.goto('/sources');
  for (const { id, title: name } of citedOn(pageAt(PAPER))) {
    await expect(page.locator(`#${id}`)).toContainText(name);
  }
});

test('citations lead to their entry in the list', async ({ page }) => {
  await page.goto(PAPER);
  for (const [index, number] of numbersOn(pageAt(PAPER)).slice(0, 4).entries()) {
    await main(page)
      .getByRole('link', { name: /^Source \d+$/ })
      .nth(index)
      .click();
    await expect(page).toHaveURL(`${PAPER}#source-${number}`);
    await expect(page.locator(`#source-${number}`)).toBeInViewport();
    await expect(page.locator(`#source-${number}`)).toContainText(
      citedOn(pageAt(PAPER))[index]?.title ?? '',
    );
  }
});

test('terms lead to the glossary', async ({ page }) => {
  await page.goto(PAPER);
  await main(page).locator('a[href^="/glossary#"]').first().click();
  await expect(page).toHaveURL(/\/glossary#[a-z0-9-]+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the bar and the sidebar lead to pages', async ({ page }) => {
  await page.goto('/');
  for (const [name, address] of [
    ['Clauses', '/clauses'],
    ['Training', '/training'],
    ['Glossary', '/glossary'],
    ['Handbook', '/handbook/2026'],
  ] as const) {
    await page
      .getByRole('navigation', { name: 'Main', exact: true })
      .getByRole('link', { name, exact: true })
      .click();
    await expect(page).toHaveURL(address);
    await expect(title(page)).toBeVisible();
  }
  const sidebar = page.getByRole('navigation', { name: 'Docs sidebar' });
  await sidebar.locator('a[href="/handbook/2026/papers"]').click();
  await sidebar.locator(`a[href="${PAPER}"]`).click();
  await expect(title(page)).toHaveText(pageAt(PAPER).data.title);
});

test('the foot of the page leads on from a narrow screen, where the menu cannot open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PAPER);
  for (const address of ['/handbook/2026', '/clauses', '/training', '/help']) {
    await page.getByRole('contentinfo').locator(`a[href="${address}"]`).click();
    await expect(page).toHaveURL(address);
  }
});

test('the editions of a page can be switched', async ({ page }) => {
  await page.goto(PAPER);
  const switcher = page.getByRole('navigation', { name: 'Editions of this page' });
  await switcher.getByRole('link', { name: '2016 (baseline)' }).click();
  await expect(page).toHaveURL('/handbook/2016/papers/terms-of-service');
  await page.getByRole('link', { name: /^Read the current page: / }).click();
  await expect(page).toHaveURL(PAPER);
});

test('how to cite a page can be opened', async ({ page }) => {
  await page.goto(PAPER);
  const apa = main(page).getByText(/^Coalition Handbook\. \(/);
  await expect(apa).toBeHidden();
  await main(page).getByText('Cite this page', { exact: true }).click();
  await expect(apa).toBeVisible();
});

test('the button that leaves the page is a link', async ({ page }) => {
  await page.goto(LESSON);
  await expect(page.getByRole('link', { name: 'Leave this page' })).toHaveAttribute(
    'href',
    /^https:\/\//,
  );
});
