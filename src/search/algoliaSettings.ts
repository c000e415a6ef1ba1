import { PER_PAGE } from './engine';

/** Settings of the index at Algolia, so that it answers as the embedded engine does. */
export const ALGOLIA_SETTINGS = {
  searchableAttributes: ['title,aliases', 'heading', 'unordered(text)'],
  attributesForFaceting: ['filterOnly(kind)'],
  attributeForDistinct: 'page',
  distinct: PER_PAGE,
  queryLanguages: ['en' as const],
  indexLanguages: ['en' as const],
  ignorePlurals: true,
  removeStopWords: true,
  removeWordsIfNoResults: 'allOptional' as const,
};
