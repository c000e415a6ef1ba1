import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * Makes the bundle smaller than Docusaurus does by itself. What each step saves is in
 * decisions/0005-bytes.md.
 */
export function leanBundlePlugin({ siteDir }: LoadContext): Plugin {
  const isProduction = process.env.NODE_ENV === 'production';
  const own: Own = (name) => path.join(siteDir, 'src/site/bundle', name);
  const resolve = {
    alias: {
      // The theme loads the highlighter on every page to register languages.
      'prism-react-renderer$': own('noHighlighter.ts'),
      nprogress$: own('progressBar.ts'),
      tslib$: own('importHelper.ts'),
    },
  };
  return {
    name: 'handbook-lean-bundle',
    configureWebpack: (config, isServer) => {
      if (isServer) return {};
      const optimization = { splitChunks: { cacheGroups: { styles, quiz, course, learning } } };
      const rules = [guardedFragment(own), withoutPreferredVersion(own)];
      if (!isProduction) return { resolve, optimization, module: { rules } };
      // Only prefetching asks for the name of a file by the name of its chunk.
      config.plugins = config.plugins?.filter(
        (plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin',
      );
      return {
        resolve,
        optimization,
        // Files named by their content alone need one entry less in the table of routes.
        output: { chunkFilename: 'assets/js/[contenthash:8].js' },
        module: { rules: [...rules, ...shorterTables(own)] },
      };
    },
  };
}

/** Path of a file that lies beside this one. */
type Own = (name: string) => string;

/** A damaged fragment in the address must not break the page: see the loader. */
function guardedFragment(own: Own) {
  return {
    test: /[\\/]@docusaurus[\\/]core[\\/]lib[\\/]client[\\/]ClientLifecyclesDispatcher\.js$/,
    use: [own('hashLoader.cjs')],
  };
}

/** No page offers a menu of versions that would ask which one the reader saw last. */
function withoutPreferredVersion(own: Own) {
  return {
    test: /[\\/]plugin-content-docs[\\/]lib[\\/]client[\\/]docsPreferredVersion\.js$/,
    use: [{ loader: own('standInLoader.cjs'), options: { file: own('noPreferredVersion.ts') } }],
  };
}

/** The quiz player in one file that all lessons share; Docusaurus would copy it into each. */
const quiz = {
  name: 'quiz',
  test: /[\\/]src[\\/]quiz[\\/]/,
  chunks: 'async' as const,
  enforce: true,
  priority: 45,
};

/**
 * Docusaurus puts all styles into one file that every page loads. Those of the pages that are tools
 * come with their scripts instead, since such a page shows little before they run, and so do those
 * of the search and of the running quiz, which only their scripts show.
 */
const LATER_STYLES = [
  '(course|learning|clause)/react/(assessment|record|verify|my|review|assemble|compare|check)/',
  'search/react/(Results|SearchDialog)\\.',
  'clause/react/tool\\.',
  'components/Files/',
  'quiz/react/answering\\.',
];
const styles = {
  test: new RegExp(`^(?!.*/src/(${LATER_STYLES.join('|')}))`.replaceAll('/', '[\\\\/]')),
};

/** What stands around the text of every lesson. */
const course = {
  name: 'course',
  test: /[\\/]src[\\/](course[\\/]react[\\/](Lesson|Progress|words)|learning[\\/](react[\\/](useLearning|Notices)|overview))/,
  chunks: 'async' as const,
  enforce: true,
  priority: 45,
};

/** The store of what a learner does, in one file, which lessons ask for while they become alive. */
const LEARNING = [
  'course/timeLimit',
  'learning/(parts|openLessonCheck|lessonCheck|eventStore|createEventStore|device|keeper|memory|order|own|tabs)',
  'learning/(statements|parseStatement|activities|attemptPlan|duration|maker|fold|foldAttempt|foldHistory)',
];
const learning = {
  name: 'learning',
  test: new RegExp(
    `/(src/(${LEARNING.join('|')})\\.ts|node_modules/idb/)`.replaceAll('/', '[\\\\/]'),
  ),
  chunks: 'async' as const,
  enforce: true,
  priority: 44,
};

/** Every page loads a table of routes and the configuration: see the loaders. */
function shorterTables(own: Own) {
  const generated = (files: string) =>
    new RegExp(`[\\\\/]\\.docusaurus[^\\\\/]*[\\\\/](${files})$`);
  return [
    {
      test: generated('registry\\.js|routes\\.js|routesChunkNames\\.json'),
      use: [own('routeTableLoader.cjs')],
    },
    {
      test: generated('docusaurus\\.config\\.mjs'),
      use: [own('siteConfigLoader.cjs')],
    },
    {
      test: /[\\/]@docusaurus[\\/]core[\\/]lib[\\/]client[\\/]preload\.js$/,
      use: [own('preloadLoader.cjs')],
    },
  ];
}
