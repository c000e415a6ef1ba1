import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { MOST_CHARACTERS } from '../openDocument';
import { readTerms } from './readTerms';

vi.setConfig({ testTimeout: 60_000 });

const file = (name: string, text: string) => {
  const bytes = Uint8Array.from(new TextEncoder().encode(text)).buffer;
  return readTerms({ name, bytes });
};

test('reads pasted text and files by paragraphs; markup that is pasted stays text', () => {
  expect(readTerms({ text: '1. One.\r\n\r\n  Two <b>x</b>.' })).toEqual({
    paragraphs: ['1. One.', 'Two <b>x</b>.'],
    isTracked: false,
  });
  expect(file('a.html', '<p>One.</p><p>Two.</p>')).toMatchObject({ paragraphs: ['One.', 'Two.'] });
});

test('says what is wrong', () => {
  expect(readTerms({ text: ' \n 12 ' })).toEqual({ fault: 'empty' });
  expect(readTerms({ text: 'a'.repeat(MOST_CHARACTERS + 1) })).toEqual({ fault: 'long' });
  expect(file('a.exe', 'x')).toMatchObject({ fault: { problem: expect.any(String) } });
});

test('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readTerms({ text });
      expect('fault' in read || read.paragraphs.length > 0).toBe(true);
    }),
  );
});
