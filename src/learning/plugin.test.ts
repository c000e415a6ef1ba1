import { existsSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { expect, test } from 'vitest';
import { learningPlugin } from './plugin';

const siteDir = path.resolve(__dirname, '../..');

function aliasWith(lrs: string | null): string {
  const plugin = learningPlugin({ lrs })({ siteDir } as LoadContext);
  const configure = plugin.configureWebpack as () => { resolve: { alias: Record<string, string> } };
  return configure().resolve.alias['@handbook/lrs$'] ?? '';
}

test('leaves the sending out of a build that has no record store', () => {
  expect(path.basename(aliasWith(null))).toBe('noLrs.ts');
  expect(path.basename(aliasWith('https://lrs.example.org/'))).toBe('lrs.ts');
  for (const lrs of [null, 'https://lrs.example.org/'])
    expect(existsSync(aliasWith(lrs))).toBe(true);
});
