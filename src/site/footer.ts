import type { ThemeConfig } from '@docusaurus/preset-classic';

/** The foot of every page. */
export function footer(currentEdition: string): NonNullable<ThemeConfig['footer']> {
  return {
    links: [
      {
        title: 'Read',
        items: [
          { label: `Handbook ${currentEdition}`, to: `/handbook/${currentEdition}` },
          { label: 'All editions', to: '/handbook' },
          { label: 'Model clauses', to: '/clauses' },
          { label: 'Training', to: '/training' },
          { label: 'My learning', to: '/learning' },
        ],
      },
      {
        title: 'Look up',
        items: [
          { label: 'Glossary', to: '/glossary' },
          { label: 'Sources', to: '/sources' },
          { label: 'News', to: '/blog' },
        ],
      },
      {
        title: 'Help',
        items: [
          { label: 'Help and hotlines', to: '/help' },
          { label: 'About this handbook', to: '/about' },
        ],
      },
    ],
    copyright: 'Text: CC BY 4.0. Code: MIT.',
  };
}
