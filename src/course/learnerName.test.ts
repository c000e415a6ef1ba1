import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, loadName, NAME_LENGTH, saveName } from './learnerName';

function storage() {
  const items = new Map<string, string>();
  return () => ({
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  });
}

const refusing = () => {
  throw new Error('refused');
};

describe('the name on a record', () => {
  it('is one line without signs that cannot be seen', () => {
    expect(cleanName('  Ada\n\tLovelace\u0000 ')).toBe('Ada Lovelace');
    expect(cleanName('Ada \u202eecalevoL')).toBe('Ada ecalevoL');
    expect(cleanName('Zoë Ní Bhriain')).toBe('Zoë Ní Bhriain');
    expect(cleanName(7)).toBe('');
  });

  it('is short, and the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = cleanName(text);
        expect([...name].length).toBeLessThanOrEqual(NAME_LENGTH);
        expect(cleanName(name)).toBe(name);
      }),
    );
  });

  it('is kept until it is emptied', () => {
    const device = storage();
    expect(saveName(device, 'Ada')).toBe(true);
    expect(loadName(device)).toBe('Ada');
    saveName(device, '');
    expect(loadName(device)).toBe('');
  });

  it('does without storage', () => {
    expect(loadName(refusing)).toBe('');
    expect(saveName(refusing, 'Ada')).toBe(false);
  });
});
