import { translate } from '@docusaurus/Translate';

/** The number of a version as lists show it, with the position that it restates. */
export function versionText({ version, restates }: { version: string; restates?: string }): string {
  if (!restates) return version;
  return translate(
    { id: 'clause.versionRestating', message: '{version} (position of {year})' },
    { version, year: restates },
  );
}
