/**
 * In place of the theme's: the title comes with the page's kind, editions, facts and content
 * notice. What a page knows about itself is in its front matter (src/content/pageInfo.ts).
 */
import React, { type ReactNode } from 'react';
import { ThemeClassNames } from '@docusaurus/theme-common';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import MDXContent from '@theme/MDXContent';
import type { Props } from '@theme/DocItem/Content';
import PageHead from '../../../components/PageFurniture/PageHead';
import { pageInfoOf } from '../../../content/pageInfo';

export default function DocItemContent({ children }: Props): ReactNode {
  const info = pageInfoOf(useDoc().frontMatter);
  return (
    <div className={`${ThemeClassNames.docs.docMarkdown} markdown`}>
      {info && <PageHead info={info} />}
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
