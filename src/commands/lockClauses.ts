import fs from 'node:fs';
import path from 'node:path';
import { LOCK_FILE, fileHash, parseLock, wordingHash, type ClauseLock } from '../clause/lock';
import { keyOf } from '../clause/versionName';
import { checkCorpus } from '../content/check';
import { formatReport } from '../content/fault';
import { loadCorpus } from '../content/load';
import { readText } from '../content/loadFiles';

/**
 * Takes new clause versions into the lock file and gives their names. Entries that are there stay
 * as they are; a changed file is for the check to refuse.
 * @throws Error in plain words, with nothing written, when the check would refuse a new version:
 * once published it could not be mended
 */
export function lockClauses(siteDir: string): string[] {
  const lock = parseLock(readText(siteDir, LOCK_FILE) ?? '{"versions":{}}');
  if (!lock) {
    throw new Error(`${LOCK_FILE} cannot be read. Restore it from the history of the project.`);
  }
  const corpus = loadCorpus(siteDir);
  const added: Record<string, string> = {};
  for (const { data, text, file } of corpus.pages) {
    if (data.kind !== 'clause') continue;
    const key = keyOf(data);
    if (lock.versions[key]) continue;
    lock.versions[key] = { file: fileHash(text), wording: wordingHash(text) };
    added[key] = file;
  }
  const written = render(lock);
  const faults = checkCorpus(siteDir, corpus, { [LOCK_FILE]: written }).filter(
    ({ file, severity }) => severity === 'error' && Object.values(added).includes(file),
  );
  if (faults.length > 0) throw new Error(`Nothing was published.\n\n${formatReport(faults)}`);
  fs.writeFileSync(path.join(siteDir, LOCK_FILE), written);
  return Object.keys(added);
}

function render(lock: ClauseLock): string {
  const sorted = Object.entries(lock.versions).sort(([a], [b]) => a.localeCompare(b));
  return `${JSON.stringify({ versions: Object.fromEntries(sorted) }, null, 2)}\n`;
}
