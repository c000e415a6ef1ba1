/** The pages that are measured, at the same addresses in both kinds of site. */
export const PAGES = [
  { name: 'home', path: '' },
  { name: 'paper', path: 'handbook/2026/papers/knowing-the-merchant' },
  { name: 'lesson', path: 'training/foundations/why-we-act' },
] as const;

export type PageName = (typeof PAGES)[number]['name'];
