// As a namespace: Docusaurus loads its configuration in a way that loses zod's named `z`.
import * as z from 'zod';
import type { Audience } from '../audience/schema';

/** How long browsers may keep a file: one rule for each kind of file. */
const cachingSchema = z.strictObject({
  assets: z.string().describe('Files under assets/, whose names carry a hash of their content.'),
  pages: z.string().describe('HTML files, the page for errors included.'),
  rest: z.string().describe('Everything else: icons, feeds, the site map.'),
});

/** Addresses that mean the same in the configuration of every server, unquoted. */
export const PLAIN_BASE_URL = /^\/(?:[\w.~-]+\/)*$/;

/** Everything a server has to know to send a build; what headers.json holds. */
export const siteHeadersSchema = z.strictObject({
  baseUrl: z
    .string()
    .regex(PLAIN_BASE_URL, 'expected a path that starts and ends with a slash')
    .describe('The path under which the site is served, such as / or /handbook/.'),
  always: z
    .record(z.string(), z.string())
    .describe('Headers of every response, whatever its status.'),
  caching: cachingSchema,
});

export type SiteHeaders = z.infer<typeof siteHeadersSchema>;

/** Features of browsers that no page uses. Left out since in use: clipboard-write, fullscreen. */
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const TWO_YEARS = 63_072_000; // seconds; asked for by https://hstspreload.org
const ONE_YEAR = 31_536_000;
const ONE_HOUR = 3_600;

export interface SiteHeadersInput {
  audience: Audience;
  baseUrl: string;
  /** The Content-Security-Policy. */
  csp: string;
}

/** The one place that says which headers a build is sent with. */
export function siteHeaders({ audience, baseUrl, csp }: SiteHeadersInput): SiteHeaders {
  return {
    baseUrl,
    always: {
      'Content-Security-Policy': csp,
      'Strict-Transport-Security': `max-age=${TWO_YEARS}; includeSubDomains`,
      'X-Content-Type-Options': 'nosniff',
      // Readers may be survivors, or staff on a case: no other site learns what they were reading.
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      // For browsers older than frame-ancestors.
      'X-Frame-Options': 'DENY',
      // The other builds sit behind a sign-on; should that fail, no search engine keeps a copy.
      ...(audience === 'public' ? {} : { 'X-Robots-Tag': 'noindex' }),
    },
    caching: {
      assets: `public, max-age=${ONE_YEAR}, immutable`,
      pages: 'no-cache',
      rest: `public, max-age=${ONE_HOUR}`,
    },
  };
}

/**
 * The Cache-Control of a file.
 * @param file path inside the build, with forward slashes and none in front: `assets/js/main.1a2b.js`
 */
export function cacheControl({ caching }: SiteHeaders, file: string): string {
  if (file.endsWith('.html')) return caching.pages;
  return file.startsWith('assets/') ? caching.assets : caching.rest;
}
