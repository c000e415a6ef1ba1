import type { Corpus, Page } from '../corpus';
import type { Fault } from '../fault';
import { nearest } from '../nearest';
import type { CourseFrontMatter } from '../schema';
import { error, type Rule } from './rule';

const RULE = 'courses';

/**
 * A course and its lessons name each other: otherwise a lesson would have no number, or no page.
 * Courses to take before exist and do not go round in a circle, and a later version says what
 * changed.
 */
export const courses: Rule = (corpus) =>
  corpus.pages.flatMap((page) => [
    ...foreignLessons(page, corpus),
    ...unlisted(page, corpus),
    ...prerequisitesOf(page, corpus),
    ...changesMissing(page),
  ]);

function foreignLessons({ data, file, place }: Page, corpus: Corpus): Fault[] {
  if (data.kind !== 'course') return [];
  return data.lessons.flatMap((id, index) => {
    const named = corpus.pages.filter((page) => page.data.id === id);
    const isOurs = named.some(
      (page) => page.data.kind === 'lesson' && page.data.course === data.id,
    );
    // That there is no such page at all is for the references to say.
    if (isOurs || named.length === 0) return [];
    return [
      error(RULE, file, place(['lessons', index]), {
        found: `"${id}", which is no lesson of this course`,
        expected: `a lesson whose front matter says "course: ${data.id}"`,
        mend: 'take it out, or correct the course of the lesson',
      }),
    ];
  });
}

function unlisted({ data, file, place }: Page, corpus: Corpus): Fault[] {
  if (data.kind !== 'lesson') return [];
  const course = coursesIn(corpus).get(data.course);
  if (!course || course.data.lessons.includes(data.id)) return [];
  return [
    error(RULE, file, place(['course']), {
      found: `a lesson that the course "${data.course}" does not list`,
      expected: `"${data.id}" among the lessons in ${course.file}`,
      mend: 'add it to the course, or correct the course of the lesson',
    }),
  ];
}

function prerequisitesOf({ data, file, place }: Page, corpus: Corpus): Fault[] {
  if (data.kind !== 'course') return [];
  const known = coursesIn(corpus);
  return data.prerequisites.flatMap((id, index) => {
    const point = place(['prerequisites', index]);
    if (!known.has(id)) {
      const near = nearest(id, known.keys());
      return [
        error(RULE, file, point, {
          found: `the course "${id}" to take before`,
          expected: `one of: ${[...known.keys()].join(', ')}`,
          mend: near ? `did you mean "${near}"?` : 'correct the id, or take it out',
        }),
      ];
    }
    const way = wayBetween(id, data.id, known);
    if (!way) return [];
    return [
      error(RULE, file, point, {
        found: `courses that wait for each other: ${[data.id, ...way].join(' → ')}`,
        expected: 'an order in which they can be taken',
        mend: 'take one of them out of the prerequisites of the other',
      }),
    ];
  });
}

type Courses = Map<string, Page & { data: CourseFrontMatter }>;

/** The shortest way from a course to another by prerequisites; undefined if there is none. */
function wayBetween(from: string, to: string, known: Courses): string[] | undefined {
  const ways = [[from]];
  const seen = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1) ?? '';
    if (last === to) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of known.get(last)?.data.prerequisites ?? []) ways.push([...way, next]);
  }
  return undefined;
}

function changesMissing({ data, file, place }: Page): Fault[] {
  if (data.kind !== 'course' || data.version === '1.0.0' || data.changes) return [];
  // Before 1.0.0 a course is a draft.
  if (data.version.startsWith('0.')) return [];
  return [
    error(RULE, file, place(['version']), {
      found: `version ${data.version} without changes`,
      expected: 'changes with what, why and who',
      mend: 'add the field "changes" to the front matter',
    }),
  ];
}

function coursesIn(corpus: Corpus): Courses {
  return new Map(
    corpus.pages.flatMap((page) =>
      page.data.kind === 'course' ? [[page.data.id, { ...page, data: page.data }] as const] : [],
    ),
  );
}
