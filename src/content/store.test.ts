import { writeFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { createStore } from './store';
import { guidance } from './testing/pages';
import { withSite } from './testing/site';

const FILE = 'docs/handbook/papers/a.mdx';
const FILES = {
  [FILE]: guidance('a'),
  'docs/handbook/papers/m.mdx': guidance('m', '', { audience: 'member' }),
  'docs/handbook/papers/t.mdx': guidance('t', '', { audience: 'trainer' }),
};

afterEach(() => void vi.useRealTimers());

test('finds a page by its whole path, its path in the project and a path of Windows', () => {
  withSite(FILES, (dir) => {
    const store = createStore(dir, 'public', false);
    const page = store.page(`${dir}/${FILE}`);
    expect(page?.permalink).toBe('/handbook/2026/papers/a');
    expect(store.page(FILE)).toBe(page);
    expect(store.page(`${dir}/${FILE}`.replaceAll('/', '\\'))).toBe(page);
    expect(store.page(`${dir}/docs/none.mdx`)).toBeUndefined();
    expect(store.page(`/elsewhere/${FILE}`)).toBeUndefined();
  });
});

test.each([
  ['public', ['a']],
  ['member', ['a', 'm']],
  ['trainer', ['a', 'm', 't']],
] as const)('the %s build shows %j', (audience, ids) => {
  withSite(FILES, (dir) => {
    const store = createStore(dir, audience, false);
    expect(
      store
        .corpus()
        .pages.filter(store.shows)
        .map(({ data }) => data.id),
    ).toEqual(ids);
  });
});

test('a build reads the content once', () => {
  withSite(FILES, (dir) => {
    vi.useFakeTimers();
    const store = createStore(dir, 'public', false);
    const corpus = store.corpus();
    writeFileSync(`${dir}/${FILE}`, guidance('a', 'Changed.'));
    vi.advanceTimersByTime(60_000);
    expect(store.corpus()).toBe(corpus);
  });
});

test('the live preview reads it again after a change, but does not look all the time', () => {
  withSite(FILES, (dir) => {
    vi.useFakeTimers();
    const store = createStore(dir, 'public', true);
    const corpus = store.corpus();
    vi.advanceTimersByTime(1_000);
    expect(store.corpus()).toBe(corpus);
    writeFileSync(`${dir}/${FILE}`, guidance('a', 'Changed.'));
    expect(store.corpus()).toBe(corpus);
    vi.advanceTimersByTime(1_000);
    expect(store.page(FILE)?.text).toContain('Changed.');
    expect(store.corpus()).not.toBe(corpus);
  });
});
