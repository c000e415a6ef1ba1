import { createHash } from 'node:crypto';
import { scanPage, type PageScan } from './pageScan';

/** What all pages of a build need allowed, each hash once and in a stable order. */
export interface PolicySources {
  scriptHashes: string[];
  styleHashes: string[];
  styleAttributeHashes: string[];
  sendsForm: boolean;
}

export interface PolicyOptions {
  /** Some style sheet, script or page shows an image from a data: address. */
  dataImages: boolean;
  /** Search asks Algolia instead of the embedded index. */
  algolia: boolean;
  /** Address of the learning record store, if statements may go to one. */
  lrs?: string | null;
  /**
   * `host`: header of a site served over https. `preview`: header of the local preview over http.
   * `meta`: tag in the page, for hosts that send no headers of ours.
   */
  delivery: 'host' | 'preview' | 'meta';
}

/** The source expression for an inline script or style: its SHA-256 over the UTF-8 bytes. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Gathers from built pages what their policy has to allow. */
export function collectSources(pages: Iterable<string>): PolicySources {
  return mergeScans(Array.from(pages, scanPage));
}

/** As `collectSources`, for pages that were scanned already. */
export function mergeScans(scans: readonly PageScan[]): PolicySources {
  return {
    scriptHashes: hashes(scans.flatMap((scan) => scan.scripts)),
    styleHashes: hashes(scans.flatMap((scan) => scan.styles)),
    styleAttributeHashes: hashes(scans.flatMap((scan) => scan.styleAttributes)),
    sendsForm: scans.some((scan) => scan.sendsForm),
  };
}

function hashes(texts: readonly string[]): string[] {
  return [...new Set(texts)].map(hashSource).sort();
}

const ALGOLIA_HOSTS = ['https://*.algolia.net', 'https://*.algolianet.com'];

/**
 * The Content-Security-Policy of a build (https://www.w3.org/TR/CSP3/). Nothing is allowed but what
 * is named here; objects, frames and media fall under `default-src`.
 */
export function contentSecurityPolicy(sources: PolicySources, options: PolicyOptions): string {
  const attributes = sources.styleAttributeHashes;
  const directives = [
    ["default-src 'none'"],
    ["script-src 'self'", ...sources.scriptHashes],
    ["style-src 'self'", ...sources.styleHashes],
    // 'unsafe-hashes' lets these very attributes through and no other, unlike 'unsafe-inline'.
    [
      'style-src-attr',
      ...(attributes.length > 0 ? ["'unsafe-hashes'", ...attributes] : ["'none'"]),
    ],
    ["img-src 'self'", ...(options.dataImages ? ['data:'] : [])],
    ["font-src 'self'"],
    [
      "connect-src 'self'",
      ...(options.algolia ? ALGOLIA_HOSTS : []),
      ...(options.lrs ? [new URL(options.lrs).origin] : []),
    ],
    // Older browsers do not fall back to script-src for workers.
    ["worker-src 'self'"],
    ["manifest-src 'self'"],
    ["base-uri 'none'"],
    [sources.sendsForm ? "form-action 'self'" : "form-action 'none'"],
    // A policy in a meta tag ignores frame-ancestors and browsers complain about it.
    ...(options.delivery === 'meta' ? [] : [["frame-ancestors 'none'"]]),
    // Over plain http, as in the preview, this would ask for scripts on a port without TLS.
    ...(options.delivery === 'host' ? [['upgrade-insecure-requests']] : []),
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** Whether a built file shows images from data: addresses, as small icons in style sheets do. */
export function hasDataImage(text: string): boolean {
  return /data:image\//i.test(text);
}
