// Installs the packages of the lock file when they are not there, or are not those of the lock
// file. Plain JavaScript, since nothing is installed yet when it runs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const OLDEST_NODE = [20, 19];
const STAMP = 'node_modules/.handbook-lock';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(
    `Node ${process.versions.node} is too old: the handbook needs ${OLDEST_NODE.join('.')} or newer. Install it from nodejs.org and try again.`,
  );
  process.exit(1);
}

const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
if (wanted !== installed) {
  console.log('Installing the packages of package-lock.json …');
  try {
    const npm = process.env.npm_execpath;
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    if (npm) execFileSync(process.execPath, [npm, ...args], { stdio: 'inherit' });
    else execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  } catch {
    console.error('The packages could not be installed: read what npm says above, then try again.');
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}
