/** ./lrs.ts where LRS_ENDPOINT is set, else ./noLrs.ts: see ./plugin.ts. */
declare module '@handbook/lrs' {
  export const lrsOf: import('./lrsTypes').LrsOf | undefined;
}

/** ./react/my/KeptAndSent.tsx where LRS_ENDPOINT is set, else ./react/my/KeptHere.tsx. */
declare module '@handbook/kept' {
  export default function Kept(props: {
    learning: import('react').ReactNode;
  }): import('react').ReactNode;
}

/** ./react/my/LrsConsent.tsx where LRS_ENDPOINT is set, else ./react/my/noLrsConsent.ts. */
declare module '@handbook/lrs-consent' {
  export default function LrsConsent(props: {
    sink: import('./lrsTypes').LrsSink;
  }): import('react').ReactNode;
}
