import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileHash, normalisedWording, parseLock, wordingHash } from './lock';

const within = (wording: string) => `<Wording>${wording}</Wording>`;
const text = `---\nid: a\n---\n\n## Wording\n\n${within('\n\n1. We keep records.\n2. We stop.\n\n')}\n\nNotes.\n`;

describe('normalisedWording', () => {
  test('is the wording without blank lines and needless white space', () => {
    expect(normalisedWording(within('\n\n1.  We   keep \t records. \n\n\n   2. We stop.\n'))).toBe(
      '1. We keep records.\n2. We stop.',
    );
  });

  test('is empty for a text without a wording', () => {
    expect(normalisedWording('Text.')).toBe('');
  });

  test('does not change what is normalised already', () => {
    const wording = fc.string({ unit: fc.constantFrom(...'ab \n\t\r.<>/\u00A0') });
    fc.assert(
      fc.property(fc.oneof(wording, fc.string()), (any) => {
        const once = normalisedWording(within(any));
        expect(normalisedWording(within(once))).toBe(once);
      }),
    );
  });
});

describe('hashes', () => {
  test('are SHA-256 in hexadecimal', () => {
    expect(fileHash('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(wordingHash(within('abc'))).toBe(fileHash('abc'));
  });

  test('do not differ with the line ends of a checkout', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(fileHash(windows)).toBe(fileHash(text));
    expect(wordingHash(windows)).toBe(wordingHash(text));
  });

  test('differ for every other change, that of the wording only for its own', () => {
    const notes = text.replace('Notes.', 'Notes');
    expect(fileHash(notes)).not.toBe(fileHash(text));
    expect(wordingHash(notes)).toBe(wordingHash(text));
    const spaces = text.replace('We keep', 'We  keep');
    expect(fileHash(spaces)).not.toBe(fileHash(text));
    expect(wordingHash(spaces)).toBe(wordingHash(text));
    const word = text.replace('We stop', 'We go');
    expect(wordingHash(word)).not.toBe(wordingHash(text));
    const joined = text.replace('records.\n2. We', 'records. 2. We');
    expect(wordingHash(joined)).not.toBe(wordingHash(text));
  });

  test('do not differ with line ends for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n') }), (any) => {
        const windows = within(any).replaceAll('\n', '\r\n');
        expect(fileHash(windows)).toBe(fileHash(within(any)));
        expect(wordingHash(windows)).toBe(wordingHash(within(any)));
      }),
    );
  });
});

describe('parseLock', () => {
  const hash = 'a'.repeat(64);

  test('reads a lock file', () => {
    const lock = { versions: { 'records@1.0.0': { file: hash, wording: hash } } };
    expect(parseLock(JSON.stringify(lock))).toEqual(lock);
    expect(parseLock('{"versions":{}}')).toEqual({ versions: {} });
  });

  test.each([
    undefined,
    '',
    '{',
    'null',
    '[]',
    '{}',
    `{"versions":{"a@1.0.0":{"file":"${hash}"}}}`,
    `{"versions":{"a@1.0.0":{"file":"${hash}","wording":"${hash.slice(1)}"}}}`,
    `{"versions":{},"more":1}`,
  ])('takes %j for no lock file', (any) => {
    expect(parseLock(any)).toBeUndefined();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(parseLock(any)?.versions ?? {}).toBeTypeOf('object');
      }),
    );
  });
});
