/**
 * In place of the theme's: pages outside the documentation have the same furniture as those in
 * it, and a measure for reading instead of columns.
 */
import React, { type ReactNode } from 'react';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import type { Props } from '@theme/MDXPage';
import LeavePage from '../../components/LeavePage';
import ContentNotice from '../../components/PageFurniture/ContentNotice';
import PageFacts from '../../components/PageFurniture/PageFacts';
import PageFoot from '../../components/PageFurniture/PageFoot';
import { pageInfoOf } from '../../content/pageInfo';
import styles from './styles.module.css';

export default function MDXPage({ content: Content }: Props): ReactNode {
  const { title, description, frontMatter, permalink } = Content.metadata;
  const info = pageInfoOf(frontMatter);
  return (
    <Layout title={title} description={description}>
      <main className={`markdown ${styles.page}`}>
        <h1>{title}</h1>
        {info && <PageFacts info={info} />}
        {info?.notice && <ContentNotice notice={info.notice} isHelpPage={info.id === 'help'} />}
        <MDXContent>
          <Content />
        </MDXContent>
        {info && <PageFoot info={info} permalink={permalink} />}
      </main>
      {info?.notice && <LeavePage />}
    </Layout>
  );
}
