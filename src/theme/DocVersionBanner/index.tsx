/**
 * In place of the theme's: leads from an old edition or clause version to the very page that
 * takes its place. The theme's needs the list of all pages, which no page loads here.
 */
import React, { type ReactNode } from 'react';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { pageInfoOf } from '../../content/pageInfo';
import SupersededBanner from '../../edition/react/SupersededBanner';

export default function DocVersionBanner(): ReactNode {
  const info = pageInfoOf(useDoc().frontMatter);
  return info ? <SupersededBanner info={info} /> : null;
}
