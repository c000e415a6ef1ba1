import type { Corpus, Page } from '../corpus';
import type { Fault } from '../fault';
import { error, type Rule } from './rule';

const RULE = 'courses';

/** A course and its lessons name each other: otherwise a lesson would have no number, or no page. */
export const courses: Rule = (corpus) =>
  corpus.pages.flatMap((page) => [...foreignLessons(page, corpus), ...unlisted(page, corpus)]);

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
  const course = corpus.pages.find(
    (page) => page.data.kind === 'course' && page.data.id === data.course,
  );
  if (course?.data.kind !== 'course' || course.data.lessons.includes(data.id)) return [];
  return [
    error(RULE, file, place(['course']), {
      found: `a lesson that the course "${data.course}" does not list`,
      expected: `"${data.id}" among the lessons in ${course.file}`,
      mend: 'add it to the course, or correct the course of the lesson',
    }),
  ];
}
