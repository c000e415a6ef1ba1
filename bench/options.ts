import { parseArgs } from 'node:util';

export const PARTS = ['build', 'bytes', 'search', 'terms', 'lighthouse', 'learning'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  parts: readonly Part[];
  /** How many made-up pages are added to the handbook; 0 is the site as it is. */
  sizes: readonly number[];
}

/**
 * Reads `--only build,bytes` and `--pages 50,500`. The site as it is always comes first.
 * @throws Error that names the allowed values
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: PARTS.join(',') },
      pages: { type: 'string', default: '50,500' },
    },
  });
  const sizes = list(values.pages).map(size);
  return { parts: list(values.only).map(part), sizes: [...new Set([0, ...sizes])] };
}

function list(text: string): string[] {
  return text.split(',').filter(Boolean);
}

function part(name: string): Part {
  const found = PARTS.find((known) => known === name);
  if (found) return found;
  throw new Error(`--only has "${name}": use some of ${PARTS.join(', ')}, with commas between.`);
}

function size(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new Error(`--pages has "${text}": use numbers of pages, such as 50,500.`);
}
