import type { Source } from '../citation/schema';
import type { BodyEntry } from '../clause/bodiesSchema';
import type { ClauseRelations } from '../clause/types';
import type { Edition } from '../edition/schema';
import type { Term } from '../glossary/schema';
import type { Bank } from '../quiz/schema';
import type { Address } from './address';
import type { Fault } from './fault';
import type { FrontMatter } from './schema';
import type { ParsedMdx } from './mdx';
import type { LocatedYaml, ValuePath } from './yaml';

/** A page as it stands in its file. */
export interface Page extends Address {
  /** Path from the project's root, with forward slashes. */
  file: string;
  text: string;
  data: FrontMatter;
  /** Place of a front matter value. */
  place: (path: ValuePath) => { line: number; column: number };
  /** The parsed text, or what is wrong with it; parsed on first use and kept. */
  parsed: () => ParsedMdx;
}

/** A checked value from a data file, with the place of it and of what is in it. */
export interface Located<T> {
  file: string;
  value: T;
  place: LocatedYaml['place'];
}

/** Everything that editors write, of all audiences, as far as it could be read. */
export interface Corpus {
  pages: Page[];
  sources: Map<string, Located<Source>>;
  terms: Map<string, Located<Term>>;
  banks: Map<string, Located<Bank>>;
  /** How the clauses stand to each other, by the id of the clause. */
  relations: Map<string, Located<ClauseRelations>>;
  /** Bodies that reports can go to. */
  bodies: Map<string, Located<BodyEntry>>;
  editions: Edition[];
  currentEdition: string;
  /** Faults met while reading: syntax, schemas, duplicate ids in tables. */
  faults: Fault[];
}

/** Pages of the current edition and of everything without editions. */
export function currentPages(corpus: Corpus): Page[] {
  return corpus.pages.filter((page) => !page.edition || page.edition === corpus.currentEdition);
}
