import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchHit } from './client';
import { wordsOfPath } from './missing';
import { groupByKind, moveTo, NONE } from './results';
import type { SearchKind } from './schema';
import { opensSearch, readSlash, writeSlash, type SlashStorage } from './shortcut';

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('opensSearch', () => {
  it('opens with "/" outside fields only, while it is on', () => {
    expect(opensSearch(press('/'), false, true)).toBe(true);
    expect(opensSearch(press('/'), true, true)).toBe(false);
    expect(opensSearch(press('/'), false, false)).toBe(false);
    expect(opensSearch(press('/', { ctrlKey: true }), false, true)).toBe(false);
  });

  it('opens with Ctrl-K or Cmd-K everywhere', () => {
    expect(opensSearch(press('k', { ctrlKey: true }), true, false)).toBe(true);
    expect(opensSearch(press('K', { metaKey: true }), true, false)).toBe(true);
    expect(opensSearch(press('k', { ctrlKey: true, altKey: true }), false, true)).toBe(false);
    expect(opensSearch(press('k'), false, true)).toBe(false);
  });
});

describe('the choice about "/"', () => {
  function memory(): SlashStorage {
    const map = new Map<string, string>();
    return {
      getItem: (key) => map.get(key) ?? null,
      setItem: (key, value) => void map.set(key, value),
      removeItem: (key) => void map.delete(key),
    };
  }

  it('is on until it is turned off, and can be turned on again', () => {
    const storage = memory();
    expect(readSlash(() => storage)).toBe(true);
    writeSlash(() => storage, false);
    expect(readSlash(() => storage)).toBe(false);
    writeSlash(() => storage, true);
    expect(readSlash(() => storage)).toBe(true);
  });

  it('is on where the device keeps nothing', () => {
    const refuse = () => {
      throw new Error('denied');
    };
    expect(readSlash(refuse)).toBe(true);
    expect(() => writeSlash(refuse, false)).not.toThrow();
  });
});

describe('groupByKind', () => {
  it('puts the kind of the best hit first and numbers hits as they are shown', () => {
    const hit = (kind: SearchKind, url: string) => ({ kind, url }) as SearchHit;
    const groups = groupByKind([hit('term', 'a'), hit('page', 'b'), hit('term', 'c')]);
    expect(
      groups.map(({ kind, hits }) => [kind, hits.map(({ url, place }) => [url, place])]),
    ).toEqual([
      [
        'term',
        [
          ['a', 0],
          ['c', 1],
        ],
      ],
      ['page', [['b', 2]]],
    ]);
  });
});

describe('moveTo', () => {
  it('goes round with the arrows', () => {
    expect(moveTo('ArrowDown', NONE, 3)).toBe(0);
    expect(moveTo('ArrowDown', 2, 3)).toBe(0);
    expect(moveTo('ArrowUp', NONE, 3)).toBe(2);
    expect(moveTo('ArrowUp', 0, 3)).toBe(2);
  });

  it('leaves Home and End to the field until the list is entered', () => {
    expect(moveTo('Home', NONE, 3)).toBeUndefined();
    expect(moveTo('Home', 2, 3)).toBe(0);
    expect(moveTo('End', 0, 3)).toBe(2);
  });

  it('leaves other keys, and every key without results, to the field', () => {
    expect(moveTo('a', 0, 3)).toBeUndefined();
    expect(moveTo('ArrowDown', NONE, 0)).toBeUndefined();
  });
});

describe('wordsOfPath', () => {
  it.each([
    ['/handbook/2026/papers/terms-of-servise', 'terms of servise'],
    ['/blog/2026/', 'blog'],
    ['/Tipping_Off.html', 'tipping off'],
    ['/caf%C3%A9/%E0%A4%A', 'e0 a4 a'],
    ['/', ''],
    ['/404.html', ''],
  ])('%s: %s', (path, words) => {
    expect(wordsOfPath(path)).toBe(words);
  });

  it('takes any path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        expect(wordsOfPath(path).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
