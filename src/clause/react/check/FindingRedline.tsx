import Translate from '@docusaurus/Translate';
import { useId, useMemo, type ReactNode } from 'react';
import { markChanges } from '../../changes';
import { redlineFinding } from '../../terms/redlineFinding';
import type { ClauseFinding } from '../../terms/types';
import InlineView from '../compare/InlineView';
import { countsText } from '../compare/words';
import styles from './check.module.css';
import type { Checked } from './useCheck';

interface Props {
  finding: ClauseFinding;
  checked: Checked;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** The comparison of the terms with the nearest wording, when asked for. */
export default function FindingRedline(props: Props): ReactNode {
  const { finding, checked, isOpen, onOpen } = props;
  const id = useId();
  return (
    <>
      <p className={styles.toggle}>
        <button
          type="button"
          className="button button--secondary"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onOpen(!isOpen)}
        >
          {isOpen ? (
            <Translate id="check.redline.hide">Hide the comparison</Translate>
          ) : (
            <Translate id="check.redline.show">Compare with your text</Translate>
          )}
        </button>
      </p>
      <div id={id}>{isOpen && <Comparison finding={finding} checked={checked} />}</div>
    </>
  );
}

function Comparison({ finding, checked }: Pick<Props, 'finding' | 'checked'>): ReactNode {
  const { paragraphs, library } = checked;
  const { blocks, words, counts } = useMemo(() => {
    const redline = redlineFinding(finding, paragraphs, library);
    return { ...markChanges(redline), counts: redline.counts };
  }, [finding, paragraphs, library]);
  return (
    <>
      <p>
        <Translate id="check.redline.read">
          From the model clause, with your names filled in, to your text: what is inserted stands in
          your terms only, what is deleted in the model only.
        </Translate>{' '}
        {countsText(words, counts)}
      </p>
      <InlineView blocks={blocks} />
    </>
  );
}
