import type { Source } from '../citation/schema';
import { currentPages, type Corpus, type Located } from '../content/corpus';
import { latestClauses } from '../content/lists';
import { BankError, compileBank } from './compile';
import { pageTextHash } from './lock';
import { questionTextHash } from './lockText';
import type { Bank } from './schema';
import type { CompiledBank } from './types';

/** A question as it stands in its bank, as far as the lock file is concerned. */
export interface WrittenQuestion {
  id: string;
  bank: Located<Bank>;
  /** Its place in the bank, from 0. */
  index: number;
  /** 1, and one more for each note of a revision. */
  revision: number;
  hash: string;
  /** Hash of everything that it says; see questionTextHash. */
  text: string;
  /** Hashes of the texts that it tests; ids without a page are left out. */
  tests: Record<string, string>;
}

/** Stands for every source. */
const ANY_SOURCE: Source = {
  id: 'any',
  title: '',
  publisher: '',
  date: '',
  type: '',
  verified: true,
};

/** The questions of all banks that can be compiled; the others have faults of their own. */
export function writtenQuestions(corpus: Corpus): WrittenQuestion[] {
  const known = writtenIn.get(corpus);
  if (known) return known;
  const pages = pageHashes(corpus);
  const written = [...corpus.banks.values()].flatMap((bank) => questionsIn(bank, pages));
  writtenIn.set(corpus, written);
  return written;
}

/** Several rules ask, and compiling all banks takes its time. */
const writtenIn = new WeakMap<Corpus, WrittenQuestion[]>();

function questionsIn(
  bank: Located<Bank>,
  pages: (id: string) => string | undefined,
): WrittenQuestion[] {
  const hashes = hashesOf(bank.value);
  if (!hashes) return [];
  return bank.value.questions.map((question, index) => ({
    id: question.id,
    bank,
    index,
    revision: question.revisions.length + 1,
    hash: hashes[index] ?? '',
    text: questionTextHash(question),
    tests: Object.fromEntries(
      question.tests.flatMap((page) => {
        const hash = pages(page);
        return hash === undefined ? [] : [[page, hash]];
      }),
    ),
  }));
}

/**
 * Compiles a bank by itself. Any source is taken for known, which makes no difference to a hash.
 * @throws BankError
 */
export function compileAlone(bank: Bank): CompiledBank {
  return compileBank(
    bank,
    'trainer',
    () => ANY_SOURCE,
    () => undefined,
  );
}

function hashesOf(bank: Bank): string[] | undefined {
  try {
    return compileAlone(bank).questions.map(({ hash }) => hash);
  } catch (failure) {
    if (failure instanceof BankError) return undefined;
    throw failure;
  }
}

/** Hash of the text of a page by its id: of the current edition, of a clause the latest version. */
function pageHashes(corpus: Corpus): (id: string) => string | undefined {
  const texts = new Map<string, string>();
  for (const { data, text } of [...currentPages(corpus), ...latestClauses(corpus)]) {
    if (data.id !== undefined) texts.set(data.id, text);
  }
  const hashes = new Map<string, string>();
  return (id) => {
    const text = texts.get(id);
    if (text === undefined) return undefined;
    const hash = hashes.get(id) ?? pageTextHash(text);
    hashes.set(id, hash);
    return hash;
  };
}
