import { algoliasearch } from 'algoliasearch';
import { loadSearchDocuments } from '../search/load';
import { pushDocuments, readPushSettings } from '../search/push';
import { audienceArgument, run } from './arguments';

/**
 * `npm run search:push`: sends what the search finds to Algolia, in place of what is there.
 * `-- --audience member` sends what members may see; give each audience an index of its own.
 */
run(async () => {
  const audience = audienceArgument(process.argv.slice(2));
  const { appId, adminKey, indexName } = readPushSettings(process.env);
  const documents = loadSearchDocuments(process.cwd(), audience);
  await pushDocuments(algoliasearch(appId, adminKey), indexName, documents);
  const pages = new Set(documents.map(({ page }) => page)).size;
  console.log(
    `Sent ${documents.length} records of ${pages} pages and terms (${audience}) to the index "${indexName}".`,
  );
});
