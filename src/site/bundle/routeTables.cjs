/**
 * Reads the three generated tables that every page loads: routes.js (address → key),
 * routesChunkNames.json (key → names of files) and registry.js (name → how to load the file), and
 * prints them anew: shorter, and a section's pages apart from the rest.
 *
 * As Docusaurus writes them, an address stands in them three times and the name of a file, eight
 * random digits, twice. Here keys and names are numbers in base 36, and the paths of sources,
 * which only the server's rendering reads, are empty.
 */
const fs = require('node:fs');
const path = require('node:path');

const ENTRY =
  /^ {2}"([^"]+)": \[(\(\) => import\(.*\)), ".*", (require\.resolveWeak\(.*\))\],?(?:};)?$/;
const HEADER =
  /^import React[^\n]*\nimport ComponentCreator[^\n]*\n\s*export default (\[[\s\S]*\]);\s*$/;

/**
 * @param {string} folder where Docusaurus generated the tables
 * @returns the routes as a tree, the pages of each section apart, and the other two tables by key
 */
function readTables(folder) {
  const read = (file) => fs.readFileSync(path.join(folder, file), 'utf8');
  const chunkNames = JSON.parse(read('routesChunkNames.json'));
  const registry = new Map(registryEntries(read('registry.js')));
  const short = {
    keys: numbered(Object.keys(chunkNames)),
    names: numbered([...registry.keys()]),
  };
  const sections = [];
  const routes = splitOff(readRoutes(read('routes.js')), sections);
  return { routes, sections, chunkNames, registry, short };
}

/** Gives every item its place in the list, in base 36. */
function numbered(list) {
  return new Map(list.map((item, index) => [item, index.toString(36)]));
}

function registryEntries(source) {
  const lines = source.split('\n').filter((line) => line.startsWith('  "'));
  return lines.map((line) => {
    const [, name, load, weak] = ENTRY.exec(line) ?? unexpected('registry.js', line);
    return [name, { load, weak }];
  });
}

/** The generated file is a list in JavaScript; what makes components out of it is left out. */
function readRoutes(source) {
  const list = HEADER.exec(source)?.[1] ?? unexpected('routes.js', source.slice(0, 200));
  const creator = (address, hash) => ({ key: hash === undefined ? address : `${address}-${hash}` });
  return new Function('ComponentCreator', `return ${list};`)(creator);
}

/** Takes the pages out of each route that has nothing but pages, and numbers those routes. */
function splitOff(routes, sections) {
  return routes.map((route) => {
    if (!route.routes) return route;
    if (route.routes.some((child) => child.routes)) {
      return { ...route, routes: splitOff(route.routes, sections) };
    }
    sections.push(route.routes);
    return { ...route, routes: [], section: sections.length - 1 };
  });
}

/** Text of an array of routes. The loader gives the address for the pages of a section. */
function printRoutes(routes, tables, pagesOf) {
  return `[${routes.map((route) => printRoute(route, tables, pagesOf)).join(',\n')}]`;
}

function printRoute({ component, routes, section, ...rest }, tables, pagesOf) {
  const { key } = component;
  const creator =
    key === '*'
      ? `ComponentCreator('*')`
      : `ComponentCreator('', '${tables.short.keys.get(key) ?? unexpected('routes.js', key)}')`;
  const parts = Object.entries(rest).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  parts.push(`component: ${creator}`);
  if (routes) parts.push(`routes: ${printRoutes(routes, tables, pagesOf)}`);
  if (section !== undefined) parts.push(`pages: () => import(${pagesOf(section)})`);
  return `{${parts.join(', ')}}`;
}

/** Text of the two other tables, with what some routes need of them. */
function printRest(routes, { chunkNames, registry, short }) {
  const keys = keysOf(routes);
  const names = new Set(
    keys.flatMap((key) => namesIn(chunkNames[key] ?? unexpected('a key', key))),
  );
  const rows = [...names].map((name) => {
    const { load, weak } = registry.get(name) ?? unexpected('a name', name);
    return `"${short.names.get(name)}": [${load}, "", ${weak}]`;
  });
  const shorten = (value) => {
    if (typeof value === 'string') return short.names.get(value);
    if (Array.isArray(value)) return value.map(shorten);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shorten(item)]));
  };
  return {
    registry: `{${rows.join(',\n')}}`,
    chunkNames: JSON.stringify(
      Object.fromEntries(keys.map((key) => [`-${short.keys.get(key)}`, shorten(chunkNames[key])])),
    ),
  };
}

function keysOf(routes) {
  return routes.flatMap(({ component, routes: children = [] }) => [
    ...(component.key === '*' ? [] : [component.key]),
    ...keysOf(children),
  ]);
}

function namesIn(value) {
  if (typeof value === 'string') return [value];
  return Object.values(value).flatMap(namesIn);
}

function unexpected(where, what) {
  throw new Error(
    `The route table of Docusaurus has changed: in ${where}, "${what}" was not expected. ` +
      'Compare src/site/bundle/routeTables.cjs with the files in .docusaurus-public/, or take the loaders out of src/site/bundle/leanBundlePlugin.ts.',
  );
}

module.exports = { readTables, printRoutes, printRest };
