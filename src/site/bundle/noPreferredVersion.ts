import type { ReactNode } from 'react';

/**
 * In place of Docusaurus' memory of the version that a reader saw last. It would be kept on the
 * device and serve a menu of versions, which the handbook does not have: editions are switched on
 * each page.
 */
export function DocsPreferredVersionContextProvider({ children }: { children: ReactNode }) {
  return children;
}

export function useDocsPreferredVersion() {
  return { preferredVersion: null, savePreferredVersionName: () => undefined };
}

export function useDocsPreferredVersionByPluginId() {
  return {};
}
