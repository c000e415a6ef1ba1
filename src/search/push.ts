import { ALGOLIA_SETTINGS } from './algoliaSettings';
import type { SearchDocument } from './schema';

/** As much of Algolia's client as is needed to publish an index. */
export interface PushClient {
  setSettings: (params: {
    indexName: string;
    indexSettings: typeof ALGOLIA_SETTINGS;
  }) => Promise<{ taskID: number }>;
  waitForTask: (params: { indexName: string; taskID: number }) => Promise<unknown>;
  replaceAllObjects: (params: {
    indexName: string;
    objects: Record<string, unknown>[];
  }) => Promise<unknown>;
}

export interface PushSettings {
  appId: string;
  adminKey: string;
  indexName: string;
}

/**
 * Reads from the environment where to push to.
 * @throws Error naming each variable that is missing
 */
export function readPushSettings(env: Readonly<Record<string, string | undefined>>): PushSettings {
  const names = ['ALGOLIA_APP_ID', 'ALGOLIA_ADMIN_KEY', 'ALGOLIA_INDEX'] as const;
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new Error(
      `Nothing was sent. Missing in the environment: ${missing.join(', ')}. ` +
        'The admin key writes to the index: keep it out of the project and out of a build.',
    );
  }
  const [appId = '', adminKey = '', indexName = ''] = names.map((name) => env[name]);
  return { appId, adminKey, indexName };
}

/** Replaces everything in an index at once, so that readers never see half of it. */
export async function pushDocuments(
  client: PushClient,
  indexName: string,
  documents: readonly SearchDocument[],
): Promise<void> {
  // Settings first: the new objects are written to a copy of the index, settings included.
  const { taskID } = await client.setSettings({ indexName, indexSettings: ALGOLIA_SETTINGS });
  await client.waitForTask({ indexName, taskID });
  await client.replaceAllObjects({ indexName, objects: documents.map((one) => ({ ...one })) });
}
