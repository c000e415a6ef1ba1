import { describe, expect, test } from 'vitest';
import type { PageInfo } from './pageInfo';
import { pageData } from './structuredData';

const info: PageInfo = {
  id: 'a',
  kind: 'guidance',
  title: 'A title',
  description: 'A description.',
  audience: 'public',
  lastReviewed: '2026-11-21',
};
const data = (more: Partial<PageInfo> = {}) =>
  pageData({ ...info, ...more }, 'https://x.org/a', (permalink) => `https://x.org${permalink}`);

describe('pageData', () => {
  test('calls a page of an edition an article in that edition', () => {
    expect(data({ edition: '2026' })).toEqual({
      '@type': 'Article',
      name: 'A title',
      headline: 'A title',
      description: 'A description.',
      url: 'https://x.org/a',
      inLanguage: 'en-GB',
      identifier: 'a',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: { '@type': 'Organization', name: 'Coalition Handbook' },
      author: { '@type': 'Organization', name: 'Coalition Handbook' },
      dateModified: '2026-11-21',
      isPartOf: {
        '@type': 'Book',
        name: 'Coalition Handbook, edition 2026',
        bookEdition: '2026',
      },
    });
  });

  test('dates a post by its publication and gives a clause its version', () => {
    expect(data({ lastReviewed: undefined, published: '2026-01-02' })).toMatchObject({
      dateModified: '2026-01-02',
    });
    const clause = { version: '2.0.0', latest: '2.0.0', versions: [], material: true };
    expect(data({ clause: { ...clause, wordingHash: '' } })).toMatchObject({ version: '2.0.0' });
    expect(data()).not.toHaveProperty('isPartOf');
  });

  test('describes a course with what it teaches, its lessons, and that it is free', () => {
    const course = {
      version: '1.0.0',
      duration: 60,
      objectives: ['Act.'],
      lessons: [{ title: 'One', permalink: '/training/basics/one', duration: 15 }],
    };
    expect(data({ course })).toMatchObject({
      '@type': 'Course',
      version: '1.0.0',
      timeRequired: 'PT60M',
      teaches: ['Act.'],
      hasPart: [
        { '@type': 'LearningResource', name: 'One', url: 'https://x.org/training/basics/one' },
      ],
      hasCourseInstance: { courseMode: 'Online', courseWorkload: 'PT60M' },
      offers: { category: 'Free', price: 0 },
    });
  });

  test('describes a lesson with its course and its quiz', () => {
    const lesson = {
      course: { title: 'Basics', permalink: '/training/basics' },
      number: 1,
      of: 2,
      duration: 15,
      objectives: ['Act.'],
    };
    expect(data({ lesson })).toMatchObject({
      '@type': 'LearningResource',
      learningResourceType: 'Lesson',
      timeRequired: 'PT15M',
      teaches: ['Act.'],
      isPartOf: { '@type': 'Course', name: 'Basics', url: 'https://x.org/training/basics' },
      hasPart: { '@type': 'Quiz', name: 'Knowledge check: A title', about: ['Act.'] },
    });
  });
});
