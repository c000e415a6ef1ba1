import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What a copy of the project leaves behind: what is installed, built or remembered. */
const LEFT_OUT = /^(node_modules|\.git|\.cache|\.docusaurus.*|build(-.*)?|test-results)$/;

/** Makes an empty folder for this run; the system clears it away some day should we fail to. */
export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'handbook-bench-'));
}

/** Copies the project as it is now, whether committed or not, without what can be made again. */
export function copyProject(from: string, to: string): void {
  for (const name of fs.readdirSync(from).filter((entry) => !LEFT_OUT.test(entry))) {
    fs.cpSync(path.join(from, name), path.join(to, name), { recursive: true });
  }
  linkPackages(from, to);
}

/**
 * Gives a site the project's packages, each by a link of its own: the folder itself is the site's,
 * so that what builds keep in node_modules/.cache is too.
 */
export function linkPackages(from: string, to: string): void {
  const source = path.join(from, 'node_modules');
  const target = path.join(to, 'node_modules');
  fs.mkdirSync(target, { recursive: true });
  for (const name of fs.readdirSync(source).filter((entry) => !entry.startsWith('.'))) {
    fs.symlinkSync(fs.realpathSync(path.join(source, name)), path.join(target, name), 'junction');
  }
}

/** Writes a file and the folders it needs. */
export function write(dir: string, file: string, text: string): void {
  const full = path.join(dir, file);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, text);
}
