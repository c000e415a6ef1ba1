import { describe, expect, test } from 'vitest';
import type { Located } from '../content/corpus';
import type { WrittenQuestion } from './loadQuestions';
import { publish, retire } from './lockUpdate';
import type { Bank } from './schema';

const bankNamed = (id: string): Located<Bank> => ({
  file: `quizzes/${id}.yaml`,
  value: { id } as Bank,
  place: () => ({ line: 1, column: 1 }),
});

function question(id: string, fields: Partial<WrittenQuestion> = {}): WrittenQuestion {
  const bank = bankNamed('basics/one');
  return {
    id,
    bank,
    index: 0,
    revision: 1,
    hash: 'h',
    text: 't',
    tests: { page: 'old' },
    ...fields,
  };
}

const { lock: LOCK } = publish({}, [question('a'), question('b')], []);

function never(): never {
  throw new Error('It was just published.');
}

describe('publish', () => {
  test('takes in what is new', () => {
    const { lock, done } = publish({}, [question('a')], []);
    expect(lock).toEqual({
      a: { revision: 1, hash: 'h', text: 't', bank: 'basics/one', tests: { page: 'old' } },
    });
    expect(done).toEqual(['Published a.']);
  });

  test('does nothing a second time', () => {
    expect(publish(LOCK, [question('a'), question('b')], [])).toEqual({ lock: LOCK, done: [] });
  });

  test('takes in a revision, which counts as looked at', () => {
    const revised = question('a', { revision: 2, hash: 'i', text: 'u', tests: { page: 'new' } });
    const { lock, done } = publish(LOCK, [revised, question('b')], []);
    expect(lock.a).toMatchObject({ revision: 2, hash: 'i', text: 'u', tests: { page: 'new' } });
    expect(done).toEqual(['Published a, revision 2.']);
  });

  test('keeps every form that was ever published, oldest first', () => {
    const forms = [
      { revision: 2, hash: 'i' },
      { revision: 3, hash: 'i', text: 'u' },
      { revision: 5, hash: 'j' },
    ];
    const lock = forms.reduce(
      (known, form) => publish(known, [question('a', form)], []).lock,
      LOCK,
    );
    expect(lock.a?.earlier).toEqual([
      { revision: 1, hash: 'h' },
      { revision: 2, hash: 'i' },
      { revision: 3, hash: 'i' },
    ]);
    const moved = question('a', { ...forms.at(-1), bank: bankNamed('basics/two') });
    expect(publish(lock, [moved], []).lock.a?.earlier).toEqual(lock.a?.earlier);
  });

  test('adds the whole text to a lock file of an earlier form', () => {
    const old = { ...(LOCK.a ?? never()) };
    delete old.text;
    const { lock, done } = publish({ ...LOCK, a: old }, [question('a'), question('b')], []);
    expect(lock).toEqual(LOCK);
    expect(done).toEqual(['Noted the whole text of a.']);
  });

  test('leaves the pages as they were looked at, unless somebody looked again', () => {
    const changed = ['a', 'b'].map((id) => question(id, { tests: { page: 'new' } }));
    expect(publish(LOCK, changed, [])).toEqual({ lock: LOCK, done: [] });
    expect(publish(LOCK, changed, ['b']).done).toEqual(['Reviewed b.']);
    expect(publish(LOCK, changed, ['b']).lock.a?.tests).toEqual({ page: 'old' });
    expect(publish(LOCK, changed, ['basics/one']).done).toEqual(['Reviewed a.', 'Reviewed b.']);
    expect(publish(LOCK, changed, ['all']).lock.b?.tests).toEqual({ page: 'new' });
  });

  test('takes in other pages and another bank', () => {
    const more = question('a', { tests: { page: 'new', other: 'x' } });
    const { lock, done } = publish(LOCK, [more], []);
    expect(lock.a?.tests).toEqual({ page: 'old', other: 'x' });
    expect(done).toEqual(['Noted which pages a tests.']);
    const moved = question('a', { bank: bankNamed('basics/two') });
    expect(publish(LOCK, [moved], []).done).toEqual(['Moved a from basics/one to basics/two.']);
  });

  test('refuses to note a review of what there is not', () => {
    expect(() => publish(LOCK, [question('a')], ['basics/one', 'c'])).toThrow(
      'There is no question and no bank "c".',
    );
  });
});

describe('retire', () => {
  test('keeps the entry, so that its id is never used again', () => {
    const { lock, done } = retire(LOCK, [question('b')], ['a']);
    expect(lock.a).toEqual({ ...LOCK.a, retired: true });
    expect(done).toEqual(['Retired a.']);
    expect(retire(lock, [question('b')], ['a'])).toEqual({ lock, done: [] });
    expect(publish(lock, [question('b')], ['all']).lock.a).toEqual(lock.a);
  });

  test('refuses what was never published, and what is still there', () => {
    expect(() => retire(LOCK, [], ['c'])).toThrow(
      '"c" was never published: there is nothing to retire.',
    );
    expect(() => retire(LOCK, [question('a')], ['a'])).toThrow(
      '"a" is still in quizzes/basics/one.yaml: take it out first.',
    );
  });
});
