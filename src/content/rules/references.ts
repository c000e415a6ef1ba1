import type { Corpus, Page } from '../corpus';
import { partlyRead } from '../loadBank';
import { nearest } from '../nearest';
import type { Fault } from '../fault';
import { TARGET_ATTRIBUTES, componentUses, type ComponentUse } from '../uses';
import type { ValuePath } from '../yaml';
import { error, type Rule } from './rule';

const RULE = 'unknown-ids';

/** Every id that is referred to exists: in text, front matter, banks and the glossary. */
export const references: Rule = (corpus) => {
  const known = knownIds(corpus);
  return [
    ...corpus.pages.flatMap((page) => [...usesIn(page, known), ...frontMatterOf(page, known)]),
    ...banksOf(corpus, known),
    ...glossaryOf(corpus, known),
    ...bodiesOf(corpus, known),
  ];
};

interface KnownIds {
  source: Set<string> | undefined;
  term: Set<string> | undefined;
  bank: Set<string>;
  section: Set<string>;
  clause: Set<string>;
  page: Set<string>;
  course: Set<string>;
  /** Ids of the objectives of each course. */
  objectives: Map<string, Set<string>>;
}

/** Sections that <PageList> can show, as "papers" or "training/foundations". */
function knownIds(corpus: Corpus): KnownIds {
  const sections = corpus.pages.flatMap((page) =>
    page.section && page.edition
      ? [page.section]
      : page.section && page.data.kind === 'lesson'
        ? [`training/${page.section}`]
        : [],
  );
  return {
    source: idsOf(corpus, corpus.sources, 'source'),
    term: idsOf(corpus, corpus.terms, 'term'),
    bank: new Set([...corpus.banks.keys(), ...partlyRead(corpus)]),
    section: new Set([...sections, 'clauses', 'training']),
    clause: new Set(corpus.pages.flatMap(({ data }) => (data.kind === 'clause' ? [data.id] : []))),
    page: new Set(corpus.pages.flatMap((page) => (page.data.id ? [page.data.id] : []))),
    course: new Set(corpus.pages.flatMap(({ data }) => (data.kind === 'course' ? [data.id] : []))),
    objectives: new Map(
      corpus.pages.flatMap(({ data }) =>
        data.kind === 'course'
          ? [[data.id, new Set(data.objectives.map(({ id }) => id))] as const]
          : [],
      ),
    ),
  };
}

/** Ids of a table; none are known, and none unknown, when all of its file could not be read. */
function idsOf(corpus: Corpus, table: ReadonlyMap<string, unknown>, what: 'source' | 'term') {
  const isUnread = table.size === 0 && corpus.faults.some(({ file }) => file === WHERE[what]);
  return isUnread ? undefined : new Set(table.keys());
}

const WHERE = {
  source: 'data/sources.yaml',
  term: 'data/glossary.yaml',
  bank: 'a file in quizzes/',
  section: 'a folder of the handbook, "clauses", "training" or "training/<course>"',
  clause: 'a folder in docs/clauses/',
  page: 'the permanent id of a page',
  course: 'the id of a course in docs/training/',
} as const;

const WHAT = {
  Cite: 'source',
  Term: 'term',
  ClauseRef: 'clause',
  Quiz: 'bank',
  PageList: 'section',
  CourseOutline: 'course',
} as const;

function usesIn(page: Page, known: KnownIds): Fault[] {
  const { tree } = page.parsed();
  if (!tree) return [];
  return componentUses(tree).flatMap((use) => {
    const attribute = (TARGET_ATTRIBUTES as Record<string, string | undefined>)[use.name];
    if (!attribute) return [];
    if (!use.target) return [withoutTarget(page.file, use, attribute)];
    if (use.name === 'Var') return variable(page, use);
    const what = WHAT[use.name as keyof typeof WHAT];
    return unknown(page.file, use, what, use.target, known[what]);
  });
}

function withoutTarget(file: string, use: ComponentUse, attribute: string): Fault {
  return error(RULE, file, use, {
    found: `<${use.name}> without ${attribute}`,
    expected: `<${use.name} ${attribute}="…" />`,
    mend: `add ${attribute}="…"`,
  });
}

function variable(page: Page, use: ComponentUse): Fault[] {
  const names = page.data.kind === 'clause' ? page.data.variables.map(({ name }) => name) : [];
  if (use.target && names.includes(use.target)) return [];
  return [
    error(RULE, page.file, use, {
      found: `the variable "${use.target ?? ''}"`,
      expected: names.length > 0 ? `one of: ${names.join(', ')}` : 'a variable of the clause',
      mend: 'add it to variables in the front matter, or correct the name',
    }),
  ];
}

function frontMatterOf(page: Page, known: KnownIds): Fault[] {
  const { data, file, place } = page;
  const look = (what: 'source' | 'page', ids: readonly string[], field: string) =>
    ids.flatMap((id, index) => unknown(file, place([field, index]), what, id, known[what]));
  return [
    ...look('source', data.sources, 'sources'),
    ...(data.kind === 'course' ? look('page', data.lessons, 'lessons') : []),
    ...(data.kind === 'lesson'
      ? lessonObjectives(data.course, data.objectives, file, place, known)
      : []),
  ];
}

type Place = (path: ValuePath) => { line: number; column: number };

function lessonObjectives(
  course: string,
  ids: readonly string[],
  file: string,
  place: Place,
  known: KnownIds,
) {
  const objectives = known.objectives.get(course);
  if (!objectives)
    return unknown(file, place(['course']), 'page', course, new Set(known.objectives.keys()));
  return ids.flatMap((id, index) =>
    objective(file, place(['objectives', index]), id, course, objectives),
  );
}

function objective(
  file: string,
  point: { line: number; column: number },
  id: string,
  course: string,
  objectives: Set<string>,
): Fault[] {
  if (objectives.has(id)) return [];
  return [
    error(RULE, file, point, {
      found: `the objective "${id}"`,
      expected: `an objective of the course "${course}": ${[...objectives].join(', ')}`,
      mend: 'correct the id, or add the objective to the course',
    }),
  ];
}

function banksOf(corpus: Corpus, known: KnownIds): Fault[] {
  return [...corpus.banks.values()].flatMap(({ file, value, place }) => {
    const { course = '' } = value;
    const objectives = known.objectives.get(course);
    return value.questions.flatMap((question, index) => {
      const at = (...path: PropertyKey[]) => place(['questions', index, ...path]);
      return [
        ...question.sources.flatMap((id, n) =>
          unknown(file, at('sources', n), 'source', id, known.source),
        ),
        ...question.tests.flatMap((id, n) => unknown(file, at('tests', n), 'page', id, known.page)),
        ...(question.objective && objectives
          ? objective(file, at('objective'), question.objective, course, objectives)
          : []),
      ];
    });
  });
}

function glossaryOf(corpus: Corpus, known: KnownIds): Fault[] {
  return [...corpus.terms.values()].flatMap(({ file, value, place }) => [
    ...value.sources.flatMap((id, n) =>
      unknown(file, place(['sources', n]), 'source', id, known.source),
    ),
    ...value.see.flatMap((id, n) => unknown(file, place(['see', n]), 'term', id, known.term)),
  ]);
}

function bodiesOf(corpus: Corpus, known: KnownIds): Fault[] {
  return [...corpus.bodies.values()].flatMap(({ file, value, place }) =>
    value.sources.flatMap((id, n) =>
      unknown(file, place(['sources', n]), 'source', id, known.source),
    ),
  );
}

function unknown(
  file: string,
  point: { line: number; column: number },
  what: keyof typeof WHERE,
  id: string,
  ids: Set<string> | undefined,
): Fault[] {
  if (!ids || ids.has(id)) return [];
  const near = nearest(id, ids);
  return [
    error(RULE, file, point, {
      found: `the ${what} "${id}"`,
      expected: `an id that exists: ${WHERE[what]}`,
      mend: near
        ? `did you mean "${near}"?`
        : what === 'page' || what === 'section' || what === 'clause'
          ? 'correct the id'
          : `add it to ${WHERE[what]}, or correct the id`,
    }),
  ];
}
