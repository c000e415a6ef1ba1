import Translate, { translate } from '@docusaurus/Translate';
import { useMemo, useState, type ReactNode } from 'react';
import { dayName } from '../../../components/Files/saveFile';
import Outcome from '../../../components/Outcome';
import { assemble } from '../../assemble';
import { addRequired, presetFor, type Outcome as Wish } from '../../presets';
import { questionsOf } from '../../questions';
import type { AssemblyState, ClauseLibrary, Organisation } from '../../types';
import styles from './assemble.module.css';
import ClauseStep, { CLAUSES_HEADING } from './ClauseStep';
import JurisdictionStep from './JurisdictionStep';
import Notices from './Notices';
import OrganisationStep from './OrganisationStep';
import Result from './Result';
import { useAssembly } from './useAssembly';
import VariableStep from './VariableStep';

/** The steps of assembling, and the document beside them. */
export default function AssembleTool({ library }: { library: ClauseLibrary }): ReactNode {
  const assembly = useAssembly();
  const { state, put } = assembly;
  const [date] = useState(() => dayName());
  const [wish, setWish] = useState<{ id?: string; wish: Wish }>();
  const groups = useMemo(() => questionsOf(library, state), [library, state]);
  // Counts what is left at once; the preview follows when typing rests.
  const document = useMemo(() => assemble(library, state, date), [library, state, date]);
  const choose = (next: AssemblyState) => {
    setWish(undefined);
    put(next, 'push');
  };
  const onOrganisation = (organisation: Organisation | undefined) => {
    const clauses = organisation ? presetFor(organisation, library) : state.clauses;
    choose({ ...state, organisation, clauses });
  };
  return (
    <div className={styles.tool}>
      <div className={styles.steps}>
        <Notices
          assembly={assembly}
          document={document}
          missing={addRequired(state.clauses, library, state.organisation)}
          onClauses={(clauses) => {
            choose({ ...state, clauses });
            // The button that was pressed goes away.
            window.document.getElementById(CLAUSES_HEADING)?.focus();
          }}
        />
        <OrganisationStep
          organisation={state.organisation}
          count={state.clauses.length}
          onOrganisation={onOrganisation}
        />
        <JurisdictionStep
          library={library}
          chosen={state.jurisdictions}
          onChosen={(jurisdictions) => choose({ ...state, jurisdictions })}
        />
        <ClauseStep
          library={library}
          state={state}
          told={wish}
          onWish={(id, made) => {
            setWish({ id, wish: made });
            if (!made.refused) put(made.state, 'push');
          }}
        />
        <VariableStep
          groups={groups}
          state={state}
          unfilled={document.unfilled}
          onValue={(name, value, entry) =>
            put({ ...state, values: withValue(state.values, name, value) }, entry)
          }
        />
      </div>
      {state.clauses.length > 0 ? (
        <Result
          library={library}
          document={document}
          notes={state.notes}
          onNotes={(notes) => choose({ ...state, notes })}
        />
      ) : (
        <div className={styles.result}>
          <Outcome tone="plain">
            <p>
              {translate({
                id: 'assemble.empty',
                message: 'The document is empty. Choose a kind of organisation, or single clauses.',
              })}
            </p>
          </Outcome>
        </div>
      )}
      <p className={styles.printNote}>
        <Translate id="assemble.printNote">
          Made with the Coalition Handbook. The text is not legal advice.
        </Translate>
      </p>
    </div>
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
