import fs from 'node:fs';
import path from 'node:path';
import { write } from '../folders';

/** The lesson that is measured: one of a course with an assessment, of middle length. */
export const COURSE = 'aml-analyst';
export const LESSON = 'the-analysts-part';
/** The same lesson without its questions, which only this measurement has. */
export const TWIN = `${LESSON}-to-read`;

const FOLDER = `docs/training/${COURSE}`;

/**
 * Adds the twin of the lesson to a copy of the project, and to its course.
 * @throws Error when the lesson or the course is not written as it was
 */
export function addTwin(dir: string): void {
  const lesson = fs.readFileSync(path.join(dir, FOLDER, `${LESSON}.mdx`), 'utf8');
  const course = fs.readFileSync(path.join(dir, FOLDER, 'index.mdx'), 'utf8');
  const twin = replaced(lesson, /^<Quiz [^>]*\/>$/m, '').replace(`id: ${LESSON}`, `id: ${TWIN}`);
  write(dir, `${FOLDER}/${TWIN}.mdx`, twin);
  const listed = new RegExp(String.raw`(?<=^lessons: \[.*\b)${LESSON}(?=[,\]])`, 'm');
  write(dir, `${FOLDER}/index.mdx`, replaced(course, listed, `${LESSON}, ${TWIN}`));
}

function replaced(text: string, what: RegExp, by: string): string {
  if (!what.test(text)) throw new Error(`There is no ${what.source} in ${FOLDER} any more.`);
  return text.replace(what, by);
}
