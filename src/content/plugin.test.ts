import type { LoadContext } from '@docusaurus/types';
import { afterEach, expect, test, vi } from 'vitest';
import { contentGlobs, contentPlugin } from './plugin';
import { createStore } from './store';
import { clause, course, guidance, lesson } from './testing/pages';
import { withSite, type Files } from './testing/site';

const SOUND: Files = {
  'data/clauses.lock.json': '{"versions":{}}',
  'docs/handbook/papers/a.mdx': guidance('a'),
  'versioned_docs/version-2016/aml/b.mdx': guidance('b'),
  'docs/training/basics/index.mdx': course('basics', { lessons: '[one]' }),
  'docs/training/basics/one.mdx': lesson('one', 'basics'),
};

afterEach(() => void vi.useRealTimers().restoreAllMocks());

/** Runs the plugin and gives what it wrote, by name. */
async function written(files: Files, isLive: boolean): Promise<Record<string, unknown>> {
  vi.useFakeTimers({ now: new Date('2026-06-01') });
  const data: Record<string, unknown> = {};
  const createData = async (name: string, json: string) => (data[name] = JSON.parse(json));
  await withSite(files, (dir) => {
    const plugin = contentPlugin(createStore(dir, 'public', isLive), isLive)({} as LoadContext);
    return plugin.contentLoaded?.({ actions: { createData } } as never);
  });
  return data;
}

test('writes every list that a page may show', async () => {
  const data = await written(SOUND, false);
  expect(Object.keys(data).sort()).toEqual([
    'list-2016-aml.json',
    'list-2026-papers.json',
    'list-clauses.json',
    'list-training--basics.json',
    'list-training.json',
  ]);
  expect(data['list-2026-papers.json']).toMatchObject([{ permalink: '/handbook/2026/papers/a' }]);
});

test('a build of faulty content fails with the report', async () => {
  const wording = '<Wording>\n\nKeep.\n\n</Wording>';
  const files = {
    ...SOUND,
    'data/clauses.yaml': 'clauses: [{ id: x, for: {}, order: 1 }]',
    'docs/clauses/x/1.0.0.mdx': clause('x', '1.0.0', wording),
  };
  await expect(written(files, false)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: The content has faults.

    docs/clauses/x/1.0.0.mdx:11:10  error  clause-lock
      found:    a clause version that is not in the lock file
      expected: an entry in data/clauses.lock.json
      mend:     run "npm run clauses:publish" once the wording is final

    1 error, 0 warnings
    ]
  `);
});

test('the live preview shows the report and goes on', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const data = await written({ ...SOUND, 'blog/a.mdx': 'Text.' }, true);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toContain('blog/a.mdx:1:1  error  front-matter');
  expect(data).toHaveProperty(['list-clauses.json']);
});

test('warnings do not stop a build', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const overdue = guidance('a', '', { review_by: '2026-05-31' });
  await written({ ...SOUND, 'docs/handbook/papers/a.mdx': overdue }, false);
  expect(warn.mock.calls.flat().join()).toContain('0 errors, 1 warning');
});

test('the live preview watches all content', () => {
  expect(contentGlobs('/x')).toEqual([
    '/x/docs/**/*.mdx',
    '/x/versioned_docs/**/*.mdx',
    '/x/blog/**/*.mdx',
    '/x/src/pages/**/*.mdx',
    '/x/data/**',
    '/x/quizzes/**',
  ]);
});
