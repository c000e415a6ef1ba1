import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { markChanges } from '../../changes';
import ChangeBar from './ChangeBar';
import type { Compared } from './compare';
import styles from './compare.module.css';
import InlineView from './InlineView';
import SideView from './SideView';
import Steps from './Steps';
import TrackedFile from './TrackedFile';
import { useChangeKeys } from './useChangeKeys';
import { countsText, placeText, sideTexts } from './words';

export type View = 'inline' | 'side';

/** The comparison: what changed and why, and the text with its changes. */
export default function Comparing({ compared }: { compared: Compared }): ReactNode {
  const { redline, pair, title } = compared;
  const marked = useMemo(() => markChanges(redline), [redline]);
  const [view, setView] = useState<View>('inline');
  const [current, setCurrent] = useState(0);
  const section = useRef<HTMLElement>(null);
  const total = marked.changes.length;
  const kind = marked.changes[current - 1];
  const go = (step: 1 | -1) => {
    if (total === 0) return;
    const next = current === 0 && step < 0 ? total : ((current - 1 + step + total) % total) + 1;
    setCurrent(next);
    focusChange(next);
  };
  useChangeKeys(section, go);
  const sides = sideTexts(pair);
  return (
    <div>
      <Steps steps={compared.steps} />
      <section ref={section} tabIndex={-1} className={styles.comparison} aria-label={title}>
        <h2>{title}</h2>
        <Sides pair={pair} sides={sides} />
        <p>
          {total === 0 ? (
            <Translate id="compare.same">The texts are the same, word for word.</Translate>
          ) : (
            countsText(marked.words, redline.counts)
          )}
        </p>
        {total > 0 && (
          <>
            <TrackedFile compared={compared} sides={sides} />
            <ChangeBar
              total={total}
              place={kind ? placeText(current, total, kind) : ''}
              view={view}
              onView={setView}
              onGo={go}
            />
          </>
        )}
        {view === 'inline' || total === 0 ? (
          <InlineView blocks={marked.blocks} isSet={!pair} />
        ) : (
          <SideView blocks={marked.blocks} sides={sides} />
        )}
      </section>
    </div>
  );
}

function focusChange(number: number): void {
  const change = document.getElementById(`change-${number}`);
  change?.focus({ preventScroll: true });
  // In the middle of the window, where nothing that stands fast covers it.
  change?.scrollIntoView({ block: 'center' });
}

function Sides({ pair, sides }: Pick<Compared, 'pair'> & { sides: ReturnType<typeof sideTexts> }) {
  return (
    <p>
      <Translate
        id="compare.sides"
        values={{
          before: pair ? <Link to={pair.from.permalink}>{sides.before}</Link> : sides.before,
          after: pair ? <Link to={pair.to.permalink}>{sides.after}</Link> : sides.after,
        }}
      >
        {'From: {before}. To: {after}.'}
      </Translate>
    </p>
  );
}
