/** The name of one version, as in the lock file and in addresses: "records@1.0.0". */
export function keyOf({ id, version }: { id: string; version: string }): string {
  return `${id}@${version}`;
}

/**
 * The parts of "records@2.0.0" or "records@2", where `version` is a version or its beginning, and
 * of "records", which has none.
 */
export function splitName(name: string): { id: string; version?: string } {
  const [id = '', version] = name.split('@');
  return { id, version };
}
