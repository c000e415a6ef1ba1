import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { siteFieldsOf } from '../../site/fields';
import type { AlgoliaConfig } from '../client';

/** How this site asks Algolia; null where it does not. */
export function useAlgolia(): AlgoliaConfig | null {
  const { siteConfig } = useDocusaurusContext();
  return siteFieldsOf(siteConfig.customFields).algolia;
}
