import { describe, expect, it } from 'vitest';
import { indexLibrary } from './libraryIndex';
import { form, library, version } from './testing/library';
import { laterOf, newestPair, withEarlier } from './versionPairs';

const forms = [form(['1 Text.'])];
const INDEX = indexLibrary(
  library(['3.0.0', '2.0.0', '1.0.0'].map((number) => version('conduct', number, forms))),
);
const pair = (from: string, to: string) => ({ clause: 'conduct', from, to });

describe('a pair of versions', () => {
  it('is at first the newest one with the one before', () => {
    expect(newestPair(INDEX, 'conduct')).toEqual(pair('2.0.0', '3.0.0'));
  });

  it('offers as the later version only later ones', () => {
    expect(laterOf(INDEX, pair('2.0.0', '3.0.0'))).toEqual(['3.0.0']);
    expect(laterOf(INDEX, pair('1.0.0', '2.0.0'))).toEqual(['3.0.0', '2.0.0']);
  });

  it('keeps the later version where it can, and never turns round', () => {
    expect(withEarlier(INDEX, pair('2.0.0', '3.0.0'), '1.0.0')).toEqual(pair('1.0.0', '3.0.0'));
    expect(withEarlier(INDEX, pair('1.0.0', '2.0.0'), '2.0.0')).toEqual(pair('2.0.0', '3.0.0'));
  });
});
