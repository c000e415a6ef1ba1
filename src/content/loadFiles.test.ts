import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentFingerprint, contentFiles, listFiles, readText } from './loadFiles';
import { guidance } from './testing/pages';
import { withSite } from './testing/site';

const FILES = {
  'docs/handbook/b.mdx': guidance('b'),
  'docs/handbook/a/c.mdx': guidance('c'),
  'docs/handbook/a/picture.svg': '<svg />',
  'docs/note.md': 'A note.',
  'blog/post.mdx': 'A post.',
  'src/pages/help.mdx': 'Help.',
  'src/pages/index.tsx': 'Code.',
  'quizzes/x/y.yaml': 'id: x/y',
};

test('lists files by name, below the folder at any depth, with forward slashes', () => {
  withSite(FILES, (dir) => {
    expect(listFiles(dir, 'docs', '.mdx')).toEqual([
      'docs/handbook/a/c.mdx',
      'docs/handbook/b.mdx',
    ]);
    expect(listFiles(dir, 'none', '.mdx')).toEqual([]);
  });
});

test('knows which files are content', () => {
  expect(withSite(FILES, contentFiles)).toEqual({
    pages: ['docs/handbook/a/c.mdx', 'docs/handbook/b.mdx', 'blog/post.mdx', 'src/pages/help.mdx'],
    misnamed: ['docs/note.md'],
    data: [
      'data/bodies.yaml',
      'data/clauses.yaml',
      'data/editions.yaml',
      'data/glossary.yaml',
      'data/sources.yaml',
      'quizzes/x/y.yaml',
    ],
  });
});

test('reads a file, and gives nothing for one that is not there', () => {
  withSite(FILES, (dir) => {
    expect(readText(dir, 'blog/post.mdx')).toBe('A post.');
    expect(readText(dir, 'blog/none.mdx')).toBeUndefined();
  });
});

test('the fingerprint changes with every content file that is written, added or removed', () => {
  withSite(FILES, (dir) => {
    const seen = new Set<string>();
    const look = () => seen.add(contentFingerprint(dir)).size;
    expect(look()).toBe(1);
    expect(look()).toBe(1);
    writeFileSync(`${dir}/quizzes/x/y.yaml`, 'id: x/yy');
    expect(look()).toBe(2);
    utimesSync(`${dir}/blog/post.mdx`, 1, 1);
    expect(look()).toBe(3);
    writeFileSync(`${dir}/docs/new.mdx`, 'New.');
    expect(look()).toBe(4);
    rmSync(`${dir}/src/pages/help.mdx`);
    expect(look()).toBe(5);
    writeFileSync(`${dir}/docs/handbook/a/picture.svg`, '<svg></svg>');
    expect(look()).toBe(5);
  });
});
