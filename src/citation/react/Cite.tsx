import React, { type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import HoverCard from '../../components/HoverCard';
import type { Source } from '../schema';
import SourceText from './SourceText';
import styles from './styles.module.css';

interface Props {
  number: number;
  source: Source;
}

/** A numbered reference to a source of the page. Number and source are set at build time. */
export default function Cite({ number, source }: Props): ReactNode {
  const label = translate(
    { id: 'citation.reference', message: 'Source {number}', description: 'Name of a citation' },
    { number: String(number) },
  );
  return (
    <sup className={styles.reference}>
      <HoverCard href={`#source-${number}`} label={label} card={<SourceText source={source} />}>
        {number}
      </HoverCard>
    </sup>
  );
}
