import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';

/** What the check cannot tell. */
export default function Limits(): ReactNode {
  return (
    <section>
      <h2>
        <Translate id="check.limits">What this cannot tell</Translate>
      </h2>
      <p>
        <Translate id="check.limits.words">
          It compares words, not meaning. A clause that says the same in words of its own is called
          missing, and a clause that a small word turns into its opposite is called adapted: read
          the comparison. Capitals, punctuation and numbering count for nothing.
        </Translate>
      </p>
      <p>
        <Translate id="check.limits.law">
          It knows the clauses of this library only. It cannot say whether your terms are complete
          or lawful where you are; a lawyer can.
        </Translate>
      </p>
    </section>
  );
}
