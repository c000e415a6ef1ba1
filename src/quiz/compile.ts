import { maySee } from '../audience/audience';
import type { Audience } from '../audience/schema';
import type { Source } from '../citation/schema';
import type { PageLink } from '../content/pageInfo';
import { compileInline, compileMarkdown, compilePrompt, MarkdownError } from './compileMarkdown';
import { shortHash } from './hash';
import type { FieldCompiler, FieldPath } from './kinds/compileField';
import { compileKind } from './kinds/compilers';
import type { FacilitatorInfo } from './kinds/kind';
import type { Bank, Question } from './schema';
import type { CompiledBank, CompiledQuestion, CompiledSource } from './types';

/** Something in a bank that cannot be compiled. */
export interface BankProblem {
  /** Where in the bank's file: keys and indexes. */
  path: FieldPath;
  question: string;
  message: string;
}

/** All that is wrong with a bank, together. */
export class BankError extends Error {
  override name = 'BankError';

  constructor(
    bank: string,
    readonly problems: readonly BankProblem[],
  ) {
    const lines = problems.map(
      ({ question, path, message }) => `${question}, ${path.slice(2).join('.')}: ${message}`,
    );
    super([`Question bank ${bank} cannot be used.`, ...lines].join('\n'));
  }
}

type FindSource = (id: string) => Source | undefined;

/** The page of a permanent id; undefined if there is none that the audience may see. */
export type FindPage = (id: string) => PageLink | undefined;

type Report = (path: FieldPath, message: string) => void;

/**
 * Makes of a checked bank what a page ships: only the questions the audience may see, the
 * facilitator's information only for trainers, Markdown compiled and sources resolved.
 * @throws {BankError} naming every field that cannot be compiled and every unknown source.
 */
export function compileBank(
  bank: Bank,
  audience: Audience,
  source: FindSource,
  pageLink: FindPage,
): CompiledBank {
  const problems: BankProblem[] = [];
  const questions = bank.questions.flatMap((question, index) => {
    if (!maySee(audience, question.audience)) return [];
    const report: Report = (path, message) =>
      problems.push({ path: ['questions', index, ...path], question: question.id, message });
    return [compileQuestion(question, audience, { source, pageLink, report })];
  });
  if (problems.length > 0) throw new BankError(bank.id, problems);
  return { id: bank.id, title: bank.title, revision: bank.revision, questions };
}

interface Context {
  source: FindSource;
  pageLink: FindPage;
  report: Report;
}

function compileQuestion(
  question: Question,
  audience: Audience,
  { source, pageLink, report }: Context,
): CompiledQuestion {
  const { objective, weight, revisions } = question;
  const text = fieldCompiler(report);
  const { fields, meaning } = compileKind(question, text);
  return {
    id: question.id,
    hash: hashOf(question, meaning),
    ...(revisions.length > 0 && { revision: revisions.length + 1 }),
    ...(objective && { objective }),
    weight,
    ...compilePromptField(question.prompt, report),
    explanation: text.blocks(['explanation'], question.explanation),
    links: question.tests.flatMap((id) => pageLink(id) ?? []),
    sources: resolveSources(question.sources, source, report),
    ...(maySee(audience, 'trainer') && { facilitator: compileFacilitator(question, text) }),
    ...fields,
  };
}

function compileFacilitator(
  { difficulty, tags, facilitator: note }: Question,
  text: FieldCompiler,
): FacilitatorInfo {
  return { difficulty, tags, ...(note && { note: text.blocks(['facilitator'], note) }) };
}

/** Covers what an answer depends on, so that a mended explanation leaves stored answers valid. */
function hashOf({ kind, prompt }: Question, meaning: unknown): string {
  const essence = JSON.stringify([kind, prompt, meaning], (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
  return shortHash(essence);
}

function compilePromptField(markdown: string, report: Report) {
  const compiled = attempt(() => compilePrompt(markdown), ['prompt'], report);
  const { lead, prompt } = compiled ?? { lead: [], prompt: [] };
  return { ...(lead.length > 0 && { lead }), prompt };
}

function resolveSources(
  ids: readonly string[],
  source: FindSource,
  report: Report,
): CompiledSource[] {
  return ids.flatMap((id, index) => {
    const found = source(id);
    if (!found) {
      report(['sources', index], `unexpected source ${id}, expected an id of data/sources.yaml`);
      return [];
    }
    const { title, publisher, date, url, verified } = found;
    return [{ id, title, publisher, date, ...(url && { url }), verified }];
  });
}

function fieldCompiler(report: Report): FieldCompiler {
  return {
    blocks: (path, markdown) => attempt(() => compileMarkdown(markdown), path, report) ?? [],
    label: (path, markdown) => attempt(() => compileInline(markdown), path, report) ?? [],
  };
}

/** Runs a compiler and reports what the author can mend; other errors are ours and pass. */
function attempt<T>(compile: () => T, path: FieldPath, report: Report): T | undefined {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    report(path, error.message);
    return undefined;
  }
}
