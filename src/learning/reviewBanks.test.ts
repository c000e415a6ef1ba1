import { expect, it } from 'vitest';
import { banksFor, isIn } from './reviewBanks';

it('looks for a question in its bank, or in all of its course', () => {
  const banks = ['basics/one', 'basics/two', 'basics-more/one'];
  expect(banksFor({ courseId: 'basics', bankId: 'basics/two' }, banks)).toEqual(['basics/two']);
  expect(banksFor({ courseId: 'basics', bankId: 'basics/gone' }, banks)).toEqual([]);
  expect(banksFor({ courseId: 'basics' }, banks)).toEqual(['basics/one', 'basics/two']);
  expect(banksFor({ courseId: 'gone' }, banks)).toEqual([]);
});

it('knows whether a question can be in one of the banks', () => {
  const canAsk = isIn(['basics/one']);
  expect(canAsk({ id: 'q', courseId: 'basics', bankId: 'basics/one' })).toBe(true);
  expect(canAsk({ id: 'q', courseId: 'basics', bankId: 'basics/gone' })).toBe(false);
  expect(canAsk({ id: 'q', courseId: 'basics' })).toBe(true);
});
