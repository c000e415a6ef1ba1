import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';

/** Gives a function from an address of the site to the absolute one. */
export function useAbsoluteUrl(): (permalink: string) => string {
  const { siteConfig } = useDocusaurusContext();
  const { withBaseUrl } = useBaseUrlUtils();
  return (permalink) => siteConfig.url + withBaseUrl(permalink);
}
