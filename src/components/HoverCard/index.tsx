import React, { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Card from './Card';
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

/** Time in ms that the pointer has to get from the link to the card, also past a corner. */
const GRACE_MS = 250;

/** Closes the card that is open: there is never more than one. */
let closeOther = () => {};

/**
 * A link with a card about where it leads, shown on hover, on focus and at the first touch.
 * After WCAG 2.2 1.4.13 the card stays while it is pointed at and closes with Escape.
 */
export default function HoverCard({ href, label, className, card, children }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const touched = useRef(false);
  const timer = useRef(0);
  const id = useId();

  const close = () => setOpen(false);
  const open = () => {
    window.clearTimeout(timer.current);
    closeOther();
    closeOther = close;
    setOpen(true);
  };
  const closeSoon = () => {
    timer.current = window.setTimeout(close, GRACE_MS);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);

  return (
    <span
      ref={anchor}
      role="presentation"
      className={styles.anchor}
      onPointerEnter={(event) => event.pointerType === 'mouse' && open()}
      onPointerLeave={(event) => event.pointerType === 'mouse' && closeSoon()}
      onPointerDown={(event) => (touched.current = event.pointerType !== 'mouse' && !isOpen)}
      onBlur={close}
    >
      <Link
        to={href}
        className={className}
        {...(label ? { 'aria-label': label } : {})}
        {...(isOpen ? { 'aria-describedby': id } : {})}
        onFocus={() => !touched.current && open()}
        onClick={(event: React.MouseEvent) => {
          if (touched.current) {
            event.preventDefault();
            open();
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
