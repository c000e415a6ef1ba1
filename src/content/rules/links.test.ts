import { describe, expect, test } from 'vitest';
import { formatReport } from '../fault';
import { clause, guidance, post } from '../testing/pages';
import { corpusOf, NO_FAULT, reportOf } from '../testing/site';
import { links } from './links';

const files = (body: string) => ({
  'docs/handbook/papers/a.mdx': guidance('a', body),
  'docs/handbook/papers/terms.mdx': guidance('terms', '## Who does *what*\n\n## Steps'),
  'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0', '## Old'),
  'docs/clauses/records/10.0.0.mdx': clause('records', '10.0.0', '## New'),
  'docs/clauses/records/2.0.0.mdx': clause('records', '2.0.0', '## Old'),
  'blog/a.mdx': post('news'),
});
const report = (body: string) => reportOf(links, files(body));

describe('links', () => {
  test.each([
    '[a](/handbook/2026/papers/terms)',
    '[a](/handbook/2026/papers/terms#who-does-what)',
    '[a](#here)\n\n## Here',
    '[a](/clauses/records/1.0.0#old)',
    '[the newest version](/clauses/records#new)',
    '[a](/blog/news)',
    '[made of data](/sources#guide)',
    '[a](https://example.org/x), [b](mailto:a@example.org), [c](tel:+441)',
    'www.example.org',
    '[a][b]\n\n[b]: /sources',
    '`[a](/none)`',
  ])('has nothing against %j', (body) => {
    expect(report(body)).toBe(NO_FAULT);
  });

  test('refuses relative links', () => {
    expect(report('See [a](terms) and [b](./terms.mdx).')).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:5  error  broken-links
        found:    the relative link "terms"
        expected: an address from the root of the site, such as /handbook/2026/papers
        mend:     write the address that the page has on the site

      docs/handbook/papers/a.mdx:13:20  error  broken-links
        found:    the relative link "./terms.mdx"
        expected: an address from the root of the site, such as /handbook/2026/papers
        mend:     write the address that the page has on the site

      2 errors, 0 warnings"
    `);
  });

  test('refuses addresses where there is no page, and offers the one that was meant', () => {
    expect(
      report(
        'See [a](/handbook/2026/papers/term),\n[b](/nowhere) and [c](/handbook/2026/papers/terms/).',
      ),
    ).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:5  error  broken-links
        found:    a link to "/handbook/2026/papers/term", where there is no page
        expected: the address of a page that exists, without a slash at its end
        mend:     did you mean "/handbook/2026/papers/terms"?

      docs/handbook/papers/a.mdx:14:1  error  broken-links
        found:    a link to "/nowhere", where there is no page
        expected: the address of a page that exists, without a slash at its end
        mend:     correct the address

      docs/handbook/papers/a.mdx:14:19  error  broken-links
        found:    a link to "/handbook/2026/papers/terms/", where there is no page
        expected: the address of a page that exists, without a slash at its end
        mend:     did you mean "/handbook/2026/papers/terms"?

      3 errors, 0 warnings"
    `);
  });

  test('refuses anchors that are not on the page, and offers the one that was meant', () => {
    expect(report('[a](/handbook/2026/papers/terms#step)\n\n[b](/clauses/records#old) [c](#none)'))
      .toMatchInlineSnapshot(`
        "docs/handbook/papers/a.mdx:13:1  error  broken-links
          found:    a link to "#step", which is not on /handbook/2026/papers/terms
          expected: a heading's anchor: who-does-what, steps
          mend:     did you mean "#steps"?

        docs/handbook/papers/a.mdx:15:1  error  broken-links
          found:    a link to "#old", which is not on /clauses/records
          expected: a heading's anchor: new
          mend:     use one of the anchors named

        docs/handbook/papers/a.mdx:15:27  error  broken-links
          found:    a link to "#none", which is not on /handbook/2026/papers/a
          expected: no anchor: the page has no headings
          mend:     take the anchor out

        3 errors, 0 warnings"
      `);
  });

  test('looks at links by reference where they are defined', () => {
    expect(report('[a][b]\n\n[b]: /none')).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:15:1  error  broken-links
        found:    a link to "/none", where there is no page
        expected: the address of a page that exists, without a slash at its end
        mend:     correct the address

      1 error, 0 warnings"
    `);
  });

  test('leaves the handbook alone while no edition could be read', () => {
    const broken = {
      ...files('[a](/handbook/2026/papers/terms) [b](/none)'),
      'data/editions.yaml': 'editions: [',
    };
    const context = { today: '2026-06-01', generatedAddresses: [], readFile: () => undefined };
    const report = formatReport(links(corpusOf(broken), context));
    expect(report).toContain('"/none"');
    expect(report).toContain('1 error, 0 warnings');
  });

  test('takes a page that cannot be parsed for a page without links', () => {
    expect(report('[a](/none) {')).toBe(NO_FAULT);
  });
});
