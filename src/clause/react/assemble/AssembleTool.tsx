import Translate from '@docusaurus/Translate';
import { useMemo, useState, type ReactNode } from 'react';
import { dayName } from '../../../components/Files/saveFile';
import Outcome from '../../../components/Outcome';
import { assemble } from '../../assemble';
import type { AssemblyState, ClauseLibrary } from '../../types';
import { loadGuidance } from '../loading';
import { useLoaded } from '../useLoaded';
import styles from './assemble.module.css';
import type { ToldWish } from './ClauseStep';
import Result from './Result';
import Steps from './Steps';
import { useAssembly } from './useAssembly';

/** The steps of assembling, and the document beside them. */
export default function AssembleTool({ library }: { library: ClauseLibrary }): ReactNode {
  const assembly = useAssembly();
  const { state, put } = assembly;
  const [date] = useState(() => dayName());
  const [told, setTold] = useState<ToldWish>();
  const loaded = useLoaded(loadGuidance, state.notes);
  const guidance = loaded.value;
  // Counts what is left at once; the preview follows when typing rests.
  const document = useMemo(
    () => assemble({ ...library, guidance }, state, date),
    [library, guidance, state, date],
  );
  const choose = (next: AssemblyState) => {
    setTold(undefined);
    put(next, 'push');
  };
  return (
    <div className={styles.tool}>
      <Steps
        library={library}
        assembly={assembly}
        document={document}
        told={told}
        onTold={setTold}
        onChoose={choose}
      />
      {state.clauses.length > 0 ? (
        <Result
          library={library}
          state={state}
          document={document}
          guidance={loaded}
          onNotes={(notes) => choose({ ...state, notes })}
        />
      ) : (
        <NoResult />
      )}
    </div>
  );
}

function NoResult(): ReactNode {
  return (
    <div className={styles.result}>
      <Outcome tone="plain">
        <p>
          <Translate id="assemble.empty">
            The document is empty. Choose a kind of organisation, or single clauses.
          </Translate>
        </p>
      </Outcome>
    </div>
  );
}
