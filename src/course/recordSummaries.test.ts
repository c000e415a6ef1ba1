import { expect, test } from 'vitest';
import { summariesOf } from './recordSummaries';
import { statement } from './testing/assessments';
import { minute } from './testing/records';

test('says what was answered, where the question is here as it was asked', () => {
  const questions = [statement('one', 'act'), statement('two', 'act', { hash: 'new' })];
  const answers = ['one', 'two', 'three'].map((id) => ({
    id,
    hash: `hash-${id}`,
    answer: false,
    at: minute(1),
    score: 0,
  }));
  expect(summariesOf(answers, questions)).toEqual(new Map([['one', 'Chose “False”.']]));
});
