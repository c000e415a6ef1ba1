import fs from 'node:fs';
import { LOCK_FILE, fileHash, parseLock, wordingHash, type ClauseLock } from '../clause/lock';
import { loadCorpus } from '../content/load';

/**
 * `npm run clauses:publish`: adds new clause versions to the lock file. Entries that are there
 * stay as they are; a changed file is for the check to refuse.
 */
function main(): void {
  const text = fs.existsSync(LOCK_FILE) ? fs.readFileSync(LOCK_FILE, 'utf8') : '{"versions":{}}';
  const lock = parseLock(text);
  if (!lock) {
    console.error(`${LOCK_FILE} cannot be read. Restore it from the history of the project.`);
    process.exitCode = 1;
    return;
  }
  const added = addMissing(lock);
  const sorted = Object.fromEntries(
    Object.entries(lock.versions).sort(([a], [b]) => a.localeCompare(b)),
  );
  fs.writeFileSync(LOCK_FILE, `${JSON.stringify({ versions: sorted }, null, 2)}\n`);
  console.log(added.length > 0 ? `Published: ${added.join(', ')}` : 'Nothing new to publish.');
}

function addMissing(lock: ClauseLock): string[] {
  return loadCorpus(process.cwd()).pages.flatMap(({ data, text }) => {
    if (data.kind !== 'clause') return [];
    const key = `${data.id}@${data.version}`;
    if (lock.versions[key]) return [];
    lock.versions[key] = { file: fileHash(text), wording: wordingHash(text) };
    return [key];
  });
}

main();
