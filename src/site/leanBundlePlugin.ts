import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * Leaves out of the bundle what the handbook does not use, the syntax highlighter, which the
 * theme loads on every page to register languages; and puts the quiz player into one file that
 * all lessons share, where Docusaurus would copy it into each.
 */
export function leanBundlePlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'handbook-lean-bundle',
    configureWebpack: (_config, isServer) => ({
      resolve: {
        alias: { 'prism-react-renderer$': path.join(siteDir, 'src/site/noHighlighter.ts') },
      },
      ...(isServer ? {} : { optimization: { splitChunks: { cacheGroups: { quiz } } } }),
    }),
  };
}

const quiz = {
  name: 'quiz',
  test: /[\\/]src[\\/]quiz[\\/]/,
  chunks: 'async' as const,
  enforce: true,
  priority: 45,
};
