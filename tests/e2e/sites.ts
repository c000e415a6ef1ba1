/** Ports on which the end-to-end tests serve the three builds. */
export const PORTS = { public: 4171, member: 4172, trainer: 4173 } as const;

/** Address of a build while the end-to-end tests run. */
export function siteOf(audience: keyof typeof PORTS): string {
  return `http://localhost:${PORTS[audience]}`;
}
