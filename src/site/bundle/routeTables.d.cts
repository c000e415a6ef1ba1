export interface Tables {
  routes: object[];
  /** The pages of each section. */
  sections: object[][];
}

export function readTables(folder: string): Tables;
export function printRoutes(
  routes: readonly object[],
  tables: Tables,
  pagesOf?: (section: number) => string,
): string;
export function printRest(
  routes: readonly object[],
  tables: Tables,
): { registry: string; chunkNames: string };
