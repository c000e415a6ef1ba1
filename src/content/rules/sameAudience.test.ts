import { expect, test } from 'vitest';
import { guidance } from '../testing/pages';
import { NO_FAULT, reportOf } from '../testing/site';
import { sameAudience } from './sameAudience';

const CURRENT = 'docs/handbook/papers/a.mdx';
const BASELINE = 'versioned_docs/version-2016/papers/a.mdx';

test('same-audience passes a page that both editions have for members', () => {
  const page = guidance('a', '', { audience: 'member' });
  expect(reportOf(sameAudience, { [CURRENT]: page, [BASELINE]: page })).toBe(NO_FAULT);
});

test('same-audience refuses a page for members in one edition and for all in the other', () => {
  const files = { [CURRENT]: guidance('a', '', { audience: 'member' }), [BASELINE]: guidance('a') };
  expect(reportOf(sameAudience, files)).toMatchInlineSnapshot(`
    "versioned_docs/version-2016/papers/a.mdx:2:1  error  same-audience
      found:    audience "public", where docs/handbook/papers/a.mdx has "member"
      expected: the same audience in every edition
      mend:     give both pages the higher audience, or the newer one another name

    1 error, 0 warnings"
  `);
});
