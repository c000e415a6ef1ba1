import siteConfig from '@generated/docusaurus.config';
import { createLrsSink } from './lrsSink';
import type { LrsOf, LrsSink } from './lrsTypes';

const sinks = new WeakMap<object, LrsSink>();

/** Only in builds with LRS_ENDPOINT, whose address is in the fields of the site. */
export const lrsOf: LrsOf = (store) => {
  const known = sinks.get(store);
  if (known) return known;
  const sink = createLrsSink({ store, endpoint: String(siteConfig.customFields?.lrs) });
  sinks.set(store, sink);
  return sink;
};
