import fs from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { KINDS, type ListedKind } from '../quiz/kinds/list';

const LIST = 'src/quiz/kinds/list.ts';
const FOLDERS = path.dirname(LIST);
const MADE = 'src/quiz/made';

interface Part {
  /** The file that each kind has in its folder. */
  file: string;
  /** What that file exports. */
  name: (folder: string) => string;
  /** The list of what all kinds export, also the name of its file. */
  list: string;
  /** What the list holds, for its docstring. */
  holds: string;
  /** How something exported stands in the list; as it is, unless said otherwise. */
  entry?: (name: string) => string;
  /** Whether the list is a tuple in place of an object. */
  isTuple?: boolean;
}

/**
 * What stands in the folder of a kind. The lists are written out, so that types stay exact and a
 * bundle takes in only the list that it needs: no schemas in a page, no views in Node.
 */
const PARTS: readonly Part[] = [
  {
    file: 'schema.ts',
    name: (folder) => `${folder}Schema`,
    list: 'schemas',
    holds: 'What a bank may write, for each kind.',
    isTuple: true,
  },
  {
    file: 'compile.ts',
    name: (folder) => `compile${folder.charAt(0).toUpperCase()}${folder.slice(1)}`,
    list: 'compilers',
    holds: 'How each kind is compiled.',
    entry: (name) => `{ compile: ${name} }`,
  },
  {
    file: 'index.ts',
    name: (folder) => folder,
    list: 'kinds',
    holds: 'The kind objects.',
  },
  {
    file: 'view.tsx',
    name: (folder) => `${folder}View`,
    list: 'views',
    holds: 'How each kind is shown.',
  },
];

/** Writes src/quiz/made/ from the list of kinds. */
export async function writeKindLists(siteDir: string, kinds = KINDS): Promise<void> {
  fs.mkdirSync(path.join(siteDir, MADE), { recursive: true });
  for (const [file, text] of await renderAll(siteDir, kinds)) {
    fs.writeFileSync(path.join(siteDir, file), text);
  }
}

/**
 * What is amiss with the folders of the kinds and with what is made from their list: a line for
 * each, which says how to mend it.
 */
export async function kindFaults(siteDir: string, kinds = KINDS): Promise<string[]> {
  const stale = (await renderAll(siteDir, kinds)).flatMap(([file, text]) => {
    const full = path.join(siteDir, file);
    if (fs.existsSync(full) && fs.readFileSync(full, 'utf8') === text) return [];
    return [`${file} is not what ${LIST} makes: run "npm run kinds" and commit the result.`];
  });
  return [...lackingParts(siteDir, kinds), ...unlistedFolders(siteDir, kinds), ...stale];
}

/** The text of each list, with its path, formatted as the project formats. */
async function renderAll(
  siteDir: string,
  kinds: readonly ListedKind[],
): Promise<[file: string, text: string][]> {
  const style = await resolveConfig(path.join(siteDir, LIST));
  return Promise.all(
    PARTS.map(async (part): Promise<[string, string]> => {
      const file = `${MADE}/${part.list}.ts`;
      return [file, await format(render(part, kinds), { ...style, filepath: file })];
    }),
  );
}

function render(part: Part, kinds: readonly ListedKind[]): string {
  const { name, list, holds, entry = (exported) => exported, isTuple } = part;
  const module = part.file === 'index.ts' ? '' : `/${path.parse(part.file).name}`;
  const imports = kinds.map(
    ({ folder }) => `import { ${name(folder)} } from '../kinds/${folder}${module}';`,
  );
  const entries = kinds.map(({ kind, folder }) =>
    isTuple ? entry(name(folder)) : `${key(kind)}: ${entry(name(folder))}`,
  );
  const [open, close] = isTuple ? ['[', '] as const'] : ['{', '}'];
  return [
    `// Made from ${LIST} by npm run kinds. Do not edit.`,
    ...imports,
    `\n/** ${holds} */`,
    `export const ${list} = ${open}\n${entries.join(',\n')},\n${close};`,
  ].join('\n');
}

function key(kind: string): string {
  return /^[a-z]+$/.test(kind) ? kind : `'${kind}'`;
}

function lackingParts(siteDir: string, kinds: readonly ListedKind[]): string[] {
  return kinds.flatMap(({ kind, folder }) =>
    PARTS.flatMap(({ file, name }) => {
      const full = `${FOLDERS}/${folder}/${file}`;
      if (fs.existsSync(path.join(siteDir, full))) return [];
      return [`The kind "${kind}" lacks ${full}: add it, with ${name(folder)} exported.`];
    }),
  );
}

function unlistedFolders(siteDir: string, kinds: readonly ListedKind[]): string[] {
  return fs
    .readdirSync(path.join(siteDir, FOLDERS), { withFileTypes: true })
    .filter((found) => found.isDirectory() && !kinds.some(({ folder }) => folder === found.name))
    .map(({ name }) => `${FOLDERS}/${name} is no kind in ${LIST}: add a line there.`);
}
