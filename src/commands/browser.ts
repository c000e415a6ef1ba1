import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium on the PATH; undefined when there is none. */
export function chromiumOnPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
}

/** What a Chromium of the distribution needs to run without a desktop, as root too. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Makes sure that the end-to-end tests have a browser: one on the PATH, else Playwright's own,
 * else, as root on Debian, the distribution's.
 * @throws Error that says what to install
 */
export function ensureBrowser(): void {
  if (chromiumOnPath() || installPlaywrightBrowser() || installDebianBrowser()) return;
  throw new Error(
    'No browser for the end-to-end tests. Install Chromium so that "chromium" is on the PATH, or run "npx playwright install chromium" where its download can be reached.',
  );
}

/** Does nothing but look when Playwright's browser is there already. */
function installPlaywrightBrowser(): boolean {
  console.log("No Chromium on the PATH: trying Playwright's own …");
  const cli = path.resolve('node_modules/@playwright/test/cli.js');
  return (
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' }).status === 0
  );
}

function installDebianBrowser(): boolean {
  if (!fs.existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log('Installing Chromium from the distribution …');
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    return false;
  }
  return chromiumOnPath() !== undefined;
}
