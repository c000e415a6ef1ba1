import type { Organisation } from './organisations';

export { ORGANISATIONS, type Organisation } from './organisations';

/** A piece of a line of wording. */
export type Inline =
  | { text: string }
  /** A variable, by its name. */
  | { var: string }
  /** A reference to another clause, by its id. */
  | { clause: string }
  /** A reference to a paragraph of the same clause, by its numbers: [5] or [2, 3]. */
  | { para: number[]; text: string };

/**
 * A paragraph of wording, in the order of the text. `number` is its place in the nested lists:
 * [2] is paragraph 2, [2, 3] its third part; empty for a paragraph outside a list.
 */
export interface Block {
  number: number[];
  content: Inline[];
}

/** One form of the wording. */
export interface Form {
  /** `full`, `short`, or the kind of organisation it is for. */
  variant: string;
  /** When to use it; empty for the full form. */
  when: string;
  blocks: Block[];
}

export interface Variable {
  name: string;
  type: 'text' | 'choice' | 'duration' | 'jurisdiction' | 'reporting-body';
  label: string;
  example: string;
  choices?: string[];
}

export interface Changes {
  what: string;
  why: string;
  who: string;
  by: string;
}

/** A published version of a clause, as pages and the API ship it. */
export interface ClauseVersion {
  id: string;
  version: string;
  title: string;
  description: string;
  /** Address of the version, for ever. */
  permalink: string;
  published: string;
  /** Derived: the newest version is current. */
  status: 'current' | 'superseded';
  material: boolean;
  restates?: string;
  changes?: Changes;
  jurisdictions: string[];
  variables: Variable[];
  /** The full form first. */
  forms: Form[];
  /** Notes for the drafter, in paragraphs of plain text; only what the audience may see. */
  notes: string[];
  /** SHA-256 of the normalised wording, as in the lock file. */
  hash: string;
}

/** Something that a clause cannot stand without. */
export interface Requirement {
  id: string;
  /** The first version that will do; any version where it is not given. */
  from?: string;
  /** The first version of the clause itself that needs it; every version where it is not given. */
  since?: string;
  /** Why an earlier version than `from` will not do. */
  reason?: string;
}

/** How a clause stands to others: data/clauses.yaml, which may change, unlike a version. */
export interface ClauseRelations {
  id: string;
  /** May be mutual. */
  requires: Requirement[];
  /** `of` names the versions of the clause itself that it is about, as "2" or "2.0.0". */
  conflicts: { with: string; of?: string; reason: string }[];
  /** What the terms have to settle where both clauses are in them. */
  reminders: { with: string; text: string }[];
  /** For a clause that does not belong among terms: why it stands in a document of its own. */
  apart?: string;
  for: { essential: Organisation[]; useful: Organisation[] };
  /** The variant that a kind of organisation gets, if not the full form. */
  variants: Partial<Record<Organisation, string>>;
  /** Place in an assembled document, lowest first. */
  order: number;
}

/** What the pages of the library load: every version of every clause. */
export interface ClauseLibrary {
  /** Address of the site, for provenance. */
  site: string;
  license: string;
  versions: ClauseVersion[];
  relations: ClauseRelations[];
  /** Bodies that reports can go to, as far as the handbook has a source for them. */
  bodies?: ReportingBody[];
  /** What the pages tell the drafter; left out until it is asked for. */
  guidance?: ClauseGuidance;
}

/** A body that reports go to: those on content, or those on money. */
export interface ReportingBody {
  /** As it stands in a text: "the Internet Watch Foundation". */
  name: string;
  kind: 'content' | 'money';
  /** Code of its country. */
  place: string;
  /** What has to be known before it is chosen. */
  note?: string;
  /** In words: title, publisher and date. */
  sources: string[];
}

/** What the pages tell the drafter, by id and version: "records@1.0.0". */
export interface ClauseGuidance {
  versions: Record<string, Guidance[]>;
  /** The sources that are cited, in words, by their ids. */
  sources: Record<string, string>;
}

/** What the page of a version tells the drafter in one section. */
export interface Guidance {
  /** Empty for the notes, which exports give a heading of their own. */
  heading: string;
  /** Codes of the places whose law it is about; undefined for what is not about law. */
  places?: string[];
  notes: Note[];
  /** Ids of the sources that it cites. */
  sources: string[];
}

/** A paragraph for the drafter. */
export interface Note {
  text: string;
  /** The words in bold that the text begins with. */
  lead?: string;
  isHeading?: boolean;
}

/** What a drafter has chosen; lives in the address fragment. */
export interface AssemblyState {
  v: 1;
  organisation?: Organisation;
  jurisdictions: string[];
  /** In the order of the document. */
  clauses: { id: string; version: string; variant: string }[];
  values: Record<string, string>;
  notes: boolean;
}

/** A piece of an assembled line. */
export type Run =
  | { text: string }
  /** A variable nobody has filled: its label stands there, marked. */
  | { unfilled: string; label: string }
  /** A reference: `target` is the key of a block or clause, `text` what it says. */
  | { ref: string; text: string };

export interface AssembledBlock {
  /** Unique in the document, to be referred to: `<clause id>:2.3`. */
  key: string;
  /** As shown, such as "3.2" or "(a)"; empty for a paragraph without one. */
  label: string;
  /** 1 for a paragraph of a clause, 2 for a part of it. */
  depth: number;
  runs: Run[];
  /** Names of the variables that stand in it, filled or not. */
  variables: string[];
}

export interface AssembledClause {
  key: string;
  number: number;
  id: string;
  version: string;
  variant: string;
  title: string;
  blocks: AssembledBlock[];
  notes: Note[];
}

export interface AssembledDocument {
  title: string;
  /** YYYY-MM-DD, given by the caller, so that the same input gives the same bytes. */
  date: string;
  clauses: AssembledClause[];
  provenance: { id: string; version: string; variant: string; hash: string; permalink: string }[];
  license: string;
  /** Variables that are not filled, with the clauses that use them. */
  unfilled: { name: string; label: string; clauses: string[] }[];
  /** Variables whose answer is hardly what was asked for, with what is wrong with it. */
  doubtful: { name: string; label: string; problem: string }[];
  /** What could not be done as asked, in words: unknown versions, missing dependencies. */
  problems: string[];
  /** What the drafter still has to settle herself, in words: which of two clauses prevails. */
  reminders: string[];
}

/** A piece of a redline. */
export interface Piece {
  kind: 'same' | 'inserted' | 'deleted';
  text: string;
}

/** A paragraph of a redline. */
export interface RedlineBlock {
  kind: 'same' | 'changed' | 'inserted' | 'deleted' | 'moved';
  /** Label in the earlier and in the later text. */
  before?: string;
  after?: string;
  /** True for the title of a clause, in the earlier and in the later text. */
  heading?: boolean;
  pieces: Piece[];
}

export interface Redline {
  blocks: RedlineBlock[];
  /** Paragraphs by kind. */
  counts: { changed: number; inserted: number; deleted: number; moved: number };
}
