import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileHash, normalisedWording, parseLock, wordingHash } from './lock';

/** From the first lock file. */
const PUBLISHED: Record<string, string> = {
  'preservation-of-records@1.0.0':
    'ef971c5ad76cd142732798415b4959811ab6f42d3331e6779a2a8c9e19cdaaef',
  'prohibited-conduct@1.0.0': 'ea1e1577abaf3d2eb25d0b294f7e681e41f440b852f2c9dfc7a5faaa1af039cc',
  'prohibited-conduct@2.0.0': '21df69c5a47214f54b685b85d32fb9fb0143f600e06a4a2d9de70618079254c1',
  'reporting-to-authorities@1.0.0':
    '8a66811fd0cf18caffe751a094ef1f53c60670ac3fade1060cc778979a91144e',
};

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

  test('has the other forms after the full one, each with its name', () => {
    const short = '<Wording variant="short">\n\n1.  Keep.\n\n</Wording>';
    const bank = "<Wording\n  variant='bank' >\n1. Banks keep.\n</Wording>";
    expect(normalisedWording(`${short}\n\n${within('\n\n1. We keep records.\n')}\n${bank}`)).toBe(
      '1. We keep records.\n\nshort\n1. Keep.\n\nbank\n1. Banks keep.',
    );
  });

  test('tells a form from a full form that says the same', () => {
    expect(normalisedWording('<Wording variant="short">Keep.</Wording>')).not.toBe(
      normalisedWording(within('Keep.')),
    );
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

  test('differ for every change of a form, of its name and of the order of forms', () => {
    const form = (name: string, wording: string) =>
      `\n<Wording variant="${name}">\n${wording}\n</Wording>\n`;
    const texts = [
      text,
      text + form('short', 'Keep.'),
      text + form('bank', 'Keep.'),
      text + form('short', 'Keep it.'),
      text + form('short', 'Keep.') + form('bank', 'Keep.'),
      text + form('bank', 'Keep.') + form('short', 'Keep.'),
    ];
    expect(new Set(texts.map(wordingHash)).size).toBe(texts.length);
  });

  test('are those of the versions that were published before there were forms', () => {
    // Companies cite these: normalising in another way must not change them.
    for (const [key, wording] of Object.entries(PUBLISHED)) {
      const [id, version] = key.split('@');
      const file = path.join(__dirname, `../../docs/clauses/${id}/${version}.mdx`);
      expect(wordingHash(readFileSync(file, 'utf8')), key).toBe(wording);
    }
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
