import type { ReactNode } from 'react';

/** A name and what belongs to it, in a list of facts (`<dl>`). */
export default function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
