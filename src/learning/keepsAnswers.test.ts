import { expect, test } from 'vitest';
import { keepsAnswers } from './keepsAnswers';

test('answers are kept unless the browser refuses, is full or has a newer version', () => {
  expect(keepsAnswers([])).toBe(true);
  expect(keepsAnswers(['damaged', 'clock'])).toBe(true);
  for (const notice of ['memory', 'full', 'newer'] as const) {
    expect(keepsAnswers(['clock', notice]), notice).toBe(false);
  }
});
