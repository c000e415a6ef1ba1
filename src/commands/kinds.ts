import { run } from './arguments';
import { kindFaults, writeKindLists } from './kindLists';

/**
 * `npm run kinds`: writes src/quiz/made/ from src/quiz/kinds/list.ts, then says which kind lacks
 * something in its folder.
 */
run(async () => {
  await writeKindLists(process.cwd());
  const faults = await kindFaults(process.cwd());
  if (faults.length > 0) throw new Error(faults.join('\n'));
  console.log('Wrote the lists of kinds to src/quiz/made/.');
});
