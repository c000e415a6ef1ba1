import { expect, test } from 'vitest';
import { inOrder } from './inOrder';

test('choices come in the order of the ids, others at the end as they were', () => {
  const choices = ['x', 'records', 'y', 'conduct'].map((id) => ({ id }));
  expect(inOrder(choices, ['conduct', 'reports', 'records']).map(({ id }) => id)).toEqual([
    'conduct',
    'records',
    'x',
    'y',
  ]);
});
