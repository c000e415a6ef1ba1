import { expect, test } from 'vitest';
import { keyOf, splitName } from './versionName';

test.each([
  ['records', { id: 'records', version: undefined }],
  ['records@2', { id: 'records', version: '2' }],
  ['user-reporting@2.0.1', { id: 'user-reporting', version: '2.0.1' }],
  ['', { id: '', version: undefined }],
])('%j is taken apart', (name, parts) => {
  expect(splitName(name)).toEqual(parts);
});

test('the name of a version can be taken apart again', () => {
  const version = { id: 'user-reporting', version: '2.0.1' };
  expect(keyOf(version)).toBe('user-reporting@2.0.1');
  expect(splitName(keyOf(version))).toEqual(version);
});
