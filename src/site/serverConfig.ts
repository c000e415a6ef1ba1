/** What the configurations of all servers share. */

/** Longest header line that Cloudflare Pages reads from a `_headers` file, in characters. */
export const LONGEST_HOST_LINE = 2_000;
/** Longest word that nginx reads from its configuration, in bytes, less a margin. */
export const LONGEST_NGINX_WORD = 4_000;

/** File of the build that tells a host its headers; nobody should read it over the web. */
export const HOST_FILE = '_headers';

/** The path of a page: whole segments of plain characters. As a source of regular expressions. */
export const PAGE_PATH = '(?:/[\\w~-][\\w.~-]*)+';

/** Text as a regular expression that matches just that text. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
