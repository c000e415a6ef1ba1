import React, { type ReactNode } from 'react';
import Head from '@docusaurus/Head';

/** Puts schema.org data into the page as JSON-LD, which is data and not run by the browser. */
export default function StructuredData({ data }: { data: object }): ReactNode {
  // "<" would let text close the element; JSON allows it to be written as an escape.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll(
    '<',
    '\\u003c',
  );
  return (
    <Head>
      <script type="application/ld+json">{json}</script>
    </Head>
  );
}
