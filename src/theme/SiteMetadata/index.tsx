/**
 * Adds to the theme's: a description for pages that have none of their own, such as lists of
 * tags. A page's own description takes its place.
 */
import React, { type ReactNode } from 'react';
import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import SiteMetadata from '@theme-original/SiteMetadata';

export default function SiteMetadataWrapper(): ReactNode {
  const { tagline } = useDocusaurusContext().siteConfig;
  return (
    <>
      <Head>
        <meta name="description" content={tagline} />
        <meta property="og:description" content={tagline} />
      </Head>
      <SiteMetadata />
    </>
  );
}
