/** Written by src/course/plugin.ts. */
declare module '@generated/handbook-course/default/courses.json' {
  const courses: import('../types').CourseOutline[];
  export default courses;
}
