import { expect, test } from 'vitest';
import { remarkPageList } from './remarkPageList';
import { guidance } from './testing/pages';
import { outline, transformed } from './testing/remark';

const FILE = 'docs/handbook/papers/a.mdx';

test('gives each list its pages, those of the handbook from the edition of the page', () => {
  const body = '<PageList section="papers" />\n\n<PageList section="training/basics" />';
  const old = 'versioned_docs/version-2016/a.mdx';
  const files = { [FILE]: guidance('a', body), [old]: guidance('a', body) };
  expect(outline(transformed(remarkPageList, files, FILE))).toMatchInlineSnapshot(`
    "import list1 from "@generated/handbook-content/default/list-training--basics.json"
    import list0 from "@generated/handbook-content/default/list-2026-papers.json"
    <PageList section="papers" entries={list0}>
    <PageList section="training/basics" entries={list1}>"
  `);
  expect(outline(transformed(remarkPageList, files, old))).toContain('list-2016-papers.json');
});

test('leaves a page without lists as it is', () => {
  const files = { [FILE]: guidance('a', 'Text.') };
  expect(outline(transformed(remarkPageList, files, FILE))).toBe('paragraph\n   Text.');
});
