import React, { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  id: string;
  anchor: React.RefObject<HTMLSpanElement | null>;
  close: () => void;
  children: ReactNode;
}

/** Distance between the card and the sides of the window, in CSS pixels. */
const MARGIN = 12;

/** The card itself: keeps to its link while the page scrolls, and goes when the link does. */
export default function Card({ id, anchor, close, children }: Props): ReactNode {
  const card = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const link = anchor.current?.getClientRects()[0];
    if (card.current && link) place(card.current, link);
  }, [anchor]);

  useEffect(() => {
    // Focus by keyboard scrolls its link into view, so scrolling must not close the card.
    const onMove = () => {
      const link = anchor.current?.getClientRects()[0];
      if (card.current && link && isInWindow(link)) place(card.current, link);
      else close();
    };
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    // Safari on iOS does not move the focus at a touch, so there is no blur to wait for.
    const onPress = ({ target }: PointerEvent) =>
      target instanceof Node && !anchor.current?.contains(target) && close();
    window.addEventListener('scroll', onMove, { passive: true, capture: true });
    window.addEventListener('resize', onMove);
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      window.removeEventListener('scroll', onMove, { capture: true });
      window.removeEventListener('resize', onMove);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  });

  return (
    <span ref={card} id={id} role="tooltip" className={styles.card}>
      <span className={styles.body}>{children}</span>
    </span>
  );
}

/** Puts the card below its link, or above it where there is more room, inside the window. */
function place(card: HTMLElement, link: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const room = { x: document.documentElement.clientWidth, y: window.innerHeight };
  const left = Math.min(link.left - MARGIN, room.x - width - MARGIN);
  const lowest = Math.max(room.y - height, 0);
  const top = link.bottom > lowest && link.top >= height ? link.top - height : link.bottom;
  card.style.left = `${Math.max(left, MARGIN)}px`;
  card.style.top = `${Math.min(top, lowest)}px`;
}

function isInWindow({ top, bottom }: DOMRect): boolean {
  return bottom > 0 && top < window.innerHeight;
}
