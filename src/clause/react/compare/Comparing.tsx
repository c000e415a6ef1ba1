import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { View } from '../../comparison';
import ChangeBar from './ChangeBar';
import type { Compared } from './compare';
import styles from './compare.module.css';
import Heads from './Heads';
import InlineView from './InlineView';
import SetSteps from './SetSteps';
import SideView from './SideView';
import Steps from './Steps';
import TrackedFile from './TrackedFile';
import { useChanges } from './useChanges';
import ViewChoice from './ViewChoice';
import { countsText, placeText, sameText, sideTexts, TEXT_HEADING } from './words';

interface Props {
  compared: Compared;
  view: View;
  onView: (view: View) => void;
}

/** The comparison: what changed and why, and the text with its changes. */
export default function Comparing({ compared, view, onView }: Props): ReactNode {
  const { redline, marked, told, title } = compared;
  const total = marked.changes.length;
  const { section, current, go } = useChanges(total);
  const kind = marked.changes[current - 1];
  const sides = sideTexts(told);
  const shown = total === 0 ? 'inline' : view;
  return (
    <div>
      {'steps' in told ? <Steps steps={told.steps} /> : <SetSteps told={told} />}
      <section ref={section} tabIndex={-1} className={styles.comparison} aria-label={title}>
        <h2 id={TEXT_HEADING} tabIndex={-1}>
          {title}
        </h2>
        <Sides told={told} sides={sides} />
        <p>{total === 0 ? sameText() : countsText(marked.words, redline.counts)}</p>
        {total > 0 && (
          <>
            <TrackedFile compared={compared} sides={sides} />
            <ViewChoice view={view} onView={onView} />
            <div className={styles.fast}>
              <ChangeBar
                total={total}
                place={kind ? placeText(current, total, kind) : ''}
                onGo={go}
              />
              {shown === 'side' && <Heads sides={sides} />}
            </div>
          </>
        )}
        {shown === 'side' && <SideView blocks={marked.blocks} sides={sides} />}
        {/* Paper is narrow: there, both texts stand in one. */}
        <div className={shown === 'side' ? styles.onPaper : undefined}>
          <InlineView blocks={marked.blocks} isNamed={shown === 'inline'} />
        </div>
      </section>
    </div>
  );
}

function Sides({ told, sides }: Pick<Compared, 'told'> & { sides: ReturnType<typeof sideTexts> }) {
  const { before, after } = sides;
  const isPair = 'steps' in told;
  return (
    <p>
      <Translate
        id="compare.sides"
        values={{
          before: isPair ? <Link to={told.from.permalink}>{before}</Link> : before,
          after: isPair ? <Link to={told.to.permalink}>{after}</Link> : after,
        }}
      >
        {'From: {before}. To: {after}.'}
      </Translate>
    </p>
  );
}
