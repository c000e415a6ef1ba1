import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions, latestVersion } from './versions';

const version = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => parts.join('.'));

describe('compareVersions', () => {
  test.each([
    ['1.0.0', '2.0.0'],
    ['2.0.0', '10.0.0'],
    ['1.9.0', '1.10.0'],
    ['1.0.9', '1.0.10'],
    ['1.2.3', '1.3.0'],
  ])('%s is older than %s', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });

  test('is a total order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)));
        expect(compareVersions(a, b) === 0).toBe(a === b);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('latestVersion', () => {
  test('takes the newest and leaves the list alone', () => {
    const versions = ['2.0.0', '10.0.0', '1.0.0'];
    expect(latestVersion(versions)).toBe('10.0.0');
    expect(versions).toEqual(['2.0.0', '10.0.0', '1.0.0']);
    expect(latestVersion([])).toBeUndefined();
  });

  test('is not older than any, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 1 }), (versions) => {
        const latest = latestVersion(versions) ?? '';
        expect(versions).toContain(latest);
        for (const other of versions) {
          expect(compareVersions(latest, other)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
