import React, { type ReactNode } from 'react';
import Head from '@docusaurus/Head';
import { useAbsoluteUrl } from '../../components/useAbsoluteUrl';

/**
 * Says at both addresses of a clause's newest version that the one with the number is the lasting
 * one. Takes the place of what the theme says, which is the address that was asked for.
 */
export default function Canonical({ permalink }: { permalink: string }): ReactNode {
  const url = useAbsoluteUrl()(permalink);
  return (
    <Head>
      <link rel="canonical" href={url} />
      <meta property="og:url" content={url} />
    </Head>
  );
}
