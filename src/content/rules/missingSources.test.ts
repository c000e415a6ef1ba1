import { expect, test } from 'vitest';
import { clause, course, guidance, lesson } from '../testing/pages';
import { NO_FAULT, reportOf } from '../testing/site';
import { missingSources } from './missingSources';

const NONE = { sources: undefined };
const FILE = 'docs/handbook/papers/a.mdx';

test.each([
  ['a paper', FILE, guidance('a', 'Text.', { ...NONE, kind: 'paper' })],
  ['a guidance', FILE, guidance('a', 'Text.', NONE)],
  ['a lesson', 'docs/training/b/a.mdx', lesson('a', 'b', 'Text.', NONE)],
  ['a clause', 'docs/clauses/a/1.0.0.mdx', clause('a', '1.0.0', 'Text.', NONE)],
])('missing-sources refuses %s without any source', (what, file, text) => {
  expect(reportOf(missingSources, { [file]: text })).toBe(
    `${file}:3:7  error  missing-sources
  found:    ${what} without any source
  expected: at least one <Cite id="…" /> in the text, or sources in the front matter
  mend:     cite the source of each statement of fact, with an id from data/sources.yaml

1 error, 0 warnings`,
  );
});

test.each([
  ['a citation in the text', guidance('a', 'So it is.<Cite id="guide" />', NONE)],
  ['sources of the whole page', guidance('a', 'Text.')],
  ['a page that states no facts', guidance('a', 'Text.', { ...NONE, kind: 'reference' })],
  ['a page that cannot be parsed', guidance('a', '{', NONE)],
])('missing-sources passes %s', (_name, text) => {
  expect(reportOf(missingSources, { [FILE]: text })).toBe(NO_FAULT);
});

test('missing-sources passes a course', () => {
  const files = { 'docs/training/b/index.mdx': course('b', NONE) };
  expect(reportOf(missingSources, files)).toBe(NO_FAULT);
});
