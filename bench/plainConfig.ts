/** Docusaurus' own kind of configuration: the classic preset with its defaults. */
const CONFIG = {
  title: 'Coalition Handbook',
  tagline: 'Guidance against the commercial sexual exploitation of children online',
  url: 'https://handbook.example.org',
  baseUrl: '/',
  // Clauses have addresses here that a plain site does not make.
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  future: { v4: true, faster: { rspackPersistentCache: false } },
  presets: [
    [
      'classic',
      {
        docs: {
          path: 'docs/handbook',
          routeBasePath: 'handbook',
          lastVersion: 'current',
          versions: { current: { label: '2026', path: '2026' } },
        },
        blog: {},
      },
    ],
  ],
  plugins: [instance('clauses', 'docs/clauses'), instance('training', 'docs/training')],
  themeConfig: {
    navbar: {
      title: 'Coalition Handbook',
      items: [
        { to: '/handbook/2026', label: 'Handbook' },
        { to: '/clauses', label: 'Clauses' },
        { to: '/training', label: 'Training' },
        { to: '/glossary', label: 'Glossary' },
        { to: '/blog', label: 'News' },
        { to: '/help', label: 'Help lines', position: 'right' },
      ],
    },
    footer: { copyright: 'CC BY 4.0' },
  },
};

const FASTER = [
  'swcJsLoader',
  'swcJsMinimizer',
  'swcHtmlMinimizer',
  'lightningCssMinimizer',
  'mdxCrossCompilerCache',
  'rspackBundler',
  'ssgWorkerThreads',
  'gitEagerVcs',
];

function instance(id: string, path: string) {
  return ['@docusaurus/plugin-content-docs', { id, path, routeBasePath: id }];
}

/** Text of docusaurus.config.js, with the same fast tools and no persistent cache, as ours. */
export function plainConfig(): string {
  const faster = Object.fromEntries(FASTER.map((flag) => [flag, true]));
  const config = {
    ...CONFIG,
    future: { v4: true, faster: { ...faster, rspackPersistentCache: false } },
  };
  return `module.exports = ${JSON.stringify(config, null, 2)};\n`;
}

/** Browsers as the classic template of Docusaurus names them. */
export const PLAIN_PACKAGE = {
  name: 'plain-site',
  private: true,
  browserslist: { production: ['>0.5%', 'not dead', 'not op_mini all'] },
};

/** The first page: the same words as ours, in plain Markdown. */
export const PLAIN_HOME = `---
title: Coalition Handbook
description: Best-practice papers, model clauses, guidance and training.
---

Banks, card networks, payment companies, internet providers and technology companies work
together. This handbook tells their staff how: what to do, in which order, with which record, and
on what authority.

- [Read edition 2026](/handbook/2026)
- [Model clauses](/clauses)
- [Training](/training)
- [Glossary](/glossary)
- [Help](/help)
`;
