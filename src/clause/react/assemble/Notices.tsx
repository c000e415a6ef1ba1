import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Outcome from '../../../components/Outcome';
import type { Added } from '../../presets';
import type { AssembledDocument, AssemblyState } from '../../types';
import type { Assembly } from './useAssembly';

interface Props {
  assembly: Assembly;
  document: AssembledDocument;
  /** The clauses with what they cannot stand without. */
  missing: { clauses: AssemblyState['clauses']; added: Added[] };
  onClauses: (clauses: AssemblyState['clauses']) => void;
}

/** What of the address could not be read, and what is not in order in the document. */
export default function Notices({ assembly, document, missing, onClauses }: Props): ReactNode {
  const { problems, isTooLong } = assembly;
  return (
    <div role="status">
      {problems.length > 0 && (
        <Outcome tone="problem">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Outcome>
      )}
      {isTooLong && (
        <Outcome tone="problem">
          <p>
            <Translate id="assemble.tooLong">
              Your answers no longer fit into the address. Download the document before you leave
              the page, or shorten some of them.
            </Translate>
          </p>
        </Outcome>
      )}
      {document.problems.length > 0 && (
        <Outcome tone="problem">
          <ul>
            {document.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {missing.added.length > 0 && (
            <p>
              <button
                type="button"
                className="button button--secondary"
                onClick={() => onClauses(missing.clauses)}
              >
                <Translate id="assemble.addMissing">Add the clauses that are needed</Translate>
              </button>
            </p>
          )}
        </Outcome>
      )}
    </div>
  );
}
