import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Audience } from '../audience/schema';
import { BUILD_FLAGS } from './nodeFlags';
import { buildDir } from './paths';

/** Everything a build is made of; a change in any of it makes a build stale. */
const INPUTS = [
  'blog',
  'data',
  'docs',
  'i18n',
  'quizzes',
  'src',
  'static',
  'versioned_docs',
  'versioned_sidebars',
  'docusaurus.config.ts',
  'package-lock.json',
  'package.json',
  'sidebars.ts',
  'versions.json',
];

/** Environment variables that change a build (see src/site/env.ts). */
const SETTINGS = [
  'SITE_URL',
  'BASE_URL',
  'ALGOLIA_APP_ID',
  'ALGOLIA_SEARCH_KEY',
  'ALGOLIA_INDEX',
  'CSP_META',
];

/**
 * Builds the site for an audience into its folder.
 * @throws Error when Docusaurus fails; it has printed why
 */
export function buildSite(audience: Audience): void {
  const stamp = stampFile(audience);
  fs.rmSync(stamp, { force: true });
  const docusaurus = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const { status } = spawnSync(
    process.execPath,
    [...BUILD_FLAGS, docusaurus, 'build', '--out-dir', buildDir(audience)],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HANDBOOK_AUDIENCE: audience,
        // A folder of its own, so that no file made for one audience is found by another build.
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus-${audience}`,
      },
    },
  );
  if (status !== 0) {
    throw new Error(`The ${audience} build failed: what has to be mended is said above.`);
  }
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, fingerprint());
}

/** Whether the build for an audience is there and made of the files as they are now. */
export function isBuilt(audience: Audience): boolean {
  const stamp = stampFile(audience);
  return (
    fs.existsSync(path.join(buildDir(audience), 'index.html')) &&
    fs.existsSync(stamp) &&
    fs.readFileSync(stamp, 'utf8') === fingerprint()
  );
}

function stampFile(audience: Audience): string {
  return path.join('.cache', `build-${audience}.sha256`);
}

/** SHA-256 over the names and contents of all inputs and over the settings. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const file of INPUTS.flatMap(filesOf)) {
    hash.update(`${file}\n`);
    hash.update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(input: string): string[] {
  if (!fs.existsSync(input)) return [];
  if (fs.statSync(input).isFile()) return [input];
  return fs
    .readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
