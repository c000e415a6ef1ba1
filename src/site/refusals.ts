import { PLAIN_BASE_URL } from './headers';
import type { PageScan } from './pageScan';
import { LONGEST_NGINX_WORD } from './serverConfig';

/** What no host could serve safely, refused with text that says what to do. */

export interface ScannedPage {
  file: string;
  scan: PageScan;
}

/** Code in attributes cannot be allowed one by one. */
export function refuseUnhashable(pages: readonly ScannedPage[]): void {
  const found = pages.flatMap(({ file, scan }) =>
    scan.unhashable.map((code) => `${file}: ${code}`),
  );
  if (found.length === 0) return;
  throw new Error(
    [
      'The Content-Security-Policy would block code in attributes:',
      ...found.slice(0, 20).map((line) => `  ${line}`),
      'Attach the behaviour in a component (onClick of React) instead.',
    ].join('\n'),
  );
}

/** Browsers keep assets/ for a year, so a name there must change with the content. */
export function refuseUnhashedAssets(files: readonly string[]): void {
  const found = files.filter((f) => f.startsWith('assets/') && !/(^|[/.-])[0-9a-f]{8,}\./.test(f));
  if (found.length === 0) return;
  throw new Error(
    [
      'Files under assets/ are kept by browsers for a year, but these names carry no hash:',
      ...found.slice(0, 20).map((file) => `  ${file}`),
      'Import the file from a component, or write it to another folder.',
    ].join('\n'),
  );
}

/** A base address that some server would read as something else. */
export function refuseBaseUrl(baseUrl: string): void {
  if (PLAIN_BASE_URL.test(baseUrl)) return;
  throw new Error(
    `The base address "${baseUrl}" cannot stand in server configuration. Set BASE_URL to letters, digits, . _ ~ - and slashes, such as /handbook/`,
  );
}

/** A policy no server would take. */
export function refuseLongPolicy(csp: string): void {
  if (csp.length > LONGEST_NGINX_WORD) throw new Error(longPolicy(csp, 'nginx refuses it'));
}

/** What to say of a policy that is too long, and what follows from it. */
export function longPolicy(csp: string, consequence: string): string {
  return [
    `The Content-Security-Policy is ${csp.length} characters long; ${consequence}.`,
    'Pages hold too many different inline scripts or style attributes: use classes instead.',
  ].join('\n');
}
