/** Stands in for the syntax highlighter (see leanBundlePlugin.ts). */
export const Prism = {};
export const themes = {};
export const Highlight = (): null => null;
