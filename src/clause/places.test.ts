import { describe, expect, test } from 'vitest';
import { COUNTRIES, EU_MEMBERS, unseenAmong, withUnion } from './places';

test('all countries of ISO 3166-1 are there, once, with a name', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  expect(COUNTRIES).toHaveLength(249);
  expect(new Set(COUNTRIES).size).toBe(249);
  expect(COUNTRIES.filter((code) => names.of(code) === code)).toEqual([]);
});

test('the European Union has 27 members, all of them countries', () => {
  expect(EU_MEMBERS).toHaveLength(27);
  expect(EU_MEMBERS.filter((code) => !COUNTRIES.includes(code))).toEqual([]);
});

describe('a member state', () => {
  test('brings the Union', () => {
    expect(withUnion(['DE', 'US'])).toEqual(['DE', 'US', 'EU']);
    expect(withUnion(['DE', 'EU'])).toEqual(['DE', 'EU']);
    expect(withUnion(['GB'])).toEqual(['GB']);
  });

  test('is looked at in part where the Union is', () => {
    expect(unseenAmong(['DE', 'NL', 'JP', 'US'], ['EU', 'NL', 'US'])).toEqual({
      unseen: ['JP'],
      onlyUnion: ['DE'],
    });
    expect(unseenAmong(['DE'], ['US'])).toEqual({ unseen: ['DE'], onlyUnion: [] });
  });
});
