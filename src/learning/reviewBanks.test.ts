import { expect, it } from 'vitest';
import { banksFor } from './reviewBanks';

it('looks for a question in its bank, or in all of its course', () => {
  const banks = ['basics/one', 'basics/two', 'basics-more/one'];
  expect(banksFor({ courseId: 'basics', bankId: 'basics/two' }, banks)).toEqual(['basics/two']);
  expect(banksFor({ courseId: 'basics', bankId: 'basics/gone' }, banks)).toEqual([]);
  expect(banksFor({ courseId: 'basics' }, banks)).toEqual(['basics/one', 'basics/two']);
  expect(banksFor({ courseId: 'gone' }, banks)).toEqual([]);
});
