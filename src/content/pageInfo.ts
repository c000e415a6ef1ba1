/**
 * What a page knows about itself and shows around its text. Made at build time from the
 * content, carried in the page's own front matter, so that a page ships only its own.
 */
export interface PageInfo {
  id: string;
  kind: string;
  title: string;
  description: string;
  audience: string;
  status?: string;
  owner?: string;
  lastReviewed?: string;
  reviewBy?: string;
  /** Set on hard subjects: what the content notice says. */
  notice?: string;
  published?: string;
  jurisdictions?: readonly string[];
  /** The editions that have this page, current one first; pages of the handbook only. */
  editions?: readonly EditionLink[];
  edition?: string;
  /** The page that takes the place of this one in the current edition. */
  successor?: PageLink;
  clause?: ClauseInfo;
  course?: CourseInfo;
  lesson?: LessonInfo;
}

export interface PageLink {
  title: string;
  permalink: string;
}

export interface EditionLink {
  id: string;
  status: string;
  /** Missing where the edition does not have the page. */
  permalink?: string;
}

export interface ClauseInfo {
  version: string;
  latest: string;
  versions: readonly {
    version: string;
    permalink: string;
    published: string;
    /** Year of the position that it restates. */
    restates?: string;
  }[];
  changes?: { what: string; why: string; who: string; by: string };
  material: boolean;
  restates?: string;
  wordingHash: string;
}

export interface CourseInfo {
  version: string;
  duration: number;
  objectives: readonly string[];
  lessons: readonly (PageLink & { duration: number })[];
}

export interface LessonInfo {
  course: PageLink;
  number: number;
  of: number;
  duration: number;
  objectives: readonly string[];
  /** Ids and prompts of the quiz are not here: the quiz ships its own bank. */
}

/** Reads the page's own information from what Docusaurus gives as its front matter. */
export function pageInfoOf(frontMatter: object): PageInfo | undefined {
  return (frontMatter as { handbook?: PageInfo }).handbook;
}
