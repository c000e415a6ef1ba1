import { describe, expect, it } from 'vitest';
import { pushDocuments, readPushSettings, type PushClient } from './push';
import type { SearchDocument } from './schema';

const DOCUMENT: SearchDocument = {
  objectID: '/about#privacy',
  url: '/about#privacy',
  page: '/about',
  kind: 'page',
  title: 'About',
  heading: 'Privacy',
  text: 'No account.',
};

describe('readPushSettings', () => {
  it('reads the three variables', () => {
    const env = { ALGOLIA_APP_ID: 'A', ALGOLIA_ADMIN_KEY: 'K', ALGOLIA_INDEX: 'I' };
    expect(readPushSettings(env)).toEqual({ appId: 'A', adminKey: 'K', indexName: 'I' });
  });

  it('says what is missing', () => {
    expect(() => readPushSettings({ ALGOLIA_APP_ID: 'A', ALGOLIA_INDEX: '' })).toThrow(
      'Nothing was sent. Missing in the environment: ALGOLIA_ADMIN_KEY, ALGOLIA_INDEX.',
    );
  });
});

describe('pushDocuments', () => {
  it('sets up the index, waits for it, then replaces all records', async () => {
    const calls: [string, object][] = [];
    const client: PushClient = {
      setSettings: async (params) => {
        calls.push(['setSettings', params]);
        return { taskID: 5 };
      },
      waitForTask: async (params) => calls.push(['waitForTask', params]),
      replaceAllObjects: async (params) => calls.push(['replaceAllObjects', params]),
    };
    await pushDocuments(client, 'handbook', [DOCUMENT]);
    expect(calls.map(([name]) => name)).toEqual([
      'setSettings',
      'waitForTask',
      'replaceAllObjects',
    ]);
    expect(calls[0]?.[1]).toMatchObject({
      indexSettings: { distinct: 2, attributeForDistinct: 'page' },
    });
    expect(calls[1]?.[1]).toEqual({ indexName: 'handbook', taskID: 5 });
    expect(calls[2]?.[1]).toEqual({ indexName: 'handbook', objects: [DOCUMENT] });
  });
});
