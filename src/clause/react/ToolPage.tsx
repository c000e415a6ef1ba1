import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import styles from './tool.module.css';

interface Props {
  title: string;
  description: string;
  children: ReactNode;
}

/** A page that works on the library: wider than a page of text. */
export default function ToolPage({ title, description, children }: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className={`markdown ${styles.page}`}>
        <h1>{title}</h1>
        {children}
      </main>
    </Layout>
  );
}
