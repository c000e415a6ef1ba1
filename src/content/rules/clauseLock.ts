import { LOCK_FILE, fileHash, parseLock, wordingHash } from '../../clause/lock';
import { keyOf, splitName } from '../../clause/versionName';
import { compareVersions } from '../../clause/versions';
import type { ClauseFrontMatter } from '../schema';
import type { Corpus, Page } from '../corpus';
import { fileFault, type Fault } from '../fault';
import { error, type Rule } from './rule';

const RULE = 'clause-lock';

/** A published clause version never changes: its file has the hash that the lock file holds. */
export const clauseLock: Rule = (corpus, { readFile }) => {
  const lock = parseLock(readFile(LOCK_FILE));
  if (!lock) return [unreadableLock()];
  const pages = clausePages(corpus);
  const faults = pages.flatMap(({ page, data }) => {
    const entry = lock.versions[keyOf(data)];
    if (!entry) return [notLocked(page)];
    if (entry.file === fileHash(page.text) && entry.wording === wordingHash(page.text)) return [];
    return [changed(page, data, entry.wording === wordingHash(page.text))];
  });
  return [...faults, ...removed(pages, Object.keys(lock.versions)), ...changesMissing(pages)];
};

interface ClausePage {
  page: Page;
  data: ClauseFrontMatter;
}

function clausePages(corpus: Corpus): ClausePage[] {
  return corpus.pages.flatMap((page) =>
    page.data.kind === 'clause' ? [{ page, data: page.data }] : [],
  );
}

function unreadableLock(): Fault {
  return fileFault(RULE, LOCK_FILE, {
    found: 'a lock file that is missing or cannot be read',
    expected: 'the hashes of all published clause versions',
    mend: 'restore the file from the history of the project; never write it by hand',
  });
}

function notLocked(page: Page): Fault {
  return error(RULE, page.file, page.place(['version']), {
    found: 'a clause version that is not in the lock file',
    expected: `an entry in ${LOCK_FILE}`,
    mend: 'run "npm run clauses:publish" once the wording is final',
  });
}

function changed(page: Page, data: ClauseFrontMatter, wordingSame: boolean): Fault {
  return fileFault(RULE, page.file, {
    found: `a change to ${data.id} ${data.version}, which is published (${wordingSame ? 'notes or front matter' : 'its wording'})`,
    expected: 'the file as it was published',
    mend: `restore it with "git checkout -- ${page.file}" and write the change as a new version`,
  });
}

function removed(pages: readonly ClausePage[], locked: readonly string[]): Fault[] {
  const present = new Set(pages.map(({ data }) => keyOf(data)));
  return locked
    .filter((key) => !present.has(key))
    .map((key) => {
      const { id, version = '' } = splitName(key);
      return fileFault(RULE, LOCK_FILE, {
        found: `no file for ${id} ${version}, which is published`,
        expected: `docs/clauses/${id}/${version}.mdx, for ever`,
        mend: 'restore the file from the history of the project',
      });
    });
}

/** Later versions say what changed, why, who has to act and by when. */
function changesMissing(pages: readonly ClausePage[]): Fault[] {
  return pages.flatMap(({ page, data }) => {
    const isFirst = !pages.some(
      (other) => other.data.id === data.id && compareVersions(other.data.version, data.version) < 0,
    );
    if (isFirst || data.changes) return [];
    return [
      error(RULE, page.file, page.place(['version']), {
        found: 'a later version without changes',
        expected: 'changes with what, why, who and by',
        mend: 'add the field "changes" to the front matter',
      }),
    ];
  });
}
