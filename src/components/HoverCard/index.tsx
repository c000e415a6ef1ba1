import React, { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import styles from './styles.module.css';

interface Props {
  /** Where the link leads: the full entry. Works without JavaScript. */
  href: string;
  /** Accessible name, where the visible text is only a number. */
  label?: string;
  className?: string;
  /** What the card shows: text only, since nothing inside can be reached by keyboard. */
  card: ReactNode;
  children: ReactNode;
}

/** Distance between the card and the edge of the window, in CSS pixels. */
const MARGIN = 12;

/**
 * A link with a card about where it leads, shown on hover, on focus and at the first touch.
 * After WCAG 2.2 1.4.13 the card stays while it is pointed at and closes with Escape.
 */
export default function HoverCard({ href, label, className, card, children }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const touched = useRef(false);
  const id = useId();
  const close = () => setOpen(false);

  return (
    <span
      ref={anchor}
      role="presentation"
      className={styles.anchor}
      onPointerEnter={(event) => event.pointerType === 'mouse' && setOpen(true)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setOpen(false)}
      onPointerDown={(event) => (touched.current = event.pointerType !== 'mouse' && !isOpen)}
      onBlur={close}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Link
        to={href}
        className={className}
        {...(label ? { 'aria-label': label } : {})}
        {...(isOpen ? { 'aria-describedby': id } : {})}
        onFocus={() => !touched.current && setOpen(true)}
        onClick={(event: React.MouseEvent) => {
          if (touched.current) {
            event.preventDefault();
            setOpen(true);
          }
          touched.current = false;
        }}
      >
        {children}
      </Link>
      {isOpen && (
        <Card id={id} anchor={anchor} close={close}>
          {card}
        </Card>
      )}
    </span>
  );
}

interface CardProps {
  id: string;
  anchor: React.RefObject<HTMLSpanElement | null>;
  close: () => void;
  children: ReactNode;
}

function Card({ id, anchor, close, children }: CardProps): ReactNode {
  const card = useRef<HTMLSpanElement>(null);
  const [isAbove, setAbove] = useState(false);

  useLayoutEffect(() => {
    if (!card.current || !anchor.current) return;
    const link = anchor.current.getClientRects()[0];
    if (!link) return;
    const { width, height } = card.current.getBoundingClientRect();
    const above = link.bottom + height + MARGIN > window.innerHeight && link.top > height + MARGIN;
    const left = Math.min(Math.max(link.left - MARGIN, MARGIN), window.innerWidth - width - MARGIN);
    card.current.style.left = `${Math.max(left, MARGIN)}px`;
    card.current.style.top = `${above ? link.top - height : link.bottom}px`;
    setAbove(above);
  }, [anchor]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    window.addEventListener('scroll', close, { passive: true });
    window.addEventListener('resize', close);
    document.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('scroll', close);
      window.removeEventListener('resize', close);
      document.removeEventListener('keydown', onKey);
    };
  });

  return (
    <span ref={card} id={id} role="tooltip" className={clsx(styles.card, isAbove && styles.above)}>
      <span className={styles.body}>{children}</span>
    </span>
  );
}
