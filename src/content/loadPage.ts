import { addressOf } from './address';
import type { Page } from './corpus';
import { explainIssues, explainYaml } from './explain';
import { fileFault, type Fault } from './fault';
import { parseMdx, type ParsedMdx } from './mdx';
import { frontMatterSchema } from './schema';
import { parseLocatedYaml } from './yaml';

const RULE = 'front-matter';

/** Reads one page: its front matter is checked, its text is parsed when first asked for. */
export function readPage(
  file: string,
  text: string,
  currentEdition: string,
): { page?: Page; faults: Fault[] } {
  const header = /^\uFEFF?---\r?\n([\s\S]*?\r?\n)---[ \t]*(\r?\n|$)/.exec(text);
  if (!header) return { faults: [noFrontMatter(file)] };
  const yaml = parseLocatedYaml(header[1] ?? '', 2);
  if (yaml.errors.length > 0) return { faults: explainYaml(file, RULE, yaml) };
  const parsed = frontMatterSchema.safeParse(yaml.value);
  if (!parsed.success) return { faults: explainIssues(file, RULE, yaml, parsed.error.issues) };
  const address = addressOf(file, currentEdition, {
    slug: parsed.data.kind === 'post' ? parsed.data.slug : undefined,
  });
  if (!address) return { faults: [noAddress(file)] };

  let parsedMdx: ParsedMdx | undefined;
  const page: Page = {
    ...address,
    file,
    text,
    data: parsed.data,
    place: yaml.place,
    parsed: () => (parsedMdx ??= parseMdx(text)),
  };
  return { page, faults: [] };
}

function noFrontMatter(file: string): Fault {
  return fileFault(RULE, file, {
    found: 'no front matter',
    expected: 'a block between two lines of --- at the top of the file',
    mend: 'copy the front matter of a page of the same kind and fill it in',
  });
}

function noAddress(file: string): Fault {
  return fileFault(RULE, file, {
    found: 'a page outside the folders that are published',
    expected: 'docs/handbook/, docs/clauses/, docs/training/, blog/ or src/pages/',
    mend: 'move the file',
  });
}
