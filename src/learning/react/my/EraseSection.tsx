import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import Outcome from '../../../components/Outcome';
import type { CourseOutline, Learning } from '../../../course/types';
import { holdingsOf } from '../../overview';
import type { EventStore } from '../../types';
import ConfirmErase from './ConfirmErase';
import { ALL, useErase, type EraseControl, type EraseStep } from './useErase';
import type { Exporting } from './useExport';
import styles from './my.module.css';

interface Props {
  courses: readonly CourseOutline[];
  learning: Learning;
  store: EventStore;
  exporting: Exporting;
  onErased: () => void;
}

/** Erases what is kept of one course or of all, once the learner has confirmed what goes. */
export default function EraseSection(props: Props): ReactNode {
  const { courses, learning, store, exporting, onErased } = props;
  const control = useErase(store, onErased);
  const { ids, chosen, step } = control;
  const titleOf = (courseId: string) =>
    courses.find((course) => course.id === courseId)?.title ?? courseId;
  return (
    <>
      <Heading as="h2" id="erase">
        {translate({ id: 'learning.erase', message: 'Erase' })}
      </Heading>
      {step === 'asking' ? (
        <ConfirmErase
          id={ids.confirm}
          title={chosen === ALL ? undefined : titleOf(chosen)}
          holdings={holdingsOf(learning, chosen === ALL ? undefined : chosen)}
          exporting={exporting}
          onErase={() => void control.erase()}
          onKeep={control.keep}
        />
      ) : (
        <Choice control={control} courseIds={[...learning.courses.keys()]} titleOf={titleOf} />
      )}
      <Told id={ids.told} step={step} />
    </>
  );
}

interface ChoiceProps {
  control: EraseControl;
  courseIds: readonly string[];
  titleOf: (courseId: string) => string;
}

function Choice({ control, courseIds, titleOf }: ChoiceProps): ReactNode {
  const { ids, chosen, choose, ask } = control;
  return (
    <>
      <label htmlFor={ids.select} className={styles.label}>
        <Translate id="learning.erase.what">What to erase from this browser</Translate>
      </label>
      <select
        id={ids.select}
        className={styles.select}
        value={chosen}
        onChange={({ target }) => choose(target.value)}
      >
        <option value={ALL}>
          {translate({ id: 'learning.erase.all', message: 'Everything, of all courses' })}
        </option>
        {courseIds.map((courseId) => (
          <option key={courseId} value={courseId}>
            {titleOf(courseId)}
          </option>
        ))}
      </select>
      <p className={styles.buttons}>
        <button type="button" id={ids.ask} className="button button--secondary" onClick={ask}>
          <Translate id="learning.erase.ask">Erase: see first what goes</Translate>
        </button>
      </p>
    </>
  );
}

function Told({ id, step }: { id: string; step: EraseStep }): ReactNode {
  return (
    <div role="status" id={id} tabIndex={-1} className={styles.told}>
      {step === 'erased' && (
        <Outcome tone="good">
          <p>
            <Translate id="learning.erase.done">
              It is erased from this browser. Files that you exported are still where you keep them.
            </Translate>
          </p>
        </Outcome>
      )}
      {step === 'failed' && (
        <Outcome tone="problem">
          <p>
            <Translate id="learning.erase.failed">
              The browser did not let the page erase it, so it may still be there. You can clear the
              data of this site in the settings of your browser.
            </Translate>
          </p>
        </Outcome>
      )}
    </div>
  );
}
