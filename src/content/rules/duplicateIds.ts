import type { Corpus, Page } from '../corpus';
import type { Fault } from '../fault';
import { error, type Rule } from './rule';

const RULE = 'duplicate-ids';

/**
 * Permanent ids are unique: of pages within an edition, of clauses with their version, and of
 * questions over all banks. The same id in two editions is the same page.
 */
export const duplicateIds: Rule = (corpus) => [...pageIds(corpus), ...questionIds(corpus)];

function pageIds(corpus: Corpus): Fault[] {
  const seen = new Map<string, Page>();
  return corpus.pages.flatMap((page) => {
    const key = keyOf(page);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, page);
      return [];
    }
    const field = page.data.kind === 'post' ? 'slug' : 'id';
    return [
      error(RULE, page.file, page.place([field]), {
        found: `the ${field} "${page.data.kind === 'post' ? page.data.slug : page.data.id}", which ${first.file} has already`,
        expected: 'a permanent id that no other page has',
        mend: 'give the newer page an id of its own',
      }),
    ];
  });
}

function keyOf(page: Page): string {
  const { data } = page;
  if (data.kind === 'post') return `post ${data.slug}`;
  if (data.kind === 'clause') return `clause ${data.id} ${data.version}`;
  return `${page.edition && page.edition !== '' ? `edition ${page.edition}` : 'page'} ${data.id}`;
}

function questionIds(corpus: Corpus): Fault[] {
  const seen = new Map<string, string>();
  return [...corpus.banks.values()].flatMap(({ file, value, place }) =>
    value.questions.flatMap((question, index) => {
      const first = seen.get(question.id);
      if (!first) {
        seen.set(question.id, file);
        return [];
      }
      return [
        error(RULE, file, place(['questions', index, 'id']), {
          found: `the question id "${question.id}", which is used already in ${first}`,
          expected: 'a permanent id that no other question has',
          mend: 'give the newer question an id of its own',
        }),
      ];
    }),
  );
}
