import type { Corpus, Page } from '../../content/corpus';
import { readPage } from '../../content/loadPage';
import type { Term } from '../../glossary/schema';

const EDITION = '2026';

const KEPT = `status: adopted
owner: Editors
last_reviewed: 2026-11-21
review_by: 2027-11-21
`;

const CLAUSE = (version: string): string => `kind: clause
version: ${version}
published: 2026-11-21
material: true
${KEPT}`;

const HEADERS = {
  guidance: `kind: guidance\n${KEPT}`,
  reference: `kind: reference\n${KEPT}`,
  'clause 1.0.0': CLAUSE('1.0.0'),
  'clause 1.10.0': CLAUSE('1.10.0'),
  lesson: `kind: lesson\ncourse: basics\nduration: 5\nobjectives: [one]\n${KEPT}`,
  post: 'kind: post\nslug: release\ndate: 2026-11-21\nauthors: [editors]\n',
};

/** A page for tests; its id and title come from the name of its file. */
export function pageOf(
  file: string,
  header: keyof typeof HEADERS,
  body: string,
  audience = 'public',
): Page {
  const id = /clauses\/([^/]+)\//.exec(file)?.[1] ?? /([^/]+)\.mdx$/.exec(file)?.[1] ?? '';
  const text = `---
id: ${id}
title: Title of ${id}
description: A description that is long enough for the rule of forty characters.
audience: ${audience}
${HEADERS[header]}---

${body}
`;
  const { page, faults } = readPage(file, text, EDITION);
  if (!page) throw new Error(`The test page ${file} is faulty: ${JSON.stringify(faults)}`);
  return page;
}

/** A corpus of these pages and terms and nothing else. */
export function corpusOf(pages: Page[], terms: Term[] = []): Corpus {
  const place = () => ({ line: 1, column: 1 });
  return {
    pages,
    terms: new Map(terms.map((value) => [value.id, { file: 'glossary.yaml', value, place }])),
    sources: new Map(),
    banks: new Map(),
    relations: new Map(),
    bodies: new Map(),
    editions: [],
    currentEdition: EDITION,
    faults: [],
  };
}
