import { expect, test } from 'vitest';
import { cacheControl, siteHeaders, siteHeadersSchema } from './headers';

const PUBLIC = siteHeaders({ audience: 'public', baseUrl: '/', csp: "default-src 'none'" });

test('says every header word for word', () => {
  expect(PUBLIC).toMatchInlineSnapshot(`
    {
      "always": {
        "Content-Security-Policy": "default-src 'none'",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()",
        "Referrer-Policy": "no-referrer",
        "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
      },
      "baseUrl": "/",
      "caching": {
        "assets": "public, max-age=31536000, immutable",
        "pages": "no-cache",
        "rest": "public, max-age=3600",
      },
    }
  `);
});

test('keeps the builds of members and trainers out of search engines', () => {
  for (const audience of ['member', 'trainer'] as const) {
    const { always } = siteHeaders({ audience, baseUrl: '/', csp: '' });
    expect(always['X-Robots-Tag']).toBe('noindex');
  }
  expect(PUBLIC.always['X-Robots-Tag']).toBeUndefined();
});

test('keeps only hashed files for long', () => {
  expect(cacheControl(PUBLIC, 'assets/js/main.1a2b3c4d.js')).toContain('immutable');
  expect(cacheControl(PUBLIC, 'handbook/2026.html')).toBe('no-cache');
  expect(cacheControl(PUBLIC, 'assets/note.html')).toBe('no-cache');
  expect(cacheControl(PUBLIC, 'img/assets/mark.svg')).toBe('public, max-age=3600');
});

test('reads back what it wrote, and refuses anything else', () => {
  expect(siteHeadersSchema.parse(JSON.parse(JSON.stringify(PUBLIC)))).toEqual(PUBLIC);
  expect(siteHeadersSchema.safeParse({ ...PUBLIC, baseUrl: 'handbook' }).success).toBe(false);
  expect(siteHeadersSchema.safeParse({ ...PUBLIC, more: 1 }).success).toBe(false);
});
