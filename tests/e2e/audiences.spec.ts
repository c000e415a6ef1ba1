import { expect, test } from '@playwright/test';
import type { Audience } from '../../src/audience/schema';
import { links } from '../../src/content/uses';
import { open } from './browser';
import { corpus, pagesFor, visibleTree } from './content';
import { plainWords, readBuild, secretsOf, type Secret } from './hidden';
import { siteOf } from './sites';

const MEMBERS = secretsOf('member');
const TRAINERS = secretsOf('trainer');

test.describe('what a build must not show is nowhere in its files', () => {
  test('nothing for members or trainers in the public build', () => {
    expect(findings('public', [...MEMBERS, ...TRAINERS])).toEqual([]);
  });

  test('nothing for trainers in the build for members', () => {
    expect(findings('member', TRAINERS)).toEqual([]);
  });
});

test.describe('what is looked for is found where it belongs', () => {
  test('there is something for members and for trainers, of every sort', () => {
    const sorts = (secrets: Secret[]) => secrets.map(({ what }) => what.split(' ')[0]);
    for (const sort of ['title', 'description', 'address', 'text', 'passage', 'id', 'question']) {
      expect(sorts(MEMBERS), 'for members').toContain(sort);
    }
    for (const sort of ['passage', 'id', 'question', 'note']) {
      expect(sorts(TRAINERS), 'for trainers').toContain(sort);
    }
    for (const { what, words } of [...MEMBERS, ...TRAINERS]) expect(words, what).not.toEqual([]);
  });

  test('all that is for members is in the builds for members and for trainers', () => {
    expect(missing('member', MEMBERS)).toEqual([]);
    expect(missing('trainer', MEMBERS)).toEqual([]);
  });

  test('all that is for trainers is in the build for trainers', () => {
    expect(missing('trainer', TRAINERS)).toEqual([]);
  });

  test('escaped text is seen through', () => {
    const text = 'Do not tell the “customer” — & wait';
    for (const escaped of [
      String.raw`Do not\ntell the \u201ccustomer\u{201d} \x26 wait`,
      'Do not tell the &#x201c;customer&#8221; &amp;&nbsp;wait',
      'do-not/tell%20the_customer,<wait>',
    ]) {
      expect(plainWords(escaped)).toBe(plainWords(text));
    }
  });
});

test('the build for members has its pages and says whom they are for', async ({ page }) => {
  for (const { permalink, data } of corpus.pages) {
    if (data.audience !== 'member') continue;
    await open(page, siteOf('member') + permalink);
    await expect(page.getByRole('heading', { level: 1, name: data.title })).toBeVisible();
    await expect(page.getByRole('main').getByText('For members').first()).toBeVisible();
  }
});

for (const [audience, below, name, secrets] of [
  ['member', 'public', 'For members', MEMBERS],
  ['trainer', 'member', 'For trainers', TRAINERS],
] as const) {
  test(`the ${audience} build shows its passages and says whom they are for`, async ({ page }) => {
    const region = page.getByRole('region', { name, exact: true });
    for (const address of new Set(secrets.flatMap(({ passageOf }) => passageOf ?? []))) {
      await open(page, siteOf(audience) + address);
      const shown = plainWords((await region.allInnerTexts()).join(' '));
      for (const { words, what } of secrets.filter(({ passageOf }) => passageOf === address)) {
        for (const one of words) expect(shown, what).toContain(one);
      }
      const response = await page.goto(siteOf(below) + address);
      if (response?.status() === 404) continue; // the whole page is for the higher audience
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(region).toHaveCount(0);
    }
  });
}

test('the quiz has notes for the facilitator in the build for trainers alone', async ({ page }) => {
  for (const audience of ['trainer', 'member', 'public'] as const) {
    await open(page, `${siteOf(audience)}/training/foundations/why-we-act`);
    await page.getByRole('button', { name: 'All on one page' }).click();
    await expect(page.getByRole('button', { name: 'Check answer' }).first()).toBeVisible();
    const notes = page.getByRole('note').filter({ hasText: 'For the facilitator' });
    if (audience === 'trainer') await expect(notes.first()).toBeVisible();
    else await expect(notes).toHaveCount(0);
  }
});

test('a page that the build does not have is answered as any that does not exist', async ({
  request,
}) => {
  const body = async (address: string) => {
    const response = await request.get(siteOf('public') + address);
    expect(response.status()).toBe(404);
    return response.text();
  };
  const nothing = await body('/no/such-page');
  for (const { permalink, data } of corpus.pages) {
    if (data.audience !== 'public') expect(await body(permalink)).toBe(nothing);
  }
});

test('a link to a page for members is text that says so on a public page', async ({ page }) => {
  const text = page.getByRole('main');
  const note = text.getByText('(a page for members)');
  for (const { from, to } of linksToHidden('public')) {
    await open(page, siteOf('public') + from);
    await expect(note.first()).toBeVisible();
    await expect(page.locator(`a[href*="${to}"]`)).toHaveCount(0);
    await open(page, siteOf('member') + from);
    await expect(text.locator(`a[href="${to}"]`).first()).toBeVisible();
    await expect(note).toHaveCount(0);
  }
});

/** Links in what an audience may read to pages that it may not. */
function linksToHidden(audience: Audience): { from: string; to: string }[] {
  const shown = new Set(pagesFor(audience).map(({ permalink }) => permalink));
  const all = new Set(corpus.pages.map(({ permalink }) => permalink));
  return pagesFor(audience).flatMap((page) =>
    links(visibleTree(page, audience))
      .map(({ url }) => url.split('#')[0] ?? '')
      .filter((url) => all.has(url) && !shown.has(url))
      .map((to) => ({ from: page.permalink, to })),
  );
}

/** Where a build holds what it must not. */
function findings(build: Audience, secrets: Secret[]): string[] {
  return [...readBuild(build)].flatMap(([file, text]) =>
    secrets.flatMap(({ what, words }) =>
      words.filter((one) => text.includes(one)).map((one) => `${file}: ${what}:${one}`),
    ),
  );
}

/** What a build lacks of what it should hold. */
function missing(build: Audience, secrets: Secret[]): string[] {
  const texts = [...readBuild(build).values()];
  return secrets.flatMap(({ what, words }) =>
    words.filter((one) => !texts.some((text) => text.includes(one))).map((one) => `${what}:${one}`),
  );
}
