import { checkTerms } from '../checkTerms';
import { longCase } from './cases';
import { readHandbook } from './handbook';
import { EDITS } from './cases';
import { measureEdit } from './measure';

/**
 * `npx tsx src/clause/terms/testing/table.ts [cases] [--each]`: how well and how fast the check
 * of terms works, as a table.
 */
const cases = Number(process.argv[2] ?? 40);
const tell = process.argv.includes('--each') ? (text: string) => console.log(text) : undefined;
const { library, pages } = readHandbook();
const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

console.log(
  'Edit                          precision   recall  version     form word for word  false',
);
for (const edit of EDITS) {
  const row = measureEdit(library, pages, edit, cases, tell);
  console.log(
    `${row.edit.padEnd(28)}  ${percent(row.precision)} ${percent(row.recall)} ${percent(row.version)} ${percent(row.form)} ${percent(row.exact)} ${String(row.falseAlarms).padStart(10)}`,
  );
}

const long = longCase(library, pages, 100_000);
for (let run = 0; run < 3; run += 1) {
  const begin = performance.now();
  const { words } = checkTerms(long, library);
  console.log(`${words} words: ${Math.round(performance.now() - begin)} ms`);
}
