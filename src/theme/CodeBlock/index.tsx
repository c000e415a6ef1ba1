/**
 * In place of the theme's: plain preformatted text. The handbook shows almost no code, and the
 * highlighter is 21 KiB of every page's first load (Brotli).
 */
import React, { type ReactNode } from 'react';

export default function CodeBlock({ children }: { children: ReactNode }): ReactNode {
  return (
    <pre tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
