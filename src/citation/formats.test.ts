import { describe, expect, test } from 'vitest';
import { toApa, toBibtex, toRis, type CitablePage } from './formats';

const page: CitablePage = {
  id: 'terms-of-service',
  title: 'Terms of service: the first step',
  url: 'https://handbook.example.org/handbook/2026/papers/terms-of-service',
  date: '2026-11-21',
  version: 'edition 2026',
};
const plain: CitablePage = { ...page, version: undefined };

describe('toApa', () => {
  test('gives author, date, title with version, and address', () => {
    expect(toApa(page)).toBe(
      'Coalition Handbook. (2026, November 21). Terms of service: the first step (edition 2026). https://handbook.example.org/handbook/2026/papers/terms-of-service',
    );
  });

  test('leaves out what a page has not, and the nought of a day', () => {
    expect(toApa({ ...plain, date: '2026-01-05' })).toContain(
      '(2026, January 5). Terms of service: the first step. https://',
    );
  });
});

describe('toBibtex', () => {
  test('gives an entry whose key names the page and the version', () => {
    expect(toBibtex(page)).toMatchInlineSnapshot(`
      "@misc{handbook-terms-of-service-2026,
        author = {{Coalition Handbook}},
        title = {{Terms of service: the first step}},
        year = {2026},
        month = {11},
        note = {Edition 2026},
        url = {https://handbook.example.org/handbook/2026/papers/terms-of-service}
      }"
    `);
    expect(toBibtex({ ...page, version: 'version 2.0.0' })).toContain(
      '@misc{handbook-terms-of-service-2.0.0,',
    );
  });

  test('has no note for a page without version', () => {
    expect(toBibtex(plain)).toMatchInlineSnapshot(`
      "@misc{handbook-terms-of-service,
        author = {{Coalition Handbook}},
        title = {{Terms of service: the first step}},
        year = {2026},
        month = {11},
        url = {https://handbook.example.org/handbook/2026/papers/terms-of-service}
      }"
    `);
  });

  test('escapes what BibTeX takes for commands', () => {
    expect(toBibtex({ ...page, title: 'R&D: 5 % of {all} #1_a $' })).toContain(
      'title = {{R\\&D: 5 \\% of \\{all\\} \\#1\\_a \\$}}',
    );
  });
});

describe('toRis', () => {
  test('gives a record that ends', () => {
    expect(toRis(page).split('\n')).toEqual([
      'TY  - ELEC',
      'AU  - Coalition Handbook',
      'TI  - Terms of service: the first step',
      'PY  - 2026',
      'DA  - 2026/11/21',
      'ET  - Edition 2026',
      'UR  - https://handbook.example.org/handbook/2026/papers/terms-of-service',
      'ID  - terms-of-service',
      'ER  - ',
    ]);
  });

  test('has no edition for a page without version', () => {
    expect(toRis(plain)).not.toContain('ET  -');
  });
});
