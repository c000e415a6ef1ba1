import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from './nearest';

describe('nearest', () => {
  test.each([
    ['guidence', 'guidance'],
    ['guidanc', 'guidance'],
    ['gudiance', 'guidance'],
    ['lesson', 'lesson'],
    ['corse', 'course'],
  ])('takes %j for %j', (value, expected) => {
    expect(nearest(value, ['paper', 'guidance', 'course', 'lesson'])).toBe(expected);
  });

  test.each(['guide', 'gxixanxe', 'x', ''])('knows nothing like %j', (value) => {
    expect(nearest(value, ['paper', 'guidance'])).toBeUndefined();
  });

  test('takes the nearest of several, the first of equals', () => {
    expect(nearest('paper', ['pager', 'paper', 'papers'])).toBe('paper');
    expect(nearest('pape', ['paper', 'papes'])).toBe('paper');
  });

  test('does not take one short word for another', () => {
    expect(nearest('ab', ['cd'])).toBeUndefined();
    expect(nearest('ab', ['xb'])).toBeUndefined();
    expect(nearest('abc', ['xbc'])).toBe('xbc');
  });

  test('gives one of the options or nothing, and an option for itself, for all strings', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (value, options) => {
        const found = nearest(value, options);
        if (found !== undefined) expect(options).toContain(found);
        if (value !== '' && options.includes(value)) expect(found).toBe(value);
        expect(nearest(value, [])).toBeUndefined();
      }),
    );
  });

  test('finds every string again after one letter was lost', () => {
    const word = fc.stringMatching(/^[a-z]{5,12}$/);
    fc.assert(
      fc.property(word, fc.nat(4), (option, lost) => {
        expect(nearest(option.slice(0, lost) + option.slice(lost + 1), [option])).toBe(option);
      }),
    );
  });
});
