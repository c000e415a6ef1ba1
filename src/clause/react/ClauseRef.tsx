import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';

interface Props {
  id: string;
  /** Set at build time: the words, such as "the clause on removal and suspension". */
  label: string;
  /** Set at build time, where the build has the clause. */
  to?: string;
}

/** A reference from one clause to another; leads to the newest version. */
export default function ClauseRef({ label, to }: Props): ReactNode {
  return to ? <Link to={to}>{label}</Link> : label;
}
