import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildPaths, parseServeArguments } from './serveSite';

test('serves the public build on port 3000 unless told otherwise', () => {
  expect(parseServeArguments([], {})).toEqual({
    audience: 'public',
    port: 3000,
    host: '127.0.0.1',
  });
});

test('takes the port from the environment, and rather from a flag', () => {
  expect(parseServeArguments([], { PORT: '8080' }).port).toBe(8080);
  expect(parseServeArguments(['--port', '8081'], { PORT: '8080' }).port).toBe(8081);
  expect(parseServeArguments([], { PORT: '' }).port).toBe(3000);
});

test('says what it did not understand', () => {
  expect(() => parseServeArguments(['--audience', 'staff'], {})).toThrow(
    'Unknown audience "staff". Expected public, member, trainer.',
  );
  for (const port of ['http', '70000', '-1', '80.5']) {
    expect(() => parseServeArguments([`--port=${port}`], {})).toThrow(
      `"${port}" is no port. Expected a number from 0 to 65535.`,
    );
  }
  expect(() => parseServeArguments(['--prot', '80'], {})).toThrow("Unknown option '--prot'");
});

test('knows where each build lies', () => {
  expect(buildPaths('/x', 'public').dir).toBe(path.join('/x', 'build'));
  expect(buildPaths('/x', 'trainer')).toEqual({
    dir: path.join('/x', 'build-trainer'),
    headersFile: path.join('/x', 'build-server', 'trainer', 'headers.json'),
  });
});

test('says which command makes a build that is not there', () => {
  const empty = mkdtempSync(path.join(tmpdir(), 'handbook-empty-'));
  const project = path.resolve(__dirname, '../..');
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      path.join(project, 'node_modules/tsx/dist/cli.mjs'),
      path.join(__dirname, 'serve.ts'),
      '--audience',
      'member',
    ],
    { cwd: empty, encoding: 'utf8' },
  );
  rmSync(empty, { recursive: true });
  expect([status, stderr.trim()]).toEqual([
    1,
    'The member site has not been built yet. Run: npm run build -- --audience member',
  ]);
});
