import { maySee } from '../../src/audience/audience';
import type { Audience } from '../../src/audience/schema';
import { loadAssessments, loadOutlines } from '../../src/course/loadCourses';
import type { AssessmentData, CourseOutline, LessonOutline } from '../../src/course/types';
import { compileBank } from '../../src/quiz/compile';
import { pageLinks } from '../../src/quiz/compileLinks';
import type { CompiledBank, CompiledQuestion } from '../../src/quiz/types';
import { readSettings } from '../../src/site/env';
import { corpus } from './content';

const { url, baseUrl } = readSettings(process.env);

/** Address of the site with its base path, with which ids of activities begin. */
export const SITE = url + baseUrl;

/** The courses that everybody may take. */
export const courses = loadOutlines(corpus, 'public');

const assessments = loadAssessments(corpus, 'public');

/** What the page of a course's assessment ships. */
export function assessmentOf(courseId: string): AssessmentData {
  const data = assessments.find(({ course }) => course.id === courseId);
  if (!data) throw new Error(`The course ${courseId} has no assessment.`);
  return data;
}

/** A question that an assessment can ask. */
export function askedIn({ banks }: AssessmentData, id: string): CompiledQuestion {
  const question = banks.flatMap(({ questions }) => questions).find((one) => one.id === id);
  if (!question) throw new Error(`No assessment asks ${id}.`);
  return question;
}

/** A bank as the pages of an audience ship it. */
export function bankFor(audience: Audience, id: string): CompiledBank {
  const bank = corpus.banks.get(id)?.value;
  if (!bank) throw new Error(`There is no bank "${id}".`);
  const pageLink = pageLinks(corpus, (page) => maySee(audience, page.data.audience));
  return compileBank(bank, audience, (source) => corpus.sources.get(source)?.value, pageLink);
}

/** The banks that the lessons of a course show to everybody. */
export function banksOf({ lessons }: CourseOutline): CompiledBank[] {
  return lessons.flatMap(({ banks }) => banks.map(({ id }) => bankFor('public', id)));
}

/** The lessons with a check for everybody, those that meet the most kinds of question first. */
export function lessonsByKinds(): { course: CourseOutline; bank: CompiledBank }[] {
  return courses
    .flatMap((course) => banksOf(course).map((bank) => ({ course, bank })))
    .sort((one, other) => kindsIn(other.bank).length - kindsIn(one.bank).length);
}

/** The lesson that shows a bank. */
export function lessonOf({ lessons }: CourseOutline, { id }: CompiledBank): LessonOutline {
  const lesson = lessons.find(({ banks }) => banks.some((bank) => bank.id === id));
  if (!lesson) throw new Error(`No lesson shows the bank ${id}.`);
  return lesson;
}

function kindsIn({ questions }: CompiledBank): string[] {
  return [...new Set(questions.map(({ kind }) => kind))];
}
