import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KINDS } from '../quiz/kinds/list';
import { schemas } from '../quiz/made/schemas';
import { kindFaults, writeKindLists } from './kindLists';

const LISTED = [{ kind: 'hot-spot', folder: 'hotSpot' }];
const PARTS = ['schema.ts', 'compile.ts', 'index.ts', 'view.tsx'];

const ROOT = path.join(__dirname, '../..');

let dir: string;
const put = (folder: string, files: readonly string[]) => {
  mkdirSync(path.join(dir, 'src/quiz/kinds', folder), { recursive: true });
  for (const file of files) writeFileSync(path.join(dir, 'src/quiz/kinds', folder, file), '');
};
const made = (file: string) => path.join(dir, 'src/quiz/made', file);

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'handbook-kinds-'));
  copyFileSync(path.join(ROOT, '.prettierrc.json'), path.join(dir, '.prettierrc.json'));
  put('hotSpot', PARTS);
});
afterEach(() => rmSync(dir, { recursive: true }));

test('the project has what its list of kinds makes', async () => {
  expect(await kindFaults(ROOT)).toEqual([]);
});

test('the list names the kinds as their schemas do', () => {
  expect(schemas.map(({ shape }) => shape.kind.value)).toEqual(KINDS.map(({ kind }) => kind));
});

test('what is written is current, the same each time', async () => {
  await writeKindLists(dir, LISTED);
  const first = readFileSync(made('kinds.ts'), 'utf8');
  await writeKindLists(dir, LISTED);
  expect(readFileSync(made('kinds.ts'), 'utf8')).toBe(first);
  expect(await kindFaults(dir, LISTED)).toEqual([]);
});

test('names of exports follow from the folder', async () => {
  await writeKindLists(dir, LISTED);
  expect(readFileSync(made('compilers.ts'), 'utf8')).toContain(
    "import { compileHotSpot } from '../kinds/hotSpot/compile';",
  );
  expect(readFileSync(made('views.ts'), 'utf8')).toContain("'hot-spot': hotSpotView,");
});

test('says what to run when a list is missing or changed', async () => {
  await writeKindLists(dir, LISTED);
  rmSync(made('views.ts'));
  writeFileSync(made('kinds.ts'), '// by hand');
  expect(await kindFaults(dir, LISTED)).toEqual(
    ['kinds', 'views'].map(
      (list) =>
        `src/quiz/made/${list}.ts is not what src/quiz/kinds/list.ts makes: ` +
        'run "npm run kinds" and commit the result.',
    ),
  );
});

test('says what a folder lacks, and which folder is not listed', async () => {
  put('drawing', PARTS);
  rmSync(path.join(dir, 'src/quiz/kinds/hotSpot/view.tsx'));
  await writeKindLists(dir, LISTED);
  expect(await kindFaults(dir, LISTED)).toEqual([
    'The kind "hot-spot" lacks src/quiz/kinds/hotSpot/view.tsx: add it, with hotSpotView exported.',
    'src/quiz/kinds/drawing is no kind in src/quiz/kinds/list.ts: add a line there.',
  ]);
});
