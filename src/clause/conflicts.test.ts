import { describe, expect, test } from 'vitest';
import { conflictsAmong } from './conflicts';
import { form, library, relations, version } from './testing/library';
import type { ClauseLibrary, ClauseRelations } from './types';

const FORMS = [form(['1 Text.'])];
const versions = (id: string, ...numbers: string[]) =>
  numbers.map((number) => version(id, number, FORMS));
const among = (known: ClauseLibrary, ...names: string[]) =>
  conflictsAmong(
    known,
    names.map((name) => {
      const [id = '', number = ''] = name.split('@');
      return { id, version: number, variant: 'full' };
    }),
  ).map(({ text }) => text);

describe('conflictsAmong', () => {
  const twoSided = (conflict: Partial<ClauseRelations['conflicts'][number]>) =>
    library(
      [...versions('records', '1.0.0', '2.0.0'), ...versions('audit', '1.0.0', '2.0.0')],
      [
        relations('records', {
          conflicts: [{ with: 'audit', reason: 'They say the same.', ...conflict }],
        }),
      ],
    );
  const cannot = '“Title of records” and “Title of audit” cannot stand together.';

  test('says of all versions that one of the two has to go', () => {
    expect(among(twoSided({}), 'audit@2.0.0', 'records@1.0.0')).toEqual([
      `${cannot} They say the same. Leave one of the two out.`,
    ]);
  });

  test('names the newest versions that can stand together', () => {
    expect(among(twoSided({ with: 'audit@1' }), 'records@2.0.0', 'audit@1.0.0')).toEqual([
      `${cannot} They say the same. Choose version 2.0.0 of “Title of audit”, or leave one of the two out.`,
    ]);
    expect(among(twoSided({ with: 'audit@1' }), 'records@2.0.0', 'audit@2.0.0')).toEqual([]);
  });

  test('can be about some versions of both sides', () => {
    const known = twoSided({ with: 'audit@2', of: '1' });
    expect(among(known, 'records@1.0.0', 'audit@2.0.0')).toEqual([
      `${cannot} They say the same. Choose version 2.0.0 of “Title of records”, or leave one of the two out.`,
    ]);
    expect(among(known, 'records@2.0.0', 'audit@2.0.0')).toEqual([]);
    expect(among(known, 'records@1.0.0', 'audit@1.0.0')).toEqual([]);
  });

  test('tells of a clause that is there in too old a version', () => {
    const known = library(
      [...versions('conduct', '1.0.0', '2.0.0'), ...versions('records', '1.0.0', '2.0.0')],
      [
        relations('records', {
          requires: [
            {
              id: 'conduct',
              from: '2.0.0',
              since: '2.0.0',
              reason: 'The first has no definitions.',
            },
          ],
        }),
      ],
    );
    expect(among(known, 'conduct@1.0.0', 'records@2.0.0')).toEqual([
      '“Title of records” needs version 2.0.0 or later of “Title of conduct”, and version 1.0.0 is ' +
        'chosen. The first has no definitions. Choose a later version of “Title of conduct”, or ' +
        'leave “Title of records” out.',
    ]);
    expect(among(known, 'conduct@2.0.0', 'records@2.0.0')).toEqual([]);
    expect(among(known, 'conduct@1.0.0', 'records@1.0.0')).toEqual([]);
  });

  test('keeps what stands apart out of a document with other clauses', () => {
    const known = library(
      [...versions('notice', '1.0.0'), ...versions('audit', '1.0.0')],
      [relations('notice', { apart: 'It is given.' })],
    );
    expect(among(known, 'notice@1.0.0')).toEqual([]);
    expect(among(known, 'audit@1.0.0', 'notice@1.0.0')).toEqual([
      '“Title of notice” stands in a document of its own. It is given. Assemble it by itself.',
    ]);
  });
});
