import { describe, expect, it } from 'vitest';
import { setChanges, stepsBetween } from './setChanges';
import { resolveSets } from './sets';
import { form, library, relations, state, version } from './testing/library';

const forms = [form(['1 Text.']), form(['1 Text.'], 'bank')];
const changes = { what: 'What.', why: 'Why.', who: 'Who.', by: 'When.' };
const KNOWN = library(
  [
    version('records', '2.0.0', forms, { changes, restates: undefined }),
    version('records', '1.1.0', forms, { changes }),
    version('records', '1.0.0', forms, { restates: '2016' }),
    version('conduct', '1.0.0', [form(['1 Only.'])]),
    version('warranties', '1.0.0', [form(['1 Old.'])], { restates: '2016' }),
  ],
  [
    relations('records', {
      order: 20,
      requires: [{ id: 'conduct' }],
      for: { essential: ['bank'], useful: [] },
      variants: { bank: 'bank' },
    }),
    relations('conduct', { order: 10 }),
    relations('warranties', { order: 30 }),
  ],
);
const named = ({ clauses }: ReturnType<typeof resolveSets>['before']) =>
  clauses.map(({ id, version: number, variant }) => `${id}@${number}:${variant}`);

describe('resolveSets', () => {
  it('goes from the first position to the newest version of every clause', () => {
    const { before, after, leftOut } = resolveSets(KNOWN, { from: '2016', to: { today: 'all' } });
    expect(named(before)).toEqual(['records@1.0.0:full', 'warranties@1.0.0:full']);
    expect(named(after)).toEqual([
      'conduct@1.0.0:full',
      'records@2.0.0:full',
      'warranties@1.0.0:full',
    ]);
    expect(leftOut).toEqual([]);
  });

  it('compares the first position of the clauses of a kind of organisation only', () => {
    const { before, after, leftOut } = resolveSets(KNOWN, { from: '2016', to: { today: 'bank' } });
    expect(named(before)).toEqual(['records@1.0.0:bank']);
    expect(named(after)).toEqual(['conduct@1.0.0:full', 'records@2.0.0:bank']);
    expect(leftOut).toEqual(['warranties']);
  });

  it('goes from an assembly to its newest versions, with what they need and its answers', () => {
    const assembly = state([{ id: 'records', version: '1.1.0', variant: 'bank' }], {
      values: { company: 'Example' },
      notes: true,
    });
    const { before, after, added } = resolveSets(KNOWN, {
      from: { state: assembly },
      to: 'latest',
    });
    expect(named(before)).toEqual(['records@1.1.0:bank']);
    expect(named(after)).toEqual(['conduct@1.0.0:full', 'records@2.0.0:bank']);
    expect(added).toEqual([
      { id: 'conduct', reason: expect.stringContaining('records') as string },
    ]);
    expect([before.values, after.values]).toEqual([assembly.values, assembly.values]);
    expect(before.notes).toBe(false);
  });

  it('leaves two assemblies as they are, each with its answers', () => {
    const [one, other] = [state(['conduct'], { values: { a: '1' } }), state(['records'])];
    const sets = resolveSets(KNOWN, { from: { state: one }, to: { state: other } });
    expect(sets.before).toEqual(one);
    expect(sets.after).toEqual(other);
  });

  it('can name both sides by the other one', () => {
    expect(named(resolveSets(KNOWN, { from: 'latest', to: '2016' }).after)).toEqual([
      'records@1.0.0:full',
      'warranties@1.0.0:full',
    ]);
  });
});

describe('setChanges', () => {
  it('tells what changed and what to do, clause by clause', () => {
    const before = state([{ id: 'records', version: '1.0.0', variant: 'full' }, 'warranties']);
    const after = state([
      'conduct',
      { id: 'records', version: '2.0.0', variant: 'full' },
      'warranties',
    ]);
    const { changed, same, onlyBefore, onlyAfter } = setChanges(KNOWN, before, after);
    expect(changed).toMatchObject([{ id: 'records', from: '1.0.0', to: '2.0.0' }]);
    expect(changed[0]?.steps.map(({ version: number }) => number)).toEqual(['2.0.0', '1.1.0']);
    expect(same).toEqual(['Title of warranties']);
    expect(onlyBefore).toEqual([]);
    expect(onlyAfter).toEqual([{ id: 'conduct', title: 'Title of conduct' }]);
  });

  it('tells of a clause or version that the library does not have', () => {
    const { problems } = setChanges(KNOWN, state(['nothing']), state(['conduct']));
    expect(problems).toHaveLength(1);
  });

  it('has the same steps in both directions', () => {
    expect(stepsBetween(KNOWN, 'records', '2.0.0', '1.0.0')).toEqual(
      stepsBetween(KNOWN, 'records', '1.0.0', '2.0.0'),
    );
  });
});
