import { expect, test } from 'vitest';
import { handbookFrontMatter } from './frontMatter';
import { createStore } from './store';
import { clause, course, guidance, lesson, post } from './testing/pages';
import { withSite } from './testing/site';

const FILES = {
  'docs/handbook/papers/a.mdx': guidance('a', '', { sidebar_position: '3' }),
  'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0'),
  'docs/clauses/records/2.0.0.mdx': clause('records', '2.0.0'),
  'docs/training/basics/index.mdx': course('basics', { lessons: '[one, two, three]' }),
  'docs/training/basics/one.mdx': lesson('one', 'basics'),
  'docs/training/basics/two.mdx': lesson('two', 'basics'),
  'docs/training/basics/three.mdx': lesson('three', 'basics', '', { audience: 'member' }),
  'blog/a.mdx': post('news', '', { tags: '[wording]' }),
};

/** What Docusaurus gets for a file of which it has read `frontMatter` itself. */
async function parsed(file: string, frontMatter: Record<string, unknown>) {
  const { parse, dir } = withSite(FILES, (folder) => {
    const store = createStore(folder, 'public', false);
    store.corpus();
    return { parse: handbookFrontMatter(store), dir: folder };
  });
  return parse({
    filePath: `${dir}/${file}`,
    fileContent: 'unused',
    defaultParseFrontMatter: async () => ({ frontMatter, content: 'Text.' }),
  });
}

test('keeps what Docusaurus uses and hides the rest; ids do not rename documents', async () => {
  const own = { id: 'a', title: 'A title', owner: 'Editors', sidebar_position: 3, slug: 'x' };
  const { frontMatter, content } = await parsed('docs/handbook/papers/a.mdx', own);
  expect(content).toBe('Text.');
  expect(frontMatter).toEqual({
    title: 'A title',
    sidebar_position: 3,
    slug: 'x',
    handbook: expect.objectContaining({ id: 'a', owner: 'Editors', edition: '2026' }),
  });
});

test('keeps the date, authors and tags of a post', async () => {
  const own = { date: '2026-01-01', authors: ['editors'], tags: ['wording'], kind: 'post' };
  const { frontMatter } = await parsed('blog/a.mdx', own);
  expect(Object.keys(frontMatter)).toEqual(['date', 'authors', 'tags', 'handbook']);
});

test('marks the newest version of a clause', async () => {
  const old = await parsed('docs/clauses/records/1.0.0.mdx', {});
  const latest = await parsed('docs/clauses/records/2.0.0.mdx', {});
  expect(old.frontMatter).toMatchObject({ displayed_sidebar: 'clauses', is_latest: false });
  expect(latest.frontMatter).toMatchObject({ displayed_sidebar: 'clauses', is_latest: true });
});

test('keeps leafing through pages within a course', async () => {
  const at = async (name: string) =>
    (await parsed(`docs/training/basics/${name}.mdx`, {})).frontMatter;
  expect(await at('index')).toHaveProperty('pagination_prev', 'index');
  expect(await at('one')).not.toHaveProperty('pagination_next');
  // The third is for members only.
  expect(await at('two')).toHaveProperty('pagination_next', null);
});

test('leaves files alone that are no content', async () => {
  const own = { id: 'a', anything: 1 };
  expect((await parsed('docs/other.mdx', own)).frontMatter).toEqual(own);
});
