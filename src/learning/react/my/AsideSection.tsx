import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import { useEffect, useState, type ReactNode } from 'react';
import { dayName, saveFile } from '../../../components/Files/saveFile';
import type { EventStore } from '../../types';
import styles from './my.module.css';

/** What could not be read and was moved aside, as a file; nothing while there is none. */
export default function AsideSection({ store }: { store: EventStore }): ReactNode {
  const [aside, setAside] = useState<unknown>();
  useEffect(() => {
    let isOver = false;
    void store.aside().then(
      (found) => {
        if (!isOver) setAside(found);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [store]);
  if (aside === undefined) return null;
  return (
    <>
      <Heading as="h2" id="aside">
        {translate({ id: 'learning.aside', message: 'What was put aside' })}
      </Heading>
      <p>
        <Translate id="learning.aside.text">
          Some of what was kept here could not be read any more. It was put aside as it was, and
          nothing of it was thrown away. The file may help somebody who knows the format to mend it.
        </Translate>
      </p>
      <p className={styles.buttons}>
        <button
          type="button"
          className="button button--secondary"
          onClick={() =>
            saveFile(
              `handbook-learning-put-aside-${dayName()}.json`,
              JSON.stringify(aside, undefined, 2),
            )
          }
        >
          <Translate id="learning.aside.download">Download what was put aside</Translate>
        </button>
      </p>
    </>
  );
}
