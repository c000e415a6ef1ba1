/**
 * Stands in for the library by which the theme shows that a page takes long to load: a class
 * that the style sheet turns into a bar (see leanBundlePlugin.ts and src/css/layout.css).
 */
const LOADING = 'is-loading';

const progressBar = {
  configure: (): void => undefined,
  start: (): void => document.documentElement.classList.add(LOADING),
  done: (): void => document.documentElement.classList.remove(LOADING),
};

export default progressBar;
