import type { Corpus } from '../src/content/corpus';
import { HANDBOOK_DIR } from '../src/content/address';
import { loadCorpus } from '../src/content/load';
import { copyProject, write } from './folders';
import { createWriter, phrasesOf } from './phrases';
import { seeded } from './random';
import { syntheticPage } from './syntheticPage';

const SEED = 20_261_121;

/**
 * Copies the project and adds made-up pages to the current edition, the same ones for the same
 * number, as many to each section.
 */
export function makeOurSite(projectDir: string, dir: string, added: number): void {
  copyProject(projectDir, dir);
  const corpus = loadCorpus(projectDir);
  const random = seeded(SEED);
  const writer = createWriter(phrasesOf(corpus), random);
  const ids = { sources: [...corpus.sources.keys()], terms: [...corpus.terms.keys()] };
  const sections = sectionsOf(corpus);
  for (let number = 1; number <= added; number += 1) {
    const page = syntheticPage(number, writer, ids, random);
    const section = sections[number % sections.length] ?? '';
    write(dir, `${HANDBOOK_DIR}${section}/${page.id}.mdx`, page.text);
  }
}

/** Folders of the current edition, by name. */
function sectionsOf(corpus: Corpus): string[] {
  const current = corpus.pages.filter(({ file }) => file.startsWith(HANDBOOK_DIR));
  return [...new Set(current.flatMap(({ section }) => section ?? []))].sort();
}
