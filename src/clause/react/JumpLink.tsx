import type { ReactNode } from 'react';

interface Props {
  /** What is to have the focus. */
  id: string;
  className?: string;
  /** What else there is to say of it. */
  title?: string;
  children: ReactNode;
}

/** A link to a place on the page that leaves the fragment alone, which holds the answers. */
export default function JumpLink({ id, className, title, children }: Props): ReactNode {
  return (
    <a
      href={`#${id}`}
      className={className}
      title={title}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {children}
    </a>
  );
}
