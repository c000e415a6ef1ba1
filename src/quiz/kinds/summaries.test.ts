import { expect, test } from 'vitest';
import { quoted } from './summaries';

test('quoted puts quotation marks around words that have none', () => {
  expect(quoted('Stop.')).toBe('“Stop.”');
  expect(quoted(['“Stop.”'])).toBe('“Stop.”');
  expect(quoted('“Stop” or “go”')).toBe('““Stop” or “go””');
});
