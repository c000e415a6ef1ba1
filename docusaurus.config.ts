import type { Config } from '@docusaurus/types';
import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import { citationPlugin } from './src/citation/plugin';
import { clausePlugin } from './src/clause/plugin';
import { handbookFrontMatter } from './src/content/frontMatter';
import { contentPlugin } from './src/content/plugin';
import { createStore } from './src/content/store';
import { coursePlugin } from './src/course/plugin';
import { glossaryPlugin } from './src/glossary/plugin';
import { learningPlugin } from './src/learning/plugin';
import { quizPlugin } from './src/quiz/plugin';
import { searchPlugin } from './src/search/plugin';
import { blogOptions, docsInstances, pagesOptions } from './src/site/content';
import { readSettings } from './src/site/env';
import type { SiteFields } from './src/site/fields';
import { footer } from './src/site/footer';
import { headTags } from './src/site/head';
import { leanBundlePlugin } from './src/site/bundle/leanBundlePlugin';
import { pageTemplate } from './src/site/bundle/pageTemplate';
import { navbar } from './src/site/navbar';
import { securityPlugin } from './src/site/securityPlugin';
import { sitemapOptions } from './src/site/sitemap';

const isLive = process.env.NODE_ENV === 'development';
const settings = readSettings(process.env);
const store = createStore(__dirname, settings.audience, isLive);
const { editions, currentEdition } = store.corpus();
const fields: SiteFields = {
  audience: settings.audience,
  editions,
  currentEdition,
  algolia: settings.algolia,
  ...(settings.lrs && { lrs: settings.lrs }),
};

const config: Config = {
  title: 'Coalition Handbook',
  tagline: 'Guidance against the commercial sexual exploitation of children online',
  favicon: 'img/mark.svg',
  url: settings.url,
  baseUrl: settings.baseUrl,
  trailingSlash: false,
  noIndex: settings.audience !== 'public',
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    format: 'mdx',
    emoji: false,
    parseFrontMatter: handbookFrontMatter(store),
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  i18n: { defaultLocale: 'en-GB', locales: ['en-GB'] },
  // The persistent cache stays off: it does not know of audiences (see decisions/).
  future: { v4: true, faster: { ...fasterFlags(), rspackPersistentCache: false } },
  customFields: { ...fields },
  headTags: headTags(settings),
  ssrTemplate: pageTemplate,
  presets: [
    [
      'classic',
      {
        docs: false,
        blog: blogOptions(store),
        pages: pagesOptions(store),
        theme: { customCss: ['./src/css/index.css'] },
        sitemap: sitemapOptions(store, settings.baseUrl),
      } satisfies Options,
    ],
  ],
  plugins: [
    ...docsInstances(store),
    contentPlugin(store, isLive),
    citationPlugin(store),
    clausePlugin(store),
    glossaryPlugin(store),
    quizPlugin(store),
    coursePlugin(store),
    learningPlugin({ lrs: settings.lrs }),
    searchPlugin(store),
    leanBundlePlugin,
    (context) =>
      securityPlugin(context, {
        audience: settings.audience,
        algolia: settings.algolia !== null,
        lrs: settings.lrs,
        metaCsp: settings.metaCsp,
      }),
  ],
  themeConfig: {
    image: 'img/social-card.png',
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { hideable: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    prism: { theme: { plain: {}, styles: [] } },
    navbar: navbar(currentEdition),
    footer: footer(currentEdition),
  } satisfies ThemeConfig,
};

/** Docusaurus' faster tools, all of them. */
function fasterFlags() {
  return {
    swcJsLoader: true,
    swcJsMinimizer: true,
    swcHtmlMinimizer: true,
    lightningCssMinimizer: true,
    mdxCrossCompilerCache: true,
    rspackBundler: true,
    ssgWorkerThreads: true,
    gitEagerVcs: true,
  };
}

export default config;
