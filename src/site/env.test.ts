import { describe, expect, test } from 'vitest';
import { readSettings } from './env';

const ALGOLIA = { ALGOLIA_APP_ID: 'app', ALGOLIA_SEARCH_KEY: 'key', ALGOLIA_INDEX: 'index' };

function refused(env: Record<string, string>): string {
  try {
    return JSON.stringify(readSettings(env));
  } catch (error) {
    return (error as Error).message;
  }
}

describe('readSettings', () => {
  test('builds the public site when nothing is set, or set to nothing', () => {
    const settings = {
      audience: 'public',
      url: 'https://handbook.example.org',
      baseUrl: '/',
      algolia: null,
      metaCsp: false,
      lrs: null,
    };
    expect(readSettings({})).toEqual(settings);
    const names = [
      'HANDBOOK_AUDIENCE',
      'SITE_URL',
      'BASE_URL',
      'CSP_META',
      'LRS_ENDPOINT',
      'ALGOLIA_APP_ID',
    ];
    expect(readSettings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(settings);
  });

  test('takes every setting', () => {
    const env = {
      ...ALGOLIA,
      HANDBOOK_AUDIENCE: 'trainer',
      SITE_URL: 'https://example.org/',
      BASE_URL: '/handbook/',
      CSP_META: '1',
      LRS_ENDPOINT: 'https://lrs.example.org/xapi',
      PATH: '/bin',
    };
    expect(readSettings(env)).toEqual({
      audience: 'trainer',
      url: 'https://example.org',
      baseUrl: '/handbook/',
      algolia: { appId: 'app', searchKey: 'key', index: 'index' },
      metaCsp: true,
      lrs: 'https://lrs.example.org/xapi/',
    });
  });

  test('names each variable that is wrong and what was expected', () => {
    const env = {
      HANDBOOK_AUDIENCE: 'members',
      SITE_URL: 'example.org',
      BASE_URL: 'handbook',
      CSP_META: 'yes',
    };
    expect(refused(env)).toMatchInlineSnapshot(`
      "Wrong settings in the environment.
      HANDBOOK_AUDIENCE is "members": Invalid option: expected one of "public"|"member"|"trainer"
      SITE_URL is "example.org": Invalid URL
      BASE_URL is "handbook": expected a path that begins and ends with a slash, such as /handbook/
      CSP_META is "yes": Invalid option: expected one of "0"|"1""
    `);
  });

  test.each(['ftp://example.org', 'example.org', '/'])('refuses SITE_URL=%s', (SITE_URL) => {
    expect(refused({ SITE_URL })).toContain(`SITE_URL is "${SITE_URL}": `);
  });

  test.each(['/a', 'a/', '/a b/'])('refuses BASE_URL=%s', (BASE_URL) => {
    expect(refused({ BASE_URL })).toBe(
      `Wrong settings in the environment.\nBASE_URL is "${BASE_URL}": expected a path that begins and ends with a slash, such as /handbook/`,
    );
  });

  test.each(['http://localhost:8080/xapi/', 'http://127.0.0.1:8080/xapi/'])(
    'takes LRS_ENDPOINT=%s of this machine',
    (LRS_ENDPOINT) => {
      expect(readSettings({ LRS_ENDPOINT }).lrs).toBe(LRS_ENDPOINT);
    },
  );

  test.each([
    'http://lrs.example.org/xapi/',
    'lrs.example.org',
    'https://lrs.example.org/?key=1',
    'https://user:password@lrs.example.org/',
  ])('refuses LRS_ENDPOINT=%s', (LRS_ENDPOINT) => {
    expect(refused({ LRS_ENDPOINT })).toBe(
      `Wrong settings in the environment.\nLRS_ENDPOINT is "${LRS_ENDPOINT}": expected an https address without a query, such as https://lrs.example.org/xapi/`,
    );
  });

  test.each(Object.keys(ALGOLIA))('wants all of Algolia or nothing: without %s', (name) => {
    expect(refused({ ...ALGOLIA, [name]: '' })).toBe(
      'Wrong settings in the environment.\nALGOLIA_APP_ID, ALGOLIA_SEARCH_KEY and ALGOLIA_INDEX belong together: set all three, or none.',
    );
  });
});
