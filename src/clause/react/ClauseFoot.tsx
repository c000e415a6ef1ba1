import React, { type ReactNode } from 'react';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { pageInfoOf } from '../../content/pageInfo';
import Canonical from './Canonical';
import ClauseFacts from './ClauseFacts';

/** What stands below a clause: its lasting address, for machines, and its versions. */
export default function ClauseFoot(): ReactNode {
  const { frontMatter, metadata } = useDoc();
  const info = pageInfoOf(frontMatter);
  if (!info?.clause) return null;
  return (
    <>
      <Canonical permalink={metadata.permalink} />
      <ClauseFacts id={info.id} clause={info.clause} />
    </>
  );
}
