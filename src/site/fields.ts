import type { Audience } from '../audience/schema';
import type { Edition } from '../edition/schema';

/** What the configuration hands to the pages: small, since every page loads it. */
export interface SiteFields {
  audience: Audience;
  editions: readonly Edition[];
  currentEdition: string;
  algolia: { appId: string; searchKey: string; index: string } | null;
  /** Address of the learning record store; left out where there is none. */
  lrs?: string;
}

/** The typed view of Docusaurus' custom fields; set in docusaurus.config.ts and nowhere else. */
export function siteFieldsOf(customFields: Record<string, unknown> | undefined): SiteFields {
  return customFields as unknown as SiteFields;
}
