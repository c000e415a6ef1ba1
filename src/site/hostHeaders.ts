import type { SiteHeaders } from './headers';
import { HOST_FILE } from './serverConfig';

/**
 * `_headers` for Netlify and Cloudflare Pages. Both join the values of rules that match the same
 * address, so Cache-Control stands only in rules that do not overlap; pages get the hosts' own
 * default, which asks anew each time as ours does.
 * @param files paths of the files inside the build
 */
export function renderHostHeaders(headers: SiteHeaders, files: readonly string[]): string {
  const { always, baseUrl, caching } = headers;
  const rule = (pattern: string, values: Record<string, string>) =>
    [pattern, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    '# Written by the build, for Netlify and Cloudflare Pages.',
    rule('/*', always),
    rule(`${baseUrl}assets/*`, { 'Cache-Control': caching.assets }),
    ...restPatterns(files).map((pattern) =>
      rule(`${baseUrl}${pattern}`, { 'Cache-Control': caching.rest }),
    ),
    '',
  ].join('\n');
}

/** Files of the top, and folders of the top that hold no page: few rules, as hosts allow few. */
function restPatterns(files: readonly string[]): string[] {
  const isPage = (file: string) => file.endsWith('.html');
  const pageFolders = new Set(files.filter(isPage).map(topFolder));
  const patterns = files
    .filter((file) => !isPage(file) && file !== HOST_FILE && topFolder(file) !== 'assets')
    .filter((file) => topFolder(file) === '' || !pageFolders.has(topFolder(file)))
    .map((file) => (topFolder(file) === '' ? file : `${topFolder(file)}/*`));
  return [...new Set(patterns)].sort();
}

/** `img` of `img/logo.svg`; empty for a file that is in no folder. */
function topFolder(file: string): string {
  return file.slice(0, Math.max(0, file.indexOf('/')));
}
