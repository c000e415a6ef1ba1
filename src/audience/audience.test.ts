import { describe, expect, test } from 'vitest';
import { hiddenFrom, maySee } from './audience';
import { AUDIENCES } from './schema';

describe('maySee', () => {
  test('lets each build have what is for it and for those before it', () => {
    const seen = AUDIENCES.map((build) => AUDIENCES.filter((item) => maySee(build, item)));
    expect(seen).toEqual([['public'], ['public', 'member'], ['public', 'member', 'trainer']]);
  });
});

describe('hiddenFrom', () => {
  test('is what a build may not have', () => {
    expect(AUDIENCES.map(hiddenFrom)).toEqual([['member', 'trainer'], ['trainer'], []]);
  });
});
