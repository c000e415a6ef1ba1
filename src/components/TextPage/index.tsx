import React, { type ReactNode } from 'react';
import Layout from '@theme/Layout';
import styles from './styles.module.css';

interface Props {
  title: string;
  description: string;
  children: ReactNode;
}

/** A page of text outside the documentation, with its title as the heading. */
export default function TextPage({ title, description, children }: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className={`markdown ${styles.page}`}>
        <h1>{title}</h1>
        {children}
      </main>
    </Layout>
  );
}
