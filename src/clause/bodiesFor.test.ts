import { expect, test } from 'vitest';
import { bodiesFor } from './bodiesFor';
import { variable } from './testing/library';
import type { ReportingBody } from './types';

const body = (name: string, kind: ReportingBody['kind'], place: string): ReportingBody => ({
  ...{ name, kind, place, sources: ['“A guide” (A body, 2020)'] },
});
const BODIES = [
  body('the hotline', 'content', 'GB'),
  body('the unit', 'money', 'GB'),
  body('the centre', 'content', 'CA'),
];

test('bodies are proposed by kind and by the places that were chosen', () => {
  const names = (name: string, places: string[]) =>
    bodiesFor(variable(name, { type: 'reporting-body' }), BODIES, places)?.map((b) => b.name);
  expect(names('reporting-body', ['GB'])).toEqual(['the hotline']);
  expect(names('financial-intelligence-unit', ['GB', 'CA'])).toEqual(['the unit']);
  expect(names('reporting-body', ['JP'])).toEqual([]);
  expect(names('reporting-body', [])).toBeUndefined();
  expect(bodiesFor(variable('company'), BODIES, ['GB'])).toBeUndefined();
});
