import { existsSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { expect, test } from 'vitest';
import { learningPlugin } from './plugin';

const LRS = 'https://lrs.example.org/';
const siteDir = path.resolve(__dirname, '../..');

function aliasesWith(lrs: string | null): string[] {
  const plugin = learningPlugin({ lrs })({ siteDir } as LoadContext);
  const configure = plugin.configureWebpack as () => { resolve: { alias: Record<string, string> } };
  return Object.values(configure().resolve.alias);
}

test('leaves the sending out of a build that has no record store', () => {
  const names = (lrs: string | null) => aliasesWith(lrs).map((file) => path.basename(file));
  expect(names(null)).toEqual(['noLrs.ts', 'noLrsConsent.ts', 'KeptHere.tsx']);
  expect(names(LRS)).toEqual(['lrs.ts', 'LrsConsent.tsx', 'KeptAndSent.tsx']);
  for (const file of [...aliasesWith(null), ...aliasesWith(LRS)]) {
    expect(existsSync(file), file).toBe(true);
  }
});
