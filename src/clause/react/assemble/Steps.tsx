import Translate from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { addRequired, presetFor } from '../../presets';
import { questionsOf } from '../../questions';
import type { AssembledDocument, AssemblyState, ClauseLibrary, Organisation } from '../../types';
import JumpLink from '../JumpLink';
import styles from './assemble.module.css';
import ClauseStep, { CLAUSES_HEADING, type ToldWish } from './ClauseStep';
import JurisdictionStep from './JurisdictionStep';
import Notices from './Notices';
import OrganisationStep from './OrganisationStep';
import type { Assembly } from './useAssembly';
import Reminders from './Reminders';
import VariableStep from './VariableStep';
import { DOCUMENT_HEADING } from './words';

interface Props {
  library: ClauseLibrary;
  assembly: Assembly;
  document: AssembledDocument;
  told: ToldWish | undefined;
  onTold: (told: ToldWish) => void;
  /** For choices that are not about a single clause. */
  onChoose: (state: AssemblyState) => void;
}

/** What a drafter chooses and fills in, step by step. */
export default function Steps(props: Props): ReactNode {
  const { library, assembly, document, onChoose } = props;
  const { state } = assembly;
  const onOrganisation = (organisation: Organisation | undefined) => {
    const clauses = organisation ? presetFor(organisation, library) : state.clauses;
    onChoose({ ...state, organisation, clauses });
  };
  const onClauses = (clauses: AssemblyState['clauses']) => {
    onChoose({ ...state, clauses });
    // The button that was pressed goes away.
    window.document.getElementById(CLAUSES_HEADING)?.focus();
  };
  return (
    <div className={styles.steps}>
      <Notices
        assembly={assembly}
        document={document}
        missing={addRequired(state.clauses, library, state.organisation)}
        onClauses={onClauses}
      />
      <OrganisationStep
        organisation={state.organisation}
        count={state.clauses.length}
        onOrganisation={onOrganisation}
      />
      <JurisdictionStep
        library={library}
        chosen={state.jurisdictions}
        onChosen={(jurisdictions) => onChoose({ ...state, jurisdictions })}
      />
      <Details {...props} onClauses={onClauses} />
      {state.clauses.length > 0 && (
        <p className={styles.jump}>
          <JumpLink id={DOCUMENT_HEADING} className="button button--primary">
            <Translate id="assemble.toDocument">Go to the document</Translate>
          </JumpLink>
        </p>
      )}
    </div>
  );
}

interface DetailsProps extends Omit<Props, 'onChoose'> {
  onClauses: (clauses: AssemblyState['clauses']) => void;
}

/** Single clauses, and the questions that they ask. */
function Details(props: DetailsProps): ReactNode {
  const { library, assembly, document, told, onTold, onClauses } = props;
  const { state, put } = assembly;
  const groups = useMemo(() => questionsOf(library, state), [library, state]);
  return (
    <>
      <ClauseStep
        library={library}
        state={state}
        told={told}
        onWish={(id, wish) => {
          onTold({ id, wish });
          if (!wish.refused) put(wish.state, 'push');
        }}
        onOrder={onClauses}
      />
      <Reminders reminders={document.reminders} />
      <VariableStep
        groups={groups}
        state={state}
        document={document}
        bodies={library.bodies ?? []}
        onValue={(name, value, entry) =>
          put({ ...state, values: withValue(state.values, name, value) }, entry)
        }
      />
    </>
  );
}

/** An answer that was emptied leaves the address. */
function withValue(
  values: AssemblyState['values'],
  name: string,
  value: string,
): AssemblyState['values'] {
  const others = Object.entries(values).filter(([other]) => other !== name);
  return Object.fromEntries(value === '' ? others : [...others, [name, value]]);
}
