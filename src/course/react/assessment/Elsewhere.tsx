import Translate from '@docusaurus/Translate';
import { useEffect, type ReactNode } from 'react';
import ScreenHeading from './ScreenHeading';
import { useMoves } from './useMoves';
import styles from './assessment.module.css';

interface Props {
  onTakeOver: () => void;
  onStop: () => void;
}

/** The attempt is open in another tab, and can go on here. */
export default function Elsewhere({ onTakeOver, onStop }: Props): ReactNode {
  const move = useMoves();
  useEffect(move, [move]);
  return (
    <div className={styles.panel}>
      <ScreenHeading>
        <Translate id="assessment.elsewhere">This attempt goes on in another tab</Translate>
      </ScreenHeading>
      <p>
        <Translate id="assessment.elsewhere.text">
          You can also go on here, with the answers that were kept there. The other tab then stops.
        </Translate>
      </p>
      <p className={styles.buttons}>
        <button type="button" className="button button--primary" onClick={onTakeOver}>
          <Translate id="assessment.elsewhere.here">Go on here</Translate>
        </button>
        <button type="button" className="button button--secondary" onClick={onStop}>
          <Translate id="assessment.elsewhere.back">Back to the start</Translate>
        </button>
      </p>
    </div>
  );
}
