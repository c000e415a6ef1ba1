import React, { type ReactNode } from 'react';
import CiteThisPage from '../../citation/react/CiteThisPage';
import type { PageInfo } from '../../content/pageInfo';
import { useAbsoluteUrl } from '../useAbsoluteUrl';
import StructuredData from '../StructuredData';
import { pageData } from '../../content/structuredData';

interface Props {
  info: PageInfo;
  permalink: string;
}

/** What stands below the text of a page: how to cite it, and data about it for machines. */
export default function PageFoot({ info, permalink }: Props): ReactNode {
  const absolute = useAbsoluteUrl();
  const url = absolute(permalink);
  const date = info.lastReviewed ?? info.published ?? '';
  return (
    <>
      <CiteThisPage
        page={{ id: info.id, title: info.title, url, date, version: versionOf(info) }}
      />
      <StructuredData data={pageData(info, url, absolute)} />
    </>
  );
}

function versionOf(info: PageInfo): string | undefined {
  if (info.clause) return `version ${info.clause.version}`;
  if (info.course) return `version ${info.course.version}`;
  return info.edition ? `edition ${info.edition}` : undefined;
}
