import { expect, test } from 'vitest';
import { collectSources, contentSecurityPolicy, hasDataImage, hashSource } from './csp';

const NOTHING = collectSources(['<!doctype html><title>x</title>']);
const HOST = { dataImages: false, algolia: false, delivery: 'host' } as const;

test('hashes as the standard does', () => {
  // The example of https://www.w3.org/TR/CSP3/#framework-directive-source-list
  expect(hashSource("alert('Hello, world.');")).toBe(
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  );
  expect(hashSource('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});

test('hashes the UTF-8 bytes of what a browser reads', () => {
  const [windows] = collectSources(['<script>"é"\r\n</script>']).scriptHashes;
  expect(windows).toBe(hashSource('"é"\n'));
});

test('allows nothing that no page needs', () => {
  expect(contentSecurityPolicy(NOTHING, HOST).split('; ')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "style-src-attr 'none'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "upgrade-insecure-requests",
    ]
  `);
});

test('allows what the pages hold, each hash once', () => {
  const page = '<style>p{}</style><script>a()</script><p style=top:0><form action=/s></form>';
  const options = { dataImages: true, algolia: true, delivery: 'preview' } as const;
  const policy = contentSecurityPolicy(collectSources([page, page]), options);
  expect(policy.split('; ')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'self' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='",
      "style-src 'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='",
      "style-src-attr 'unsafe-hashes' 'sha256-pKHEk1F1VabwbZulONaM6WjFA2huByp+yWvEIPcVRiY='",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self' https://*.algolia.net https://*.algolianet.com",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]
  `);
});

test('allows requests to the learning record store, and to no other host', () => {
  const policy = contentSecurityPolicy(NOTHING, {
    ...HOST,
    lrs: 'https://lrs.example.org:8443/xapi/',
  });
  expect(policy).toContain("; connect-src 'self' https://lrs.example.org:8443; ");
  expect(contentSecurityPolicy(NOTHING, { ...HOST, lrs: null })).toContain(
    "; connect-src 'self'; ",
  );
});

test('leaves out of a meta tag what browsers ignore there', () => {
  const policy = contentSecurityPolicy(NOTHING, { ...HOST, delivery: 'meta' });
  expect(policy).not.toMatch(/frame-ancestors|upgrade-insecure-requests/);
});

test('does not depend on the order of the pages', () => {
  const pages = ['<script>a()</script><p style=top:0>', '<script>b()</script><p style=left:0>'];
  expect(collectSources(pages)).toEqual(collectSources(pages.toReversed()));
});

test('sees images in data: addresses', () => {
  expect(hasDataImage("a{background:url('data:image/svg+xml;utf8,<svg/>')}")).toBe(true);
  expect(hasDataImage('{"data":{"image":"/x.png"}}')).toBe(false);
});
