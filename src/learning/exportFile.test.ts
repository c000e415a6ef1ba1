import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { canonicalJson } from './canonicalJson';
import { makeExport, readExport, type LearningExport } from './exportFile';
import { learningExportSchema } from './exportSchema';
import { sha256 } from './sha256';
import { lessonOpened } from './statements';
import { anyStatement, SITE, testMaker } from './testing/statements';

const NOW = new Date('2026-11-22T10:00:00Z');
const sample = () =>
  [1, 2].map(() => lessonOpened(testMaker(), { courseId: 'basics', lessonId: 'one' }));
const changed = async (change: (file: LearningExport) => unknown) => {
  const file = JSON.parse(await makeExport(sample(), SITE, NOW)) as LearningExport;
  return readExport(JSON.stringify(change(file)));
};
const problemOf = async (file: string | BufferSource) => {
  const result = await readExport(file);
  return 'problem' in result ? result.problem : undefined;
};

describe('an export', () => {
  test('is read back as it was, for any statements', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStatement), fc.boolean(), async (statements, asBytes) => {
        const text = await makeExport(statements, SITE, NOW);
        const result = await readExport(asBytes ? new TextEncoder().encode(text) : text);
        expect(result).toEqual({ statements, site: SITE });
        expect(JSON.stringify('statements' in result && result.statements)).toBe(
          JSON.stringify(statements),
        );
        expect(learningExportSchema.safeParse(JSON.parse(text)).success).toBe(true);
      }),
    );
  });

  test('is taken without its hash, as made on pages without TLS', async () => {
    expect(await changed(({ sha256: _gone, ...rest }) => rest)).toHaveProperty('statements');
    vi.stubGlobal('crypto', {});
    const text = await makeExport(sample(), SITE, NOW);
    vi.unstubAllGlobals();
    expect(JSON.parse(text)).not.toHaveProperty('sha256');
    expect(await readExport(text)).toEqual({ statements: sample(), site: SITE });
  });

  test('may come from a program that writes JSON differently', async () => {
    const result = await changed((file) => Object.fromEntries(Object.entries(file).reverse()));
    expect(result).toHaveProperty('statements');
    const text = await makeExport(sample(), SITE, NOW);
    expect(await readExport(`\uFEFF${text}`)).toHaveProperty('statements');
  });

  test('of the first form, a list alone, is taken', async () => {
    expect(await readExport(JSON.stringify(sample()))).toEqual({ statements: sample() });
    expect(await readExport('[]')).toEqual({ statements: [] });
  });
});

describe('a file that is not taken', () => {
  test('gives a problem, whatever its bytes', async () => {
    const any = fc.oneof(fc.uint8Array(), fc.string(), fc.json());
    await fc.assert(
      fc.asyncProperty(any, async (file) => {
        const result = await readExport(file);
        if (!('problem' in result)) expect(result.statements).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives a problem however an export was changed', async () => {
    const text = await makeExport(sample(), SITE, NOW);
    const edit = fc.record({
      at: fc.nat({ max: text.length - 1 }),
      remove: fc.nat({ max: 5 }),
      put: fc.string(),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, remove, put }) => {
        const result = await readExport(text.slice(0, at) + put + text.slice(at + remove));
        // What is taken is what was exported: the hash holds it.
        if (!('problem' in result)) expect(result.statements).toEqual(sample());
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['', 'not-json'],
    ['{"type":', 'not-json'],
    [new Uint8Array([0xff, 0xfe, 0x00]), 'not-json'],
    ['null', 'not-ours'],
    ['"text"', 'not-ours'],
    ['{"type":"completion"}', 'not-ours'],
    ['[1, 2]', 'not-ours'],
    ['{"type":"coalition-handbook-learning","v":2,"new":true}', 'newer'],
    ['{"type":"coalition-handbook-learning","v":1}', 'not-ours'],
    [JSON.stringify([...sample(), 1]), 'unreadable'],
    ['['.repeat(100_000) + ']'.repeat(100_000), 'not-ours'],
  ] as const)('says what is wrong: %j', async (file, problem) => {
    expect(await problemOf(file)).toBe(problem);
  });

  test('says that it is damaged, and offers nothing', async () => {
    const result = await changed((file) => ({ ...file, statements: file.statements.slice(1) }));
    expect(result).toEqual({ problem: 'damaged' });
  });

  test('says that its entries cannot be read, though its hash is right', async () => {
    const statements = [...sample(), { id: 'x' }];
    const hash = await sha256(canonicalJson(statements));
    expect(await changed((file) => ({ ...file, statements, sha256: hash }))).toMatchObject({
      problem: 'unreadable',
    });
  });

  test('is not brought down by depth', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = `{"type":"coalition-handbook-learning","v":1,"site":"x","sha256":"x","statements":${deep}}`;
    expect(await problemOf(text)).toBe('unreadable');
  });
});
