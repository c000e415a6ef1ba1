import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { placeholderOf } from '../../numbering';
import type { AssembledBlock, AssembledClause, AssembledDocument, Note, Run } from '../../types';
import CopyButtons from '../CopyButtons';
import JumpLink from '../JumpLink';
import styles from './assemble.module.css';
import { fieldId } from './words';

interface Props {
  document: AssembledDocument;
  /** The variable that is being asked for: the paragraphs that it stands in are marked. */
  asked?: string;
}

/** The document as it will read. What the drafter typed is text and nothing else. */
export default function Preview({ document, asked }: Props): ReactNode {
  const { clauses, provenance, license } = document;
  return clauses.map((clause, index) => {
    const { permalink: address = '', hash = '' } = provenance[index] ?? {};
    return (
      <section key={clause.key} className={styles.clause}>
        <h3 id={placeId(clause.key)} tabIndex={-1}>
          {clause.number}. {clause.title}
        </h3>
        {clause.blocks.map((block) => (
          <Paragraph key={block.key} block={block} asked={asked} />
        ))}
        <Notes clause={clause} />
        <CopyButtons clause={clause} origin={{ license, address, hash }} />
      </section>
    );
  });
}

const DEPTHS = [styles.depth1, styles.depth2, styles.depth3];

function Paragraph({ block, asked }: { block: AssembledBlock; asked?: string }): ReactNode {
  const { key, label, depth, runs, variables } = block;
  const isAsked = asked !== undefined && variables.includes(asked);
  const name = `${styles.paragraph} ${DEPTHS[Math.min(depth, DEPTHS.length) - 1] ?? ''}`;
  return (
    <p id={placeId(key)} tabIndex={-1} className={name} data-asked={isAsked || undefined}>
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
  if ('unfilled' in run) return <Unfilled run={run} />;
  if (!('ref' in run)) return run.text;
  return <JumpLink id={placeId(run.ref)}>{run.text}</JumpLink>;
}

/** A gap in the text, which leads to its question. */
function Unfilled({ run }: { run: Extract<Run, { unfilled: string }> }): ReactNode {
  return (
    <mark>
      <JumpLink id={fieldId(run.unfilled)} title={run.label}>
        {placeholderOf(run.unfilled)}
      </JumpLink>
    </mark>
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
        <NoteText key={index} note={note} />
      ))}
    </div>
  );
}

function NoteText({ note: { text, lead = '', isHeading } }: { note: Note }): ReactNode {
  if (isHeading) return <h5>{text}</h5>;
  return (
    <p>
      {lead !== '' && <strong>{lead}</strong>}
      {text.slice(lead.length)}
    </p>
  );
}

function placeId(key: string): string {
  return `place-${key}`;
}
