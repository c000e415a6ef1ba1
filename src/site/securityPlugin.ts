import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Audience } from '../audience/schema';
import { secureBuild } from './secureBuild';

export interface SecurityPluginOptions {
  audience: Audience;
  /** Whether search asks Algolia, whose hosts the policy then allows. */
  algolia: boolean;
  /** Address of the learning record store, whose origin the policy then allows. */
  lrs?: string | null;
  /** Put the policy into the pages too. Default: whether the environment has CSP_META=1. */
  metaCsp?: boolean;
}

/**
 * Writes the security headers of a finished build as configuration for hosts: `_headers` inside it,
 * `build-server/<audience>/` beside it. Hooks after a build run side by side, so no other plugin may
 * change HTML in its own; a command that does calls `secureBuild` afterwards.
 */
export function securityPlugin(context: LoadContext, options: SecurityPluginOptions): Plugin {
  const { audience, algolia, lrs, metaCsp = process.env.CSP_META === '1' } = options;
  return {
    name: 'handbook-security',
    async postBuild({ outDir, siteConfig }) {
      if (siteConfig.trailingSlash !== false) {
        throw new Error('The server configuration needs trailingSlash: false in the site config.');
      }
      const site = wholeSite(context, outDir);
      const serverDir = path.join(path.dirname(site.outDir), 'build-server', audience);
      const input = { ...site, serverDir, audience, algolia, lrs, metaCsp };
      const warnings = await secureBuild(input);
      for (const warning of warnings) console.warn(warning);
    },
  };
}

/**
 * The site with all its languages. Each language is built on its own into a folder of the first
 * one; the last to be built finds all of them and writes what holds for all.
 */
function wholeSite({ i18n, baseUrl }: LoadContext, outDir: string) {
  const suffix = `/${i18n.currentLocale}/`;
  const isWhole = i18n.currentLocale === i18n.defaultLocale || !baseUrl.endsWith(suffix);
  if (isWhole) return { outDir, baseUrl };
  return { outDir: path.dirname(outDir), baseUrl: baseUrl.slice(0, -suffix.length + 1) };
}
