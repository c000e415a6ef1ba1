import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSite, isBuilt } from './buildSite';

/** Stands for Docusaurus: writes down how it was called, builds a page or fails. */
const DOCUSAURUS = `
import fs from 'node:fs';
const { NODE_ENV, HANDBOOK_AUDIENCE, DOCUSAURUS_GENERATED_FILES_DIR_NAME } = process.env;
const args = process.argv.slice(2);
fs.writeFileSync('called.json', JSON.stringify({
  args, NODE_ENV, HANDBOOK_AUDIENCE, DOCUSAURUS_GENERATED_FILES_DIR_NAME,
}));
if (fs.existsSync('broken')) process.exit(1);
fs.mkdirSync(args[2], { recursive: true });
fs.writeFileSync(args[2] + '/index.html', 'A page.');
`;

const home = process.cwd();
let dir = '';

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
}

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'handbook-build-'));
  process.chdir(dir);
  write('node_modules/@docusaurus/core/bin/docusaurus.mjs', DOCUSAURUS);
  write('docs/a.mdx', 'A.');
  write('package.json', '{}');
});

afterEach(() => {
  process.chdir(home);
  rmSync(dir, { recursive: true });
  vi.unstubAllEnvs();
});

describe('buildSite', () => {
  test('runs Docusaurus for the audience, with a folder of its own for what is generated', () => {
    buildSite('member');
    expect(JSON.parse(readFileSync('called.json', 'utf8'))).toEqual({
      args: ['build', '--out-dir', 'build-member'],
      NODE_ENV: 'production',
      HANDBOOK_AUDIENCE: 'member',
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus-member',
    });
    expect(isBuilt('member')).toBe(true);
    expect(isBuilt('public')).toBe(false);
  });

  test('fails with Docusaurus, and does not take what was there before for a build', () => {
    buildSite('public');
    write('broken', '');
    expect(() => buildSite('public')).toThrow(
      'The public build failed: what has to be mended is said above.',
    );
    expect(existsSync('build/index.html')).toBe(true);
    expect(isBuilt('public')).toBe(false);
  });
});

describe('isBuilt', () => {
  beforeEach(() => buildSite('public'));

  test.each([
    ['a page is written', () => write('docs/a.mdx', 'B.')],
    ['a page is added', () => write('docs/b.mdx', 'B.')],
    ['a page is removed', () => rmSync('docs/a.mdx')],
    ['a page is renamed', () => (rmSync('docs/a.mdx'), write('docs/c.mdx', 'A.'))],
    ['the configuration changes', () => write('docusaurus.config.ts', '')],
    ['a setting changes', () => vi.stubEnv('BASE_URL', '/handbook/')],
    ['the build is removed', () => rmSync('build', { recursive: true })],
    ['the stamp is removed', () => rmSync('.cache', { recursive: true })],
  ])('is false once %s', (_name, change) => {
    expect(isBuilt('public')).toBe(true);
    change();
    expect(isBuilt('public')).toBe(false);
  });

  test('stays true when something changes that no build is made of', () => {
    write('README.md', 'Read me.');
    write('tests/e2e/a.spec.ts', '');
    vi.stubEnv('HOME', '/nowhere');
    expect(isBuilt('public')).toBe(true);
  });
});
