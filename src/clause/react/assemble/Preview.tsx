import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { placeholderOf } from '../../numbering';
import type { AssembledBlock, AssembledClause, AssembledDocument, Run } from '../../types';
import CopyButtons from '../CopyButtons';
import styles from './assemble.module.css';

/** The document as it will read. What the drafter typed is text and nothing else. */
export default function Preview({ document }: { document: AssembledDocument }): ReactNode {
  const { clauses, provenance, license } = document;
  return clauses.map((clause, index) => {
    const { permalink: address = '', hash = '' } = provenance[index] ?? {};
    return (
      <section key={clause.key} className={styles.clause}>
        <h3 id={placeId(clause.key)} tabIndex={-1}>
          {clause.number}. {clause.title}
        </h3>
        {clause.blocks.map((block) => (
          <Paragraph key={block.key} block={block} />
        ))}
        <Notes clause={clause} />
        <CopyButtons clause={clause} origin={{ license, address, hash }} />
      </section>
    );
  });
}

const DEPTHS = [styles.depth1, styles.depth2, styles.depth3];

function Paragraph({ block: { key, label, depth, runs } }: { block: AssembledBlock }): ReactNode {
  const name = `${styles.paragraph} ${DEPTHS[Math.min(depth, DEPTHS.length) - 1] ?? ''}`;
  return (
    <p id={placeId(key)} tabIndex={-1} className={name}>
      <span className={styles.number}>{label} </span>
      <span>
        {runs.map((run, index) => (
          <RunText key={index} run={run} />
        ))}
      </span>
    </p>
  );
}

function RunText({ run }: { run: Run }): ReactNode {
  if ('unfilled' in run) return <mark title={run.label}>{placeholderOf(run.unfilled)}</mark>;
  if (!('ref' in run)) return run.text;
  return (
    <a
      href={`#${placeId(run.ref)}`}
      onClick={(event) => {
        // The fragment of the address holds the answers.
        event.preventDefault();
        document.getElementById(placeId(run.ref))?.focus();
      }}
    >
      {run.text}
    </a>
  );
}

function Notes({ clause: { notes } }: { clause: AssembledClause }): ReactNode {
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      <h4>
        <Translate id="assemble.notesHeading">Notes for the drafter</Translate>
      </h4>
      {notes.map((note, index) => (
        <p key={index}>{note}</p>
      ))}
    </div>
  );
}

function placeId(key: string): string {
  return `place-${key}`;
}
