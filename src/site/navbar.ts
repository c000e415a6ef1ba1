import type { ThemeConfig } from '@docusaurus/preset-classic';

/** The navigation bar: where each kind of reader begins. */
export function navbar(currentEdition: string): NonNullable<ThemeConfig['navbar']> {
  return {
    title: 'Coalition Handbook',
    logo: { alt: '', src: 'img/mark.svg', width: 32, height: 32 },
    items: [
      { to: `/handbook/${currentEdition}`, label: 'Handbook', activeBasePath: '/handbook' },
      { to: '/clauses', label: 'Clauses' },
      { to: '/training', label: 'Training' },
      { to: '/glossary', label: 'Glossary' },
      { to: '/blog', label: 'News' },
      { to: '/help', label: 'Help', position: 'right' },
    ],
  };
}
