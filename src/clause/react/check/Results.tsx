import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { useMemo, useState, type ReactNode, type RefObject } from 'react';
import { prefill, sureValues } from '../../terms/prefill';
import type { TermsCheck } from '../../terms/types';
import type { AssemblyState } from '../../types';
import { organisationText } from '../words';
import styles from './check.module.css';
import Finding from './Finding';
import { keep, kept } from './kept';
import type { Checked } from './useCheck';
import { summaryText } from './words';

interface Props {
  checked: Checked;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** What was found, clause by clause. */
export default function Results({ checked, heading }: Props): ReactNode {
  const { check } = checked;
  const values = useMemo(() => sureValues(check.findings), [check]);
  // One comparison at a time: its changes have addresses on the page.
  const [open, setOpen] = useState(kept().open);
  const show = (id?: string) => {
    keep({ open: id });
    setOpen(id);
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <Translate id="check.results">What was found</Translate>
      </h2>
      <p>{summaryText(check)}</p>
      {checked.isTracked && (
        <p>
          <Translate id="check.results.tracked">
            The document has tracked changes. They were read as if they were accepted: what is
            deleted was left out, what is inserted was checked.
          </Translate>
        </p>
      )}
      {check.organisation && (
        <p>
          <Translate
            id="check.results.for"
            values={{ organisation: organisationText(check.organisation) }}
          >
            {'Missing means missing for this kind of organisation: {organisation}.'}
          </Translate>
        </p>
      )}
      <TakeMissing check={check} values={values} />
      <ul className={styles.findings}>
        {check.findings.map((finding) => (
          <Finding
            key={finding.id}
            finding={finding}
            checked={checked}
            values={values}
            isOpen={open === finding.id}
            onOpen={(isOpen) => show(isOpen ? finding.id : undefined)}
          />
        ))}
      </ul>
    </section>
  );
}

/** The way to an assembly of what is missing; the essential ones where the kind is known. */
function TakeMissing(props: { check: TermsCheck; values: AssemblyState['values'] }): ReactNode {
  const { check, values } = props;
  const missing = check.findings.filter(({ state }) => state === 'missing');
  const essential = missing.filter(({ importance }) => importance === 'essential');
  const chosen = check.organisation ? essential : missing;
  if (chosen.length === 0) return null;
  const fragment = prefill(chosen, values, check.organisation);
  return (
    <p>
      <Link className="button button--secondary" to={`/clauses/assemble${fragment}`}>
        {check.organisation ? (
          <Translate id="check.assemble.essential">Assemble the essential ones missing</Translate>
        ) : (
          <Translate id="check.assemble.all">Assemble what is missing</Translate>
        )}
      </Link>
    </p>
  );
}
