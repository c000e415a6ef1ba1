import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bankOf, course, lesson, type Fields } from '../content/testing/pages';
import { withSite } from '../content/testing/site';
import { QUESTION_LOCK_FILE } from '../quiz/lock';
import { lockQuestions } from './lockQuestions';

const BANK = 'quizzes/basics/one.yaml';
const files = (questions: Fields[]) => ({
  'docs/training/basics/index.mdx': course('basics', { lessons: '[one]' }),
  'docs/training/basics/one.mdx': lesson('one', 'basics', '<Quiz bank="basics/one" />'),
  [BANK]: bankOf('basics/one', questions),
});

/** A site in a folder, to be changed between runs. */
function withBank(
  use: (site: {
    publish: (...args: string[]) => string[];
    write: (questions: Fields[]) => void;
    lock: () => string;
    dir: string;
  }) => void,
): void {
  withSite(files([{ id: 'a' }, { id: 'b' }]), (dir) =>
    use({
      dir,
      publish: (...args) => lockQuestions(dir, args),
      write: (questions) => writeFileSync(path.join(dir, BANK), bankOf('basics/one', questions)),
      lock: () => readFileSync(path.join(dir, QUESTION_LOCK_FILE), 'utf8'),
    }),
  );
}

test('publishes what is new, and says so', () => {
  withBank(({ publish, lock, write }) => {
    expect(publish()).toEqual(['Published a.', 'Published b.']);
    const first = lock();
    expect(publish()).toEqual([]);
    write([{ id: 'b' }, { id: 'a' }]);
    expect(publish()).toEqual([]);
    expect(lock()).toBe(first);
  });
});

test('refuses what the check refuses, and writes nothing', () => {
  withBank(({ publish, lock, write }) => {
    publish();
    const first = lock();
    write([{ id: 'a', prompt: 'It is not so.' }, { id: 'b' }]);
    expect(() => publish()).toThrow('a change to "a", which is published as revision 1');
    write([{ id: 'a', sources: '[nobody]' }, { id: 'b' }]);
    expect(() => publish()).toThrow('the source "nobody"');
    write([{ id: 'a' }]);
    expect(() => publish()).toThrow('run "npm run questions:publish -- --retire b"');
    expect(lock()).toBe(first);
  });
});

test('retires a question that is gone, for good', () => {
  withBank(({ publish, write }) => {
    publish();
    write([{ id: 'a' }]);
    expect(publish('--retire', 'b')).toEqual(['Retired b.']);
    write([{ id: 'a' }, { id: 'b' }]);
    expect(() => publish()).toThrow('the id "b", which belonged to a question that was retired');
  });
});

test('notes that questions were reviewed', () => {
  withBank(({ publish, dir }) => {
    publish();
    const page = lesson('one', 'basics', 'More text.\n\n<Quiz bank="basics/one" />');
    writeFileSync(path.join(dir, 'docs/training/basics/one.mdx'), page);
    expect(publish()).toEqual([]);
    expect(publish('--reviewed', 'a')).toEqual(['Reviewed a.']);
    expect(publish('--reviewed', 'all')).toEqual(['Reviewed b.']);
    expect(() => publish('--reviewed', 'c')).toThrow('There is no question and no bank "c".');
  });
});

test('refuses a lock file that cannot be read', () => {
  withBank(({ publish, dir }) => {
    writeFileSync(path.join(dir, QUESTION_LOCK_FILE), '[]');
    expect(() => publish()).toThrow(
      'data/questions.lock.json cannot be read. Restore it from the history of the project.',
    );
  });
});
