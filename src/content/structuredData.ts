import type { PageInfo } from './pageInfo';

const PUBLISHER = { '@type': 'Organization', name: 'Coalition Handbook' };
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** The schema.org description of a page: Course, LearningResource with a Quiz, or Article. */
export function pageData(
  info: PageInfo,
  url: string,
  absolute: (permalink: string) => string,
): object {
  const common = {
    name: info.title,
    description: info.description,
    url,
    inLanguage: 'en-GB',
    identifier: info.id,
    license: LICENSE,
    publisher: PUBLISHER,
  };
  if (info.course) {
    return {
      '@type': 'Course',
      ...common,
      provider: PUBLISHER,
      version: info.course.version,
      timeRequired: `PT${info.course.duration}M`,
      teaches: info.course.objectives,
      hasPart: info.course.lessons.map((lesson) => ({
        '@type': 'LearningResource',
        name: lesson.title,
        url: absolute(lesson.permalink),
      })),
      hasCourseInstance: {
        '@type': 'CourseInstance',
        courseMode: 'Online',
        courseWorkload: `PT${info.course.duration}M`,
      },
      offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'EUR' },
    };
  }
  if (info.lesson) {
    return {
      '@type': 'LearningResource',
      ...common,
      learningResourceType: 'Lesson',
      timeRequired: `PT${info.lesson.duration}M`,
      teaches: info.lesson.objectives,
      isPartOf: {
        '@type': 'Course',
        name: info.lesson.course.title,
        url: absolute(info.lesson.course.permalink),
      },
      hasPart: {
        '@type': 'Quiz',
        name: `Knowledge check: ${info.title}`,
        url,
        about: info.lesson.objectives,
      },
    };
  }
  return {
    '@type': 'Article',
    ...common,
    headline: info.title,
    author: PUBLISHER,
    dateModified: info.lastReviewed ?? info.published,
    ...(info.edition
      ? {
          isPartOf: {
            '@type': 'Book',
            name: `Coalition Handbook, edition ${info.edition}`,
            bookEdition: info.edition,
          },
        }
      : {}),
    ...(info.clause ? { version: info.clause.version } : {}),
  };
}
