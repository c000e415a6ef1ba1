/**
 * Prints the generated tables of routes so that every page loads those of the sections, and the
 * pages of a section load with it: "routes.js?section=3" is the table of one. preload.ts fetches it.
 *
 * One thing is lost on purpose: Docusaurus finds the files to prefetch by the address in the key.
 * Links are no longer prefetched when they come into view, only loaded when pointed at.
 */
const path = require('node:path');
const { printRest, printRoutes, readTables } = require('./routeTables.cjs');

const PRINT = {
  'registry.js': (tables) => `export default ${printRest(tables.routes, tables).registry};`,
  'routesChunkNames.json': (tables) => printRest(tables.routes, tables).chunkNames,
  'routes.js': (tables) => {
    const list = printRoutes(
      tables.routes,
      tables,
      (section) => `"./routes.js?section=${section}"`,
    );
    return `import ComponentCreator from '@docusaurus/ComponentCreator';\nexport default ${list};`;
  },
};

module.exports = function routeTableLoader() {
  const tables = readTables(path.dirname(this.resourcePath));
  const section = /^\?section=(\d+)$/.exec(this.resourceQuery)?.[1];
  if (section === undefined) return PRINT[path.basename(this.resourcePath)](tables);
  return printSection(tables.sections[Number(section)], tables);
};

/** The pages of a section, and what the two other tables have to know of them. */
function printSection(routes, tables) {
  const rest = printRest(routes, tables);
  return `
    import ComponentCreator from '@docusaurus/ComponentCreator';
    import registry from '@generated/registry';
    import chunkNames from '@generated/routesChunkNames';
    Object.assign(registry, ${rest.registry});
    Object.assign(chunkNames, ${rest.chunkNames});
    export default ${printRoutes(routes, tables)};
  `;
}
