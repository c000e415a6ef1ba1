import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { openLrsKeep } from './lrsKeep';

test('remembers the choice and what was sent', async () => {
  globalThis.indexedDB = new IDBFactory();
  const keep = openLrsKeep();
  expect(await keep.consent()).toBeUndefined();
  await keep.setConsent('given');
  await keep.addSent(['a', 'b']);
  const again = openLrsKeep();
  expect(await again.consent()).toBe('given');
  expect(await again.sent()).toEqual(new Set(['a', 'b']));
  await again.forgetSent();
  expect(await openLrsKeep().sent()).toEqual(new Set());
});

test('remembers for the page where the device keeps nothing', async () => {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  const keep = openLrsKeep();
  await keep.setConsent('refused');
  await keep.addSent(['a']);
  expect(await keep.consent()).toBe('refused');
  expect(await keep.sent()).toEqual(new Set(['a']));
});
