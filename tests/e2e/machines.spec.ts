import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { folderOf, pagesOf, sitemap } from './browser';
import { corpus, pageAt, pagesFor } from './content';
import { siteOf } from './sites';

const SITE = /^https:\/\/[\w.-]+\//;

const posts = pagesFor('public').filter(({ data }) => data.kind === 'post');

test.describe('feeds and lists for machines', () => {
  for (const [file, entry] of [
    ['/blog/rss.xml', 'item'],
    ['/blog/atom.xml', 'entry'],
  ] as const) {
    test(`${file} parses and has every post`, async ({ page, request }) => {
      const { root, links, titles } = await parseXml(page, await textOf(request, file), entry);
      expect(root).not.toBe('html');
      expect(titles.sort()).toEqual(posts.map(({ data }) => data.title).sort());
      for (const link of links) expect(link).toMatch(SITE);
      expect(links.map((link) => new URL(link).pathname).sort()).toEqual(
        posts.map(({ permalink }) => permalink).sort(),
      );
    });
  }

  test('/blog/feed.json parses and has every post with its text', async ({ request }) => {
    const feed = JSON.parse(await textOf(request, '/blog/feed.json')) as {
      version: string;
      items: { url: string; title: string; content_html: string }[];
    };
    expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(feed.items.map(({ url }) => new URL(url).pathname).sort()).toEqual(
      posts.map(({ permalink }) => permalink).sort(),
    );
    for (const { content_html } of feed.items) {
      expect(content_html.length).toBeGreaterThan(500);
      expect(content_html, 'addresses that only work on the site').not.toMatch(
        /(?:href|src)="\/(?!\/)/,
      );
      expect(content_html).not.toMatch(/<script|<button|\sstyle=/);
    }
  });

  test('the site map has every page once, without a slash at the end', async ({
    page,
    request,
  }) => {
    const { root } = await parseXml(page, await textOf(request, '/sitemap.xml'), 'url');
    expect(root).toBe('urlset');
    const addresses = sitemap();
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => address !== '/' && address.endsWith('/'))).toEqual([]);
    for (const { permalink } of pagesFor('public')) expect(addresses).toContain(permalink);
  });

  test('robots may read the public build and are kept out of the others', async ({
    page,
    request,
  }) => {
    expect(await textOf(request, '/robots.txt')).toMatch(/^User-agent: \*\nAllow: \/$/m);
    const robots = page.locator('meta[name="robots"]');
    await page.goto('/');
    await expect(robots).toHaveCount(0);
    for (const audience of ['member', 'trainer'] as const) {
      const response = await page.goto(siteOf(audience));
      await expect(robots).toHaveAttribute('content', /noindex/);
      expect(response?.headers()['x-robots-tag']).toBe('noindex');
    }
  });

  test('every page has a card for links to it, as a picture of 1200 by 630', async ({
    request,
  }) => {
    const images = new Set(pagesOf('public').map((address) => metaOf(address, 'og:image')));
    for (const image of images) {
      expect(image).toMatch(SITE);
      const response = await request.get(new URL(image).pathname);
      expect(response.status(), image).toBe(200);
      expect(response.headers()['content-type']).toBe('image/png');
      const body = await response.body();
      expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  test('every page has its own title and description, and one canonical address', () => {
    const titles = new Map<string, string>();
    for (const address of sitemap()) {
      const html = htmlOf(address);
      const title = /<title[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
      const edition = /^\/handbook\/(\d+)/.exec(address)?.[1] ?? '';
      const version = /\/(\d+\.\d+\.\d+)$/.exec(address)?.[1] ?? '';
      // The versions of a clause share titles, and so do editions.
      const key = `${title} ${edition} ${version}`;
      expect.soft(titles.get(key), `title of ${address}`).toBeUndefined();
      titles.set(key, address);
      const canonical = /<link[^>]*rel="?canonical"?[^>]*>/.exec(html)?.[0] ?? '';
      expect.soft(canonical).toMatch(new RegExp(`https://[^/]+${address}["\\s>]`));
    }
  });
});

test.describe('data about pages as JSON-LD', () => {
  test('parses on every page, with its context and a type', () => {
    for (const address of pagesOf('public')) {
      for (const data of structuredData(address)) {
        expect.soft(data['@context'], address).toMatch(/^https:\/\/schema\.org\/?$/);
        expect.soft(data['@type'] ?? data['@graph'], address).toBeTruthy();
      }
    }
  });

  test('a paper is an article of an edition', () => {
    const address = '/handbook/2026/papers/terms-of-service';
    const { title, description } = pageAt(address).data;
    expect(ofType(address, 'Article')).toMatchObject({
      headline: title,
      description,
      url: expect.stringMatching(new RegExp(`^https://.*${address}$`)),
      license: expect.stringContaining('creativecommons.org'),
      isPartOf: { '@type': 'Book', bookEdition: '2026' },
    });
  });

  test('a clause is an article with its version', () => {
    expect(ofType('/clauses/prohibited-conduct/1.0.0', 'Article')).toMatchObject({
      version: '1.0.0',
    });
  });

  test('a course has its lessons, with addresses that exist', () => {
    const course = corpus.pages.find(({ data }) => data.kind === 'course');
    if (course?.data.kind !== 'course') throw new Error('There is no course.');
    const data = ofType(course.permalink, 'Course') as {
      hasPart: { '@type': string; url: string }[];
    };
    expect(data).toMatchObject({ name: course.data.title, version: course.data.version });
    expect(data.hasPart).toHaveLength(course.data.lessons.length);
    for (const part of data.hasPart) {
      expect(part['@type']).toBe('LearningResource');
      expect(sitemap()).toContain(new URL(part.url).pathname);
    }
  });

  test('a lesson is a part of its course and has a quiz', () => {
    const lesson = pagesFor('public').find(({ data }) => data.kind === 'lesson');
    expect(ofType(lesson?.permalink ?? '', 'LearningResource')).toMatchObject({
      name: lesson?.data.title,
      isPartOf: { '@type': 'Course' },
      hasPart: { '@type': 'Quiz' },
    });
  });

  test('the glossary has every term', () => {
    const data = ofType('/glossary', 'DefinedTermSet') as {
      hasDefinedTerm: { '@type': string; name: string }[];
    };
    const terms = [...corpus.terms.values()].map(({ value }) => value.term);
    expect(data.hasDefinedTerm.map(({ name }) => name).sort()).toEqual(terms.sort());
    expect(new Set(data.hasDefinedTerm.map((term) => term['@type']))).toEqual(
      new Set(['DefinedTerm']),
    );
  });

  test('a post is a post of the blog', () => {
    for (const { permalink, data } of posts) {
      expect(ofType(permalink, 'BlogPosting')).toMatchObject({ headline: data.title });
    }
  });
});

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return response.text();
}

/** Parses XML as a browser does; an error gives a root called html. */
async function parseXml(page: Page, xml: string, entry: string) {
  await page.goto('/robots.txt');
  return page.evaluate(
    ([text, name]) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const isBroken = parsed.querySelector('parsererror') !== null;
      const entries = [...parsed.querySelectorAll(name)];
      const first = (element: Element, child: string) => element.querySelector(`:scope > ${child}`);
      return {
        root: isBroken ? 'html' : parsed.documentElement.localName,
        titles: entries.map((one) => first(one, 'title')?.textContent ?? ''),
        links: entries.map((one) => {
          const link = first(one, 'link');
          return link?.getAttribute('href') ?? link?.textContent ?? '';
        }),
      };
    },
    [xml, entry] as const,
  );
}

function htmlOf(address: string): string {
  const file = address === '/' ? 'index.html' : `${address.slice(1)}.html`;
  return readFileSync(path.join(folderOf('public'), file), 'utf8');
}

function metaOf(address: string, property: string): string {
  const tag = new RegExp(`<meta[^>]*property="?${property}"?[^>]*>`).exec(htmlOf(address))?.[0];
  return /content="?([^"\s>]+)/.exec(tag ?? '')?.[1] ?? '';
}

function structuredData(address: string): Record<string, unknown>[] {
  const scripts = htmlOf(address).matchAll(
    /<script[^>]*type="?application\/ld\+json"?[^>]*>([\s\S]*?)<\/script>/g,
  );
  return [...scripts].map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);
}

function ofType(address: string, type: string): Record<string, unknown> | undefined {
  return structuredData(address).find((data) => data['@type'] === type);
}
