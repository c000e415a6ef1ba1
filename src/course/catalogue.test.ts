import { describe, expect, it } from 'vitest';
import { coursesFor, practiceCount, rolesOf } from './catalogue';
import type { CourseOutline } from './types';

const course = (id: string, roles: string[]): CourseOutline => ({
  id,
  title: id,
  description: '',
  permalink: `/training/${id}`,
  version: '1.0.0',
  duration: 60,
  roles,
  objectives: [],
  prerequisites: [],
  lessons: [4, 5].map((questions) => ({
    id: `${id}-${questions}`,
    title: '',
    description: '',
    permalink: '',
    duration: 10,
    banks: [{ id: `${id}/${questions}`, questions }],
  })),
});

const COURSES = [
  course('foundations', ['all-staff']),
  course('analyst', ['aml-analyst', 'investigator']),
  course('merchants', ['underwriter', 'aml-analyst']),
];
const idsFor = (role?: string) => coursesFor(role, COURSES).map(({ id }) => id);

describe('the catalogue', () => {
  it('names each role once', () => {
    expect(rolesOf(COURSES)).toEqual(['aml-analyst', 'investigator', 'underwriter']);
  });

  it('gives a role its courses and those for everybody', () => {
    expect(idsFor('underwriter')).toEqual(['foundations', 'merchants']);
    expect(idsFor('aml-analyst')).toEqual(['foundations', 'analyst', 'merchants']);
    expect(idsFor()).toHaveLength(3);
  });

  it('counts the questions of all lessons', () => {
    expect(practiceCount(course('a', ['all-staff']))).toBe(9);
  });
});
