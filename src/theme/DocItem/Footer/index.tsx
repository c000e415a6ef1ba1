/**
 * In place of the theme's: how to cite the page, data for machines, and the quick way to leave on
 * hard subjects. There are no tags and no edit links to show.
 */
import React, { type ReactNode } from 'react';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import LeavePage from '../../../components/LeavePage';
import PageFoot from '../../../components/PageFurniture/PageFoot';
import { pageInfoOf } from '../../../content/pageInfo';

export default function DocItemFooter(): ReactNode {
  const { frontMatter, metadata } = useDoc();
  const info = pageInfoOf(frontMatter);
  if (!info) return null;
  return (
    <>
      <PageFoot info={info} permalink={metadata.permalink} />
      {info.notice && <LeavePage />}
    </>
  );
}
