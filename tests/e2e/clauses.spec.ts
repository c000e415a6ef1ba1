import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { assemble } from '../../src/clause/assemble';
import { documentDocx } from '../../src/clause/docx/documentDocx';
import { exportHtml } from '../../src/clause/exportHtml';
import { exportMarkdown } from '../../src/clause/exportMarkdown';
import { exportText } from '../../src/clause/exportText';
import { loadLibrary } from '../../src/clause/loadLibrary';
import { emptyState } from '../../src/clause/state';
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
    await expect(page.locator('#change-1')).toBeFocused();
    await page.keyboard.press('n');
    await expect(page.getByText(/Change 2 of \d+/).first()).toBeAttached();
    await expect(page.locator('#change-2')).toBeFocused();
    expect(complaints).toEqual([]);
  });

  test('gives the same as a document with tracked changes, which the check reads as accepted', async ({
    page,
  }) => {
    await open(page, PAIR);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /DOCX with tracked changes/ }).click(),
    ]);
    const file = test.info().outputPath('redline.docx');
    await download.saveAs(file);
    await open(page, '/clauses/check');
    await page.getByLabel('Or open a file').setInputFiles(file);
    await page.getByRole('button', { name: 'Check the terms' }).click();
    await expect(page.getByText('The document has tracked changes.')).toBeVisible();
    const finding = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { level: 3, name: 'Prohibited conduct' }),
    });
    await expect(finding.getByText('Word for word')).toBeVisible();
    await expect(finding.getByText(/version 2\.0\.0/i).first()).toBeVisible();
  });

  test('keeps focus on the control that was changed, and says what came of it', async ({
    page,
  }) => {
    await open(page, PAIR);
    await expect(page.locator('ins').first()).toBeVisible();
    const outcome = page.getByRole('status').filter({ hasText: 'Words inserted' });
    const before = await outcome.textContent();
    const earlier = page.getByLabel('Earlier version');
    await earlier.focus();
    await earlier.selectOption('2.0.0');
    await expect(page).toHaveURL(/from=2\.0\.0&to=3\.0\.0/);
    await expect(earlier).toBeFocused();
    await expect(outcome).not.toHaveText(before ?? '');
    const sets = page.getByRole('radio', { name: 'Two whole sets of clauses' });
    await sets.focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/\?set=all$/);
    await expect(sets).toBeFocused();
    await page.goBack();
    await expect(earlier).toHaveValue('2.0.0');
  });

  test('puts the older version first, and names the position that it restates', async ({
    page,
  }) => {
    await open(page, '/clauses/compare?clause=prohibited-conduct&from=2.0.0&to=1.0.0');
    await expect(page.getByLabel('Earlier version')).toHaveValue('1.0.0');
    await expect(page.getByText('Version 1.0.0 (position of 2016)').first()).toBeVisible();
  });

  test('keeps the view in the address, and has a title of its own', async ({ page }) => {
    await open(page, PAIR);
    await page.getByRole('radio', { name: 'Side by side' }).check();
    await expect(page).toHaveURL(/&view=side$/);
    await expect(page).toHaveTitle(/1\.0\.0.*2\.0\.0/);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked();
  });

  for (const bad of [
    '?clause=nothing&from=1.0.0&to=2.0.0',
    '?clause=prohibited-conduct&from=9',
    '?%',
    '#from=%',
    '#from=v=1&clauses=%E0;to=latest',
    '#from=latest;to=<script>alert(1)</script>',
    '#%',
  ]) {
    test(`says what is wrong with ${bad}`, async ({ page }) => {
      await open(page, `/clauses/compare${bad}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('radio', { name: 'Two versions of a clause' })).toBeVisible();
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

  test('shows in the preview where the answer goes that is asked for', async ({ page }) => {
    await open(page, '/clauses/assemble');
    await kind(page).selectOption({ label: 'Bank' });
    const preview = page.getByRole('region', { name: 'Preview of the document' });
    const marked = preview.locator('[data-asked]');
    // A gap far down in the document.
    const gap = preview.locator('mark a').last();
    await expect(gap).not.toBeInViewport();
    const name = await gap.innerText();
    const field = page.locator((await gap.getAttribute('href')) ?? '');
    await expect(marked).toHaveCount(0);
    await field.focus();
    await expect(marked.filter({ hasText: name }).first()).toBeInViewport();
    await expect(marked.filter({ hasText: name })).toHaveCount(await marked.count());
    await page.getByRole('checkbox', { name: 'With notes for the drafter' }).focus();
    await expect(marked).toHaveCount(0);
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
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
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

  test('ends with its foot, however long the document is', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, '/clauses/assemble');
    await kind(page).selectOption({ label: 'Acquirer' });
    await page.getByLabel('With notes for the drafter').check();
    await expect(page.getByText('Notes for the drafter').first()).toBeVisible();
    const belowFoot = () =>
      page.evaluate(() => {
        const foot = document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0;
        return Math.abs(document.documentElement.scrollHeight - window.scrollY - foot);
      });
    await expect.poll(belowFoot).toBeLessThan(2);
  });

  test('tells the law of the places that were chosen, the Union’s for its members', async ({
    page,
  }) => {
    await open(page, '/clauses/assemble');
    await kind(page).selectOption({ label: 'Bank' });
    await page.getByLabel('With notes for the drafter').check();
    const law = (place: string) =>
      page.getByRole('heading', { name: `Interplay with the law: ${place}` }).first();
    await expect(page.getByText('Notes for the drafter').first()).toBeVisible();
    await expect(law('European Union')).toHaveCount(0);
    await page.getByLabel('Another place').selectOption({ label: 'Germany' });
    await page.getByRole('button', { name: 'Add the place' }).click();
    await expect(page).toHaveURL(/law=DE/);
    await expect(law('European Union')).toBeVisible();
    await expect(law('United States')).toHaveCount(0);
    await expect(page.getByText(/Sources: “/).first()).toBeVisible();
  });

  test('doubts a period without a number, and proposes known bodies', async ({ page }) => {
    await open(page, '/clauses/assemble');
    await kind(page).selectOption({ label: 'Acquirer' });
    const period = page.getByLabel('How long a suspension may last before you decide on it again');
    await period.fill('soon');
    await period.blur();
    await expect(page.getByText('1 answer needs another look:')).toBeVisible();
    await expect(period).toHaveAttribute('aria-invalid', 'true');
    await period.fill('30 days');
    await expect(page.getByText('1 answer needs another look:')).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Canada' }).check();
    await page.getByRole('button', { name: 'Use “FINTRAC”' }).click();
    await expect(page.getByLabel(/^The financial intelligence unit/)).toHaveValue('FINTRAC');
  });

  test('leads from a gap to its question, and to the document on a narrow screen', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, '/clauses/assemble');
    await kind(page).selectOption({ label: 'Bank' });
    await page.getByRole('link', { name: 'Go to the document' }).click();
    await expect(page.getByRole('heading', { name: '5. The document' })).toBeFocused();
    await page.getByRole('link', { name: '[company]' }).first().click();
    await expect(
      page.getByLabel('The name of your company, as the agreement gives it'),
    ).toBeFocused();
    await expect(page).toHaveURL(/#v=1/);
  });

  test('says so when an address has an order of its own', async ({ page }) => {
    await open(
      page,
      `/clauses/assemble#v=1&clauses=removal-and-suspension@${latestOf('removal-and-suspension')},prohibited-conduct@${latestOf('prohibited-conduct')}`,
    );
    await page.getByRole('button', { name: 'Use the order of this list' }).click();
    await expect(page.getByText('The document has them in this order.')).toBeVisible();
    await expect(page).toHaveURL(/clauses=prohibited-conduct@/);
  });

  test('names its controls without stray spaces', async ({ page }) => {
    await open(page, '/clauses/assemble');
    await kind(page).selectOption({ label: 'Bank' });
    const version = page.getByRole('combobox', {
      name: 'Version: Prohibited conduct',
      exact: true,
    });
    await expect(version).toBeVisible();
    await expect(
      page.getByRole('button', { name: 'Copy with source: Prohibited conduct', exact: true }),
    ).toBeVisible();
    expect(await page.getByRole('main').ariaSnapshot()).not.toMatch(/"[^"]*\w\s+:[^"]*"/);
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

test.describe('comparing whole sets', () => {
  const SETS = '/clauses/compare?set=all';

  for (const view of ['In one text', 'Side by side']) {
    test(`shows the titles of clauses as headings: ${view}`, async ({ page }) => {
      await open(page, SETS);
      await page.getByRole('radio', { name: view }).check();
      const comparison = page
        .getByRole('region', { name: /./ })
        .filter({ has: page.locator('h2') });
      for (const title of ['Prohibited conduct', 'Preservation of records']) {
        const heading = comparison.getByRole('heading', { level: 3 }).filter({ hasText: title });
        await expect(heading.first()).toBeVisible();
      }
      await expect(comparison.getByRole('heading', { level: 3, name: 'You must' })).toHaveCount(0);
    });
  }
});

test.describe('coming back to an assembled document', () => {
  const OLD = 'v=1&for=bank&clauses=prohibited-conduct@1.0.0,payment-blocking@1.0.0:bank';

  test('leads from the assembly to what has changed since, and what to do', async ({
    page,
    context,
  }) => {
    const complaints = await watch(page, context, siteOf('public'));
    await open(page, `/clauses/assemble#${OLD}&.company=Example%20Ltd`);
    await expect(page.getByText('2 clauses have newer versions.')).toBeVisible();
    await page.getByRole('link', { name: 'See what has changed since' }).click();
    await expect(page).toHaveURL(/\/clauses\/compare#from=v=1&.*;to=latest$/);
    await expect(page.getByLabel('Earlier set', { exact: true })).toHaveValue('assembled');
    await expect(page.getByLabel('Later set', { exact: true })).toHaveValue('latest');
    for (const id of ['prohibited-conduct', 'payment-blocking']) {
      const told = page.getByRole('heading', { level: 3, name: `from 1.0.0 to ${latestOf(id)}` });
      await expect(told.first()).toBeVisible();
    }
    await expect(page.getByText('Who has to act').first()).toBeVisible();
    await expect(page.locator('ins').first()).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /DOCX with tracked changes/ }).click(),
    ]);
    expect(download.suggestedFilename()).toContain('assembled-to-latest');
    expect(complaints).toEqual([]);
  });

  test('takes the address of a document for either side', async ({ page }) => {
    await open(page, '/clauses/compare?set=all');
    const later = page.getByLabel('Later set', { exact: true });
    await later.selectOption('assembled');
    await expect(page.getByText('One of the sets has no clause yet.')).toBeVisible();
    await page
      .getByLabel('Address of the assembled document')
      .fill(`https://example.org/clauses/assemble#${OLD}`);
    await expect(page).toHaveURL(/#from=2016;to=v=1&for=bank/);
    await expect(page.getByText('In the same version in both sets')).toBeVisible();
    await page.goBack();
    await expect(page.getByText('One of the sets has no clause yet.')).toBeVisible();
    await page.goBack();
    await expect(later).toHaveValue('today');
  });

  test('compares with 2016 only the clauses of the organisation, and says which', async ({
    page,
  }) => {
    await open(page, '/clauses/compare?set=bank');
    await expect(page.getByText('but not compared, since the other set lacks them')).toBeVisible();
    await expect(page.locator('del').filter({ hasText: 'Merchant warranties' })).toHaveCount(0);
  });
});

test.describe('on paper and in forced colours', () => {
  const PAIR = '/clauses/compare?clause=prohibited-conduct&from=1.0.0&to=2.0.0';
  const controls = (page: Page) =>
    page
      .locator('button, input, select, textarea, [role="button"], summary')
      .filter({ visible: true });
  /** How a mark is drawn, without its colours. */
  const drawn = (mark: Locator) =>
    mark.first().evaluate((element) => {
      const { textDecorationLine, textDecorationStyle, borderBottomStyle } =
        getComputedStyle(element);
      return { textDecorationLine, textDecorationStyle, borderBottomStyle };
    });

  test('a printed comparison has its marks and nothing to press', async ({ page }) => {
    await open(page, PAIR);
    await expect(page.locator('ins').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(controls(page)).toHaveCount(0);
    await expect(page.locator('ins').first()).toBeVisible();
    await expect(page.locator('del').first()).toBeVisible();
    expect((await drawn(page.locator('ins'))).textDecorationLine).toBe('underline');
    expect((await drawn(page.locator('del'))).textDecorationLine).toBe('line-through');
  });

  test('a comparison side by side is printed once, in one text', async ({ page }) => {
    await open(page, `${PAIR}&view=side`);
    const insertions = page.locator('ins').filter({ visible: true });
    await expect(insertions.first()).toBeVisible();
    const count = await insertions.count();
    await page.emulateMedia({ media: 'print' });
    await expect(insertions).toHaveCount(count);
    await expect(page.getByRole('list').filter({ has: insertions })).toHaveCount(0);
  });

  test('a printed assembly has its open points and nothing to press', async ({ page }) => {
    await open(page, '/clauses/assemble#v=1&for=bank');
    await page.getByLabel('Kind of organisation').selectOption({ label: 'Acquirer' });
    const mark = page.getByRole('region', { name: 'Preview' }).locator('mark').first();
    await expect(mark).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(controls(page)).toHaveCount(0);
    await expect(mark).toBeVisible();
    expect((await drawn(mark)).borderBottomStyle).toBe('solid');
    await expect(page.getByText('The text is not legal advice.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([
      'Terms against child sexual exploitation',
    ]);
    for (const name of ['Still to be settled', 'Provenance']) {
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    }
    await expect(page.getByText('Everything happens on this device.')).toBeHidden();
  });

  test('insertions and deletions differ by more than colour', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, PAIR);
    await expect(page.locator('ins').first()).toBeVisible();
    expect((await drawn(page.locator('ins'))).textDecorationLine).toBe('underline');
    expect((await drawn(page.locator('del'))).textDecorationLine).toBe('line-through');
  });
});

/** A paragraph of common words, as often as fits into 200 pages. */
const LONG =
  'You must not sell goods that the law forbids, and we may end this agreement.\n\n'.repeat(9_000);

const OTHER_ARCHIVE = Buffer.from(zipSync({ 'notes.txt': strToU8('We keep records.') }));

/** Files that cannot be checked, and the beginning of what is said of them. */
const BAD_FILES: readonly (readonly [string, string, Buffer, string])[] = [
  ['an empty file', 'terms.txt', Buffer.alloc(0), 'The file is empty.'],
  [
    'a text of bytes that mean nothing',
    'terms.txt',
    Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 32)),
    'The file holds no text that can be read.',
  ],
  [
    'an archive that is no document',
    'terms.docx',
    OTHER_ARCHIVE,
    'The file holds no document of a word processor.',
  ],
  [
    'a damaged document',
    'terms.docx',
    OTHER_ARCHIVE.subarray(0, -20),
    'The file is damaged or is not what its name says.',
  ],
  [
    'an ending that is not known',
    'terms.odt',
    OTHER_ARCHIVE,
    'Files that can be opened end in .txt, .md, .html or .docx.',
  ],
  [
    'a text of more than 200 pages',
    'terms.txt',
    Buffer.from(LONG.repeat(2)),
    'The text has more than 200 pages.',
  ],
];

test.describe('checking terms', () => {
  const paste = async (page: Page, text: string) => {
    await open(page, '/clauses/check');
    // At once, as the clipboard does it: Playwright would put in line by line.
    await page.getByLabel('Your terms').evaluate((field: HTMLTextAreaElement, pasted) => {
      field.setRangeText(pasted);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
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
    await expect(results(page)).toBeVisible();
    expect(await page.title()).not.toBe('1');
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });

  const start = (page: Page) => page.getByRole('button', { name: 'Check the terms' }).click();
  const results = (page: Page) => page.getByRole('heading', { name: 'What was found' });
  const choose = (page: Page, file: Parameters<Locator['setInputFiles']>[0]) =>
    page.getByLabel('Or open a file').setInputFiles(file);

  test('can be cancelled, keeps the text, and can be started again', async ({ page }) => {
    // As on a slow device: the worker has the result, but the page does not get it yet.
    await page.addInitScript(() => {
      const { addEventListener } = Worker.prototype;
      Worker.prototype.addEventListener = function (this: Worker, ...[type, listener]: unknown[]) {
        const slow = (event: MessageEvent<object>) => {
          const isHeld = 'isSlow' in window && 'outcome' in event.data;
          if (!isHeld) (listener as (event: Event) => void)(event);
        };
        Reflect.apply(addEventListener, this, [type, type === 'message' ? slow : listener]);
      };
      Object.assign(window, { isSlow: true });
    });
    await paste(page, LONG);
    const progress = page.getByRole('progressbar', { name: 'Comparing with the clauses' });
    await expect(progress).toBeVisible();
    await expect(progress).not.toHaveAttribute('value', '0');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('The check was cancelled.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check the terms' })).toBeFocused();
    await expect(progress).toBeHidden();
    await expect(results(page)).toBeHidden();
    await expect(page.getByLabel('Your terms')).toHaveValue(LONG);
    await page.evaluate(() => Reflect.deleteProperty(window, 'isSlow'));
    await start(page);
    await expect(results(page)).toBeVisible();
    await expect(page.getByText('The check was cancelled.')).toBeHidden();
  });

  test('keeps what was found for who comes back from a clause', async ({ page, request }) => {
    const id = 'preservation-of-records';
    const text = await (await request.get(`/api/clauses/${id}/${latestOf(id)}.txt`)).text();
    await paste(page, text);
    await expect(results(page)).toBeFocused();
    const finding = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { level: 3, name: 'Preservation of records' }),
    });
    await expect(
      finding.getByRole('link', { name: `Assemble version ${latestOf(id)}` }),
    ).toBeVisible();
    await finding.getByRole('link', { name: `Read version ${latestOf(id)}` }).click();
    await expect(page).toHaveURL(new RegExp(`/clauses/${id}`));
    await page.goBack();
    await expect(finding.getByText('Word for word')).toBeVisible();
    await expect(page.getByLabel('Your terms')).toHaveValue(text);
    await page.reload();
    await expect(page.getByLabel('Your terms')).toHaveValue('');
  });

  for (const [what, name, bytes, message] of BAD_FILES) {
    test(`says what is wrong with ${what}, and keeps what was there`, async ({ page }) => {
      await open(page, '/clauses/check');
      await page.getByLabel('Your terms').fill('We keep records.');
      await page.getByLabel('Kind of organisation').selectOption({ label: 'Bank' });
      await choose(page, { name, mimeType: 'application/octet-stream', buffer: bytes });
      await start(page);
      await expect(page.getByRole('status').filter({ hasText: message })).toBeVisible();
      await expect(results(page)).toBeHidden();
      await expect(page.getByText(`${name} is checked, not the text above.`)).toBeVisible();
      // It would say that no file was chosen.
      await expect(page.getByLabel('Or open a file')).toHaveCount(0);
      await expect(page.getByLabel('Kind of organisation')).toHaveValue('bank');
      await page.getByRole('button', { name: 'Leave the file out' }).click();
      await expect(page.getByLabel('Your terms')).toHaveValue('We keep records.');
      await start(page);
      await expect(results(page)).toBeVisible();
      await expect(page.getByText(message)).toHaveCount(0);
    });
  }

  test('says so when a file is too large to be read', async ({ page }) => {
    for (const megabytes of [51, 65]) {
      const file = test.info().outputPath(`terms-${megabytes}.docx`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, '');
      truncateSync(file, megabytes * 1024 * 1024);
      await open(page, '/clauses/check');
      await choose(page, file);
      await start(page);
      await expect(page.getByText('The file is larger than 50 MB.')).toBeVisible();
    }
  });

  for (const ending of ['docx', 'md', 'html', 'txt'] as const) {
    test(`opens a file that ends in .${ending}`, async ({ page }) => {
      const id = 'preservation-of-records';
      await open(page, '/clauses/check');
      const buffer = await termsFile(id, ending);
      await choose(page, { name: `Terms.${ending}`, mimeType: 'application/octet-stream', buffer });
      await start(page);
      await expect(results(page)).toBeVisible();
      const finding = page.getByRole('listitem').filter({
        has: page.getByRole('heading', { level: 3, name: 'Preservation of records' }),
      });
      await expect(finding.getByText('Word for word')).toBeVisible();
      await expect(page.getByText('The document has tracked changes.')).toHaveCount(0);
      // Two versions of it read alike.
      await expect(finding.getByText(/version 1\.0\.0 or 1\.1\.0, full form/i)).toBeVisible();
    });
  }
});

/** Terms with the newest version of one clause, as a file. */
async function termsFile(id: string, ending: 'docx' | 'md' | 'html' | 'txt'): Promise<Buffer> {
  const state = {
    ...emptyState(),
    clauses: [{ id, version: latestOf(id), variant: 'full' }],
    values: { company: 'Example Payments Ltd' },
  };
  const terms = assemble(loadLibrary(corpus, 'public'), state, '2026-11-22');
  switch (ending) {
    case 'docx':
      return Buffer.from(await documentDocx(terms, { notes: false }));
    case 'md':
      return Buffer.from(exportMarkdown(terms));
    case 'html':
      return Buffer.from(exportHtml(terms));
    case 'txt':
      return Buffer.from(exportText(terms));
  }
}
