import type { ReactNode } from 'react';
import styles from './compare.module.css';

interface Props {
  label: string | undefined;
  /** The comparison has a heading of the second level above it. */
  isHeading?: boolean;
  className?: string;
  /** Where focus moves to. */
  id?: string;
  tabIndex?: number;
  children: ReactNode;
}

/** A paragraph of a compared text, or the title of a clause, with its number beside it. */
export default function Line(props: Props): ReactNode {
  const { label, isHeading, className = '', children, ...target } = props;
  const Tag = isHeading ? 'h3' : 'p';
  return (
    <Tag className={`${styles.line} ${className}`} {...target}>
      <span className={styles.label}>{label}</span>
      <span className={styles.words}>{children}</span>
    </Tag>
  );
}
