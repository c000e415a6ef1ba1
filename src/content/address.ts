/** Where a file of the content is published. Addresses never end in a slash. */
export interface Address {
  permalink: string;
  /** Edition id, for pages of the handbook. */
  edition?: string;
  /** First folder below the instance: a section, a clause or a course. */
  section?: string;
}

/** Folder of the current edition; frozen ones are in versioned_docs/version-<id>/. */
export const HANDBOOK_DIR = 'docs/handbook/';
export const CLAUSES_DIR = 'docs/clauses/';
export const TRAINING_DIR = 'docs/training/';
export const PAGES_DIR = 'src/pages/';
export const BLOG_DIR = 'blog/';

/** Slug front matter as Docusaurus reads it; only posts have one. */
interface Named {
  slug?: string | undefined;
}

/**
 * Gives the address of a content file.
 * @param file path from the project's root, with forward slashes
 * @param currentEdition id of the edition in docs/handbook/
 */
export function addressOf(
  file: string,
  currentEdition: string,
  data: Named = {},
): Address | undefined {
  const frozen = /^versioned_docs\/version-([^/]+)\/(.*)$/.exec(file);
  if (frozen) return handbookAddress(frozen[1] ?? '', frozen[2] ?? '');
  if (file.startsWith(HANDBOOK_DIR)) {
    return handbookAddress(currentEdition, file.slice(HANDBOOK_DIR.length));
  }
  if (file.startsWith(CLAUSES_DIR)) return below('/clauses', file.slice(CLAUSES_DIR.length));
  if (file.startsWith(TRAINING_DIR)) return below('/training', file.slice(TRAINING_DIR.length));
  if (file.startsWith(PAGES_DIR)) return below('', file.slice(PAGES_DIR.length));
  if (file.startsWith(BLOG_DIR)) return { permalink: `/blog/${data.slug ?? ''}` };
  return undefined;
}

function handbookAddress(edition: string, path: string): Address {
  return { ...below(`/handbook/${edition}`, path), edition };
}

function below(prefix: string, path: string): Address {
  const parts = path.replace(/\.mdx$/, '').split('/');
  if (parts.at(-1) === 'index') parts.pop();
  const permalink = [prefix, ...parts].join('/') || '/';
  const section = path.includes('/') ? parts[0] : undefined;
  return section === undefined ? { permalink } : { permalink, section };
}
