import { clientFor, type AlgoliaConfig, type SearchClient } from '../client';

/*
 * What the search needs is loaded when the reader turns to it, once for as long as the page is
 * open. What failed is forgotten, so that the next try loads it anew.
 */

let dialog: Promise<typeof import('./SearchDialog')> | undefined;
let client: Promise<SearchClient> | undefined;

/** Loads the dialog. */
export function loadDialog(): Promise<typeof import('./SearchDialog')> {
  dialog ??= import('./SearchDialog').catch((error: unknown) => {
    dialog = undefined;
    throw error;
  });
  return dialog;
}

/** Loads the client, with engine and text where the site has no Algolia. */
export function loadClient(algolia: AlgoliaConfig | null): Promise<SearchClient> {
  client ??= clientFor(algolia, loadPayload).catch((error: unknown) => {
    client = undefined;
    throw error;
  });
  return client;
}

/** Loads all of it ahead of a press; errors are told when it is opened. */
export function preload(algolia: AlgoliaConfig | null): void {
  Promise.all([loadDialog(), loadClient(algolia)]).catch(() => undefined);
}

async function loadPayload() {
  return (await import('@generated/handbook-search/default/documents.json')).default;
}
