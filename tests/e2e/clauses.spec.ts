import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { latestVersion } from '../../src/clause/versions';
import { open, watch } from './browser';
import { corpus } from './content';
import { siteOf } from './sites';

const clauses = corpus.pages.flatMap(({ data }) => (data.kind === 'clause' ? [data] : []));
const ids = [...new Set(clauses.map(({ id }) => id))];
const versionsOf = (id: string) =>
  clauses.filter((clause) => clause.id === id).map(({ version }) => version);
const latestOf = (id: string) => latestVersion(versionsOf(id)) ?? '';

test('the library has twelve clauses or more, four of them in two versions, one in three', () => {
  expect(ids.length).toBeGreaterThanOrEqual(12);
  const counts = ids.map((id) => versionsOf(id).length);
  expect(counts.filter((count) => count >= 2).length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...counts)).toBeGreaterThanOrEqual(3);
});

test('every version can be had as JSON, text and Markdown, with its hash and licence', async ({
  request,
}) => {
  for (const { id, version } of clauses) {
    const path = `/api/clauses/${id}/${version}`;
    const json = (await (await request.get(`${path}.json`)).json()) as Record<string, unknown>;
    expect(json).toMatchObject({ id, version, license: 'CC-BY-4.0' });
    expect(json.hash).toMatch(/^[0-9a-f]{64}$/);
    for (const form of ['txt', 'md']) {
      const response = await request.get(`${path}.${form}`);
      expect(response.ok(), `${path}.${form}`).toBe(true);
      expect(await response.text()).toMatch(/CC[- ]BY[- ]4\.0/);
    }
  }
});

test('an address without a version names the version as its own', async ({ page }) => {
  for (const id of ids) {
    await page.goto(`/clauses/${id}`);
    const canonical = page.locator('link[rel="canonical"]');
    await expect(canonical).toHaveAttribute('href', new RegExp(`/clauses/${id}/${latestOf(id)}$`));
  }
});

test.describe('comparing versions', () => {
  const PAIR = '/clauses/compare?clause=prohibited-conduct&from=1.0.0&to=2.0.0';

  test('marks what was put in and taken out, change by change', async ({ page, context }) => {
    const complaints = await watch(page, context, siteOf('public'));
    await open(page, PAIR);
    await expect(page.locator('ins').first()).toBeVisible();
    await expect(page.locator('del').first()).toBeVisible();
    await page.getByRole('button', { name: 'Next change' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Change 1 of \d+/).first()).toBeAttached();
    const first = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('n');
    await expect(page.getByText(/Change 2 of \d+/).first()).toBeAttached();
    expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(first);
    expect(complaints).toEqual([]);
  });

  test('gives the same as a document with tracked changes', async ({ page }) => {
    await open(page, PAIR);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /DOCX with tracked changes/ }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  for (const bad of [
    '?clause=nothing&from=1.0.0&to=2.0.0',
    '?clause=prohibited-conduct&from=9',
    '?%',
  ]) {
    test(`says what is wrong with ${bad}`, async ({ page }) => {
      await open(page, `/clauses/compare${bad}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByLabel('Clause', { exact: true })).toBeVisible();
    });
  }
});

test.describe('assembling', () => {
  const kind = (page: Page) => page.getByLabel('Kind of organisation');

  test('fills a preset, keeps it in the address, and goes back', async ({ page, context }) => {
    const complaints = await watch(page, context, siteOf('public'));
    await open(page, '/clauses/assemble');
    await kind(page).selectOption({ label: 'Acquirer' });
    await expect(page.getByRole('checkbox', { name: 'Prohibited conduct' })).toBeChecked();
    await expect(page).toHaveURL(/#.*for=acquirer/);
    await kind(page).selectOption({ label: 'Hosting provider' });
    await expect(page).toHaveURL(/#.*for=hosting/);
    await page.goBack();
    await expect(kind(page)).toHaveValue('acquirer');
    await page.reload();
    await expect(kind(page)).toHaveValue('acquirer');
    expect(complaints).toEqual([]);
  });

  test('puts an answer into every clause, as text and never as markup', async ({ page }) => {
    await open(page, '/clauses/assemble');
    await kind(page).selectOption({ label: 'Bank' });
    const value = '<img src=x onerror="document.title=1"> & Co';
    await page
      .getByLabel('The name of your company, as the agreement gives it')
      .first()
      .fill(value);
    await expect(page.getByText(value).first()).toBeVisible();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    for (const [name, ending] of [
      ['DOCX', 'docx'],
      ['Markdown', 'md'],
      ['HTML', 'html'],
      ['text', 'txt'],
      ['JSON', 'json'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('button', { name: new RegExp(name, 'i') })
          .first()
          .click(),
      ]);
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`\\d{4}-\\d\\d-\\d\\d.*\\.${ending}$`),
      );
      const bytes = readFileSync(await download.path());
      expect(bytes.length).toBeGreaterThan(1000);
      // In plain text and JSON a sign is a sign; Markdown escapes it.
      if (/html|md/.test(ending)) expect(bytes.toString('utf8')).not.toMatch(/(?<!\\)<img/);
    }
  });

  for (const bad of [
    '#%',
    '#v=9&for=bank',
    '#v=1&clauses=%E0%A4%A',
    '#<script>alert(1)</script>',
  ]) {
    test(`survives the fragment ${bad}, on load and while open`, async ({ page }) => {
      await open(page, `/clauses/assemble${bad}`);
      await expect(kind(page)).toBeVisible();
      await open(page, '/clauses/assemble');
      await page.evaluate((fragment) => (window.location.hash = fragment), bad);
      await expect(kind(page)).toBeVisible();
      await expect(page.getByText('This page crashed')).toHaveCount(0);
    });
  }
});

test.describe('checking terms', () => {
  const paste = async (page: Page, text: string) => {
    await open(page, '/clauses/check');
    await page.getByLabel('Your terms').fill(text);
    await page.getByRole('button', { name: 'Check the terms' }).click();
  };

  test('finds a clause word for word, and says which version', async ({ page, request }) => {
    const id = 'preservation-of-records';
    const text = await (await request.get(`/api/clauses/${id}/${latestOf(id)}.txt`)).text();
    await paste(page, text);
    await expect(page.getByText(/word for word/i).first()).toBeVisible();
    await expect(page.getByRole('link', { name: new RegExp(latestOf(id)) }).first()).toBeVisible();
  });

  test('takes pasted markup for text', async ({ page }) => {
    await paste(page, '<img src=x onerror="document.title=1"><script>document.title=1</script>');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  test('says so when a file cannot be opened', async ({ page }) => {
    await open(page, '/clauses/check');
    await page.locator('input[type="file"]').setInputFiles({
      name: 'terms.docx',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK'),
    });
    await page.getByRole('button', { name: 'Check the terms' }).click();
    await expect(
      page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: /\w/ }).first(),
    ).toBeVisible();
  });
});
