import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { cacheControl, type SiteHeaders } from '../../src/site/headers';
import { secureBuild } from '../../src/site/secureBuild';
import { loadHeaders, startServer } from '../../src/site/serve';
import { hasNginx, startNginx } from './nginx';

const ROOT = path.join(__dirname, '../..');
const BUILD = path.join(ROOT, 'build');
const SERVER_FILES = path.join(ROOT, 'build-server/public');
const UPGRADE = '; upgrade-insecure-requests';

interface Host {
  origin: string;
  close(): Promise<void>;
}

// Where there is no nginx the same holds of npm run serve, so something is always tested.
const START: Record<string, () => Promise<Host>> = {
  'npm run serve': async () => {
    const headersFile = path.join(SERVER_FILES, 'headers.json');
    const { port, close } = await startServer({ dir: BUILD, headersFile, port: 0 });
    return { origin: `http://127.0.0.1:${port}`, close };
  },
  ...(hasNginx() && { nginx: () => startNginx(path.join(SERVER_FILES, 'nginx.conf'), BUILD) }),
};

let headers: SiteHeaders;
let asset: string;
let page: string;

test.beforeAll(async () => {
  headers = await loadHeaders(path.join(SERVER_FILES, 'headers.json'));
  const home = readFileSync(path.join(BUILD, 'index.html'), 'utf8');
  asset = /assets\/js\/main\.[\w.-]+\.js/.exec(home)?.[0] ?? '';
  page = pageInFolder().replace(/\.html$/, '');
  expect(asset, 'the home page loads a script').not.toBe('');
});

for (const [name, start] of Object.entries(START)) {
  test.describe(name, () => {
    let host: Host;
    test.beforeAll(async () => {
      host = await start();
    });
    test.afterAll(() => host.close());
    const get = (address: string) =>
      fetch(host.origin + headers.baseUrl + address, { redirect: 'manual' });

    test('sends a page with all headers, to be asked for anew', async () => {
      const response = await get(page);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
      expect(received(response)).toEqual(expected('index.html'));
    });

    test('sends hashed files compressed, to be kept for a year', async () => {
      const response = await get(asset);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/);
      expect(received(response)).toEqual(expected(asset));
    });

    test('answers for what is missing with the page for it, not to be kept', async () => {
      for (const missing of ['no/such-page', 'assets/js/gone.00000000.js', '_headers']) {
        const response = await get(missing);
        expect(response.status).toBe(404);
        expect(await response.text()).toBe(readFileSync(path.join(BUILD, '404.html'), 'utf8'));
        expect(received(response)).toEqual(expected('404.html'));
      }
    });

    test('leads an address with a slash at its end to the page', async () => {
      const response = await get(`${page}/?q=1`);
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe(`${headers.baseUrl}${page}?q=1`);
      expect(received(response)).toEqual(expected('redirect'));
    });

    test('leads nobody to another site', async () => {
      for (const address of ['/example.org/', '%5Cexample.org/', '/example.org/%2e%2e/']) {
        const location = (await get(address)).headers.get('location') ?? '/';
        expect(new URL(location, host.origin).origin).toBe(host.origin);
      }
    });

    test('allows no inline script or style but by its hash', async () => {
      for (const address of ['', page, `${page}/`, asset, 'robots.txt', 'no/such-page']) {
        const policy = (await get(address)).headers.get('content-security-policy');
        expect(policy).toContain("default-src 'none'");
        expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
      }
    });

    test('shows pages in a browser that refuses nothing of them', async ({ page: tab }) => {
      for (const address of ['no/such-page', '', page]) {
        expect(await visit(tab, host.origin + headers.baseUrl + address)).toEqual([]);
      }
      expect(await runsStrangeScript(tab), 'what the policy does not name').toBe(false);
    });
  });
}

test('all servers send the same headers', async () => {
  const hosts = await Promise.all(Object.values(START).map((start) => start()));
  for (const address of ['', page, `${page}/`, asset, 'no/such-page']) {
    const responses = await Promise.all(
      hosts.map(({ origin }) =>
        fetch(origin + headers.baseUrl + address, { redirect: 'manual' }).then(received),
      ),
    );
    for (const response of responses) expect(response).toEqual(responses[0]);
  }
  await Promise.all(hosts.map((host) => host.close()));
});

test('the policy in the page itself is as strict, for hosts that send no headers', async ({
  page: tab,
}) => {
  const copy = mkdtempSync(path.join(tmpdir(), 'handbook-meta-'));
  const headersFile = path.join(copy, 'none.json');
  const input = { outDir: path.join(copy, 'build'), serverDir: path.join(copy, 'server') };
  cpSync(BUILD, input.outDir, { recursive: true });
  writeFileSync(headersFile, JSON.stringify({ ...headers, always: {} }));
  const { baseUrl } = headers;
  await secureBuild({ ...input, audience: 'public', baseUrl, algolia: false, metaCsp: true });
  const host = await startServer({ dir: input.outDir, headersFile, port: 0 });

  expect(await visit(tab, host.url + page)).toEqual([]);
  expect(await runsStrangeScript(tab), 'what the policy does not name').toBe(false);
  await host.close();
  rmSync(copy, { recursive: true });
});

/** The headers under test; upgrading to https is for real hosts alone and so left out. */
function received(response: Response): Record<string, string | null> {
  const names = ['Cache-Control', ...Object.keys(headers.always)];
  return Object.fromEntries(
    names.map((name) => [name, response.headers.get(name)?.replace(UPGRADE, '') ?? null]),
  );
}

function expected(file: string): Record<string, string | null> {
  return { 'Cache-Control': cacheControl(headers, file), ...headers.always };
}

/** A page that lies in a folder: the build has its file, the address has no .html. */
function pageInFolder(): string {
  const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => /^[\w-]+[\\/](?!index)[\w-]+\.html$/.test(file)).sort();
  expect(pages, 'the build has a page in a folder').not.toEqual([]);
  return (pages[0] ?? '').split(path.sep).join('/');
}

/** Opens a page until it is at rest; gives what the browser refused of it. */
async function visit(tab: Page, address: string): Promise<string[]> {
  const refusals: string[] = [];
  tab.removeAllListeners('console').removeAllListeners('requestfailed');
  tab.on('console', (message) => {
    if (/content.security.policy|permissions-policy/i.test(message.text())) {
      refusals.push(message.text());
    }
  });
  tab.on('requestfailed', (request) => refusals.push(`${request.url()} failed`));
  await tab.goto(address);
  await expect(tab.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await tab.waitForLoadState('networkidle');
  return refusals;
}

/** Whether an inline script that is no part of the build runs. */
function runsStrangeScript(tab: Page): Promise<boolean> {
  return tab.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.strange = "ran"';
    document.body.append(script);
    return document.documentElement.dataset.strange === 'ran';
  });
}
