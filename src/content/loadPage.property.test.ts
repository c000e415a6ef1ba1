import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from './loadPage';
import { guidance } from './testing/pages';

const FILE = 'docs/handbook/papers/a.mdx';

describe('readPage, for any text', () => {
  test('never throws; it gives a page or faults, for any text', () => {
    const bits = fc.constantFrom(
      '---\n',
      'id: a\n',
      'kind: post\n',
      '&a [*a]',
      '{',
      '<',
      ':::',
      '"',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(bits).map((parts) => `---\n${parts.join('')}\n---\n`),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(FILE, 'blog/a.mdx', 'x.mdx'), (any, file) => {
        const { page, faults } = readPage(file, any, '2026');
        expect(page === undefined).toBe(faults.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws when it parses the text of a sound page', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab <>{}/:[]()#*_-|`!\\\n\t1.') });
    fc.assert(
      fc.property(text, (body) => {
        const parsed = readPage(FILE, guidance('a', body), '2026').page?.parsed();
        if (parsed?.tree) expect(parsed.tree.type).toBe('root');
        else expect(parsed?.error.message).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
