import path from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { visibleTree } from '../../src/audience/passages';
import { checkCorpus } from '../../src/content/check';
import type { Page } from '../../src/content/corpus';
import { formatReport } from '../../src/content/fault';
import { staleSchemas } from '../../src/content/jsonSchemas';
import { loadCorpus } from '../../src/content/load';

const ROOT = path.join(__dirname, '../..');
const corpus = loadCorpus(ROOT);
const ofEdition = (edition: string) => corpus.pages.filter((page) => page.edition === edition);

/** Words of running text that those may read for whom the page is. */
function wordsOf(page: Page): number {
  const { tree } = page.parsed();
  if (!tree) return 0;
  const texts: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode') texts.push(node.value);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(visibleTree(tree, page.data.audience));
  return texts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

describe('the content of the handbook', () => {
  test('passes the check without an error', () => {
    const errors = checkCorpus(ROOT, corpus).filter(({ severity }) => severity === 'error');
    expect(formatReport(errors)).toBe('0 errors, 0 warnings');
  });

  test('has JSON Schemas that agree with the code', () => {
    expect(formatReport(staleSchemas(ROOT))).toBe('0 errors, 0 warnings');
  });
});

describe('edition 2026', () => {
  const pages = ofEdition('2026').filter(({ data }) => ['paper', 'guidance'].includes(data.kind));

  test('is current and has the papers and guidance that were promised', () => {
    expect(corpus.currentEdition).toBe('2026');
    expect(pages.map(({ data }) => data.id)).toEqual(
      expect.arrayContaining([
        'terms-of-service',
        'knowing-the-merchant',
        'reporting-suspicion',
        'indicators',
        'working-with-authorities',
        'reading-a-countrys-law',
        'caring-for-staff',
      ]),
    );
  });

  test.each(pages.map((page) => [page.file, page] as const))(
    '%s has 900 words or more',
    (_file, page) => {
      expect(wordsOf(page)).toBeGreaterThanOrEqual(900);
    },
  );
});

describe('edition 2016', () => {
  const ids = new Set(ofEdition('2026').map(({ data }) => data.id));
  const pages = ofEdition('2016');

  test('has pages', () => {
    expect(pages.length).toBeGreaterThan(7);
  });

  test.each(pages.map((page) => [page.file, page] as const))(
    '%s is a baseline with a successor',
    (_file, { data }) => {
      expect(data).toMatchObject({ status: 'baseline' });
      expect(ids).toContain(data.id);
    },
  );
});

const courses = corpus.pages.flatMap(({ data }) => (data.kind === 'course' ? [data] : []));

test('there are courses for all staff, for analysts and for underwriters', () => {
  expect(courses.map(({ id }) => id).sort()).toEqual([
    'aml-analyst',
    'foundations',
    'merchant-underwriting',
  ]);
});

describe.each(courses.map((course) => [course.id, course] as const))(
  'the course %s',
  (id, course) => {
    const lessons = corpus.pages.filter(({ data }) => data.kind === 'lesson' && data.course === id);
    const questions = [...corpus.banks.values()]
      .filter(({ value }) => value.course === id)
      .flatMap(({ value }) => value.questions)
      .filter(({ audience }) => audience === 'public');

    test('has 40 questions or more for everybody, of six kinds, with two scenarios', () => {
      expect(questions.length).toBeGreaterThanOrEqual(40);
      expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
      expect(questions.filter(({ kind }) => kind === 'scenario').length).toBeGreaterThanOrEqual(2);
    });

    test('asks each question for an objective of the course', () => {
      const objectives = course.objectives.map((objective) => objective.id);
      for (const { objective } of questions) expect(objectives).toContain(objective);
    });

    test.each(lessons.map((page) => [page.file, page] as const))(
      '%s has 500 to 900 words',
      (_file, page) => {
        expect(wordsOf(page)).toBeGreaterThanOrEqual(500);
        expect(wordsOf(page)).toBeLessThanOrEqual(950);
      },
    );

    test('does not give the right answer away by its length', () => {
      const single = questions.flatMap((question) =>
        question.kind === 'single' ? [question] : [],
      );
      const extremes = single.map(({ choices }) => {
        const lengths = choices.map(({ text }) => text.length);
        const right = choices.find(({ correct }) => correct)?.text.length;
        return {
          isLongest: right === Math.max(...lengths),
          isShortest: right === Math.min(...lengths),
          chance: 1 / choices.length,
        };
      });
      // Twice the standard deviation of a fair draw: more is a habit that learners find out.
      const expected = extremes.reduce((sum, { chance }) => sum + chance, 0);
      const variance = extremes.reduce((sum, { chance }) => sum + chance * (1 - chance), 0);
      const limit = expected + 2 * Math.sqrt(variance);
      expect(single.length).toBeGreaterThan(10);
      expect(extremes.filter(({ isLongest }) => isLongest).length).toBeLessThanOrEqual(limit);
      expect(extremes.filter(({ isShortest }) => isShortest).length).toBeLessThanOrEqual(limit);
    });

    test('does not give it away by its place', () => {
      const places = questions.flatMap((question) =>
        question.kind === 'single' ? [question.choices.findIndex(({ correct }) => correct)] : [],
      );
      expect(new Set(places).size).toBeGreaterThanOrEqual(3);
      for (const place of new Set(places)) {
        const share = places.filter((other) => other === place).length / places.length;
        expect(share).toBeLessThanOrEqual(0.5);
      }
    });

    test('has statements that are true and statements that are false', () => {
      const answers = questions.flatMap((question) =>
        question.kind === 'true-false' ? [question.answer] : [],
      );
      expect(new Set(answers)).toEqual(new Set([true, false]));
    });
  },
);
