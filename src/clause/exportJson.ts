import { openPoints, provenanceRows, type ProvenanceRow } from './exportRows';
import { fullLabels } from './numbering';
import { runsText } from './texts';
import type { AssembledDocument, Run } from './types';

/** The document as data. A change of this shape that readers notice raises `format`. */
export interface ExportedDocument {
  format: 'coalition-handbook/assembled-clauses/1';
  title: string;
  date: string;
  language: 'en-GB';
  license: string;
  clauses: {
    number: number;
    id: string;
    version: string;
    variant: string;
    title: string;
    paragraphs: {
      key: string;
      /** In full: "3.2(a)"; empty for a paragraph without a number. */
      label: string;
      depth: number;
      /** With placeholders such as "[company]" for what is not filled. */
      text: string;
      runs: Run[];
    }[];
    notes: string[];
  }[];
  provenance: ProvenanceRow[];
  unfilled: AssembledDocument['unfilled'];
  problems: string[];
  /** Variables that are not filled or hardly rightly, problems, and reminders, in words. */
  open: string[];
}

/** The document as JSON, always with its members in the same order. */
export function exportJson(document: AssembledDocument): string {
  return `${JSON.stringify(exportedDocument(document), null, 2)}\n`;
}

export function exportedDocument(document: AssembledDocument): ExportedDocument {
  return {
    format: 'coalition-handbook/assembled-clauses/1',
    title: document.title,
    date: document.date,
    language: 'en-GB',
    license: document.license,
    clauses: document.clauses.map(({ number, id, version, variant, title, blocks, notes }) => {
      const labels = fullLabels(blocks);
      return {
        number,
        id,
        version,
        variant,
        title,
        paragraphs: blocks.map(({ key, depth, runs }, index) => ({
          key,
          label: labels[index] ?? '',
          depth,
          text: runsText(runs),
          runs,
        })),
        notes: notes.map(({ text }) => text),
      };
    }),
    provenance: provenanceRows(document),
    unfilled: document.unfilled,
    problems: document.problems,
    open: openPoints(document),
  };
}
