import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { GENERATED_ADDRESSES } from '../../src/content/check';
import { formatReport } from '../../src/content/fault';
import { loadCorpus } from '../../src/content/load';
import { checkContent } from '../../src/content/rules';
import { kinds as questionKinds } from '../../src/quiz/kinds';

const FIXTURES = path.join(__dirname, '../fixtures');

/** Everything the check says of a fixture, as of a fixed day. */
function check(fixture: string) {
  const dir = path.join(FIXTURES, fixture);
  const corpus = loadCorpus(dir);
  const faults = checkContent(corpus, {
    today: '2026-06-01',
    generatedAddresses: GENERATED_ADDRESSES,
    readFile: (file) => {
      const full = path.join(dir, file);
      return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
    },
  });
  return { corpus, faults, report: formatReport(faults) };
}

describe('the sound site', () => {
  test('has no fault', () => {
    expect(check('sound').report).toBe('0 errors, 0 warnings');
  });

  test('has a page of every kind, and a question of every kind', () => {
    const { pages, banks } = check('sound').corpus;
    const kinds = new Set(pages.map(({ data }) => data.kind));
    expect([...kinds].sort()).toEqual([
      'clause',
      'course',
      'guidance',
      'lesson',
      'paper',
      'post',
      'reference',
    ]);
    const questions = [...banks.values()].flatMap(({ value }) => value.questions);
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(Object.keys(questionKinds)));
  });
});

describe('the broken site', () => {
  test('gives a report that names every fault, word for word', async () => {
    await expect(`${check('broken').report}\n`).toMatchFileSnapshot(
      '../fixtures/broken/report.txt',
    );
  });

  test.each([
    'docs/handbook/papers/paper.mdx',
    'docs/handbook/papers/guidance.mdx',
    'docs/clauses/records/2.0.0.mdx',
    'docs/clauses/orders/1.0.0.mdx',
    'docs/training/advanced/deep.mdx',
    'docs/training/advanced/index.mdx',
    'src/pages/reference.mdx',
    'blog/2026-01-15-post.mdx',
    'quizzes/basics/questions.yaml',
    'data/sources.yaml',
    'data/glossary.yaml',
    'data/editions.yaml',
    'data/clauses.lock.json',
    'data/clauses.yaml',
    'data/questions.lock.json',
    'docs/training/circle/index.mdx',
    'docs/training/marks/index.mdx',
    'docs/training/pools/index.mdx',
    'quizzes/pools/drawing.yaml',
  ])('has a fault in %s', (file) => {
    expect(check('broken').faults.map((fault) => fault.file)).toContain(file);
  });

  test('names places that are in the files', () => {
    for (const { file, line, column } of check('broken').faults) {
      const lines = readFileSync(path.join(FIXTURES, 'broken', file), 'utf8').split('\n');
      expect(lines.length, file).toBeGreaterThanOrEqual(line);
      expect((lines[line - 1] ?? '').length + 1, `${file}:${line}`).toBeGreaterThanOrEqual(column);
    }
  });
});
