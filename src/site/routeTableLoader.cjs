/**
 * Shortens the three generated tables that every page loads: routes.js (address → key),
 * routesChunkNames.json (key → names of files) and registry.js (name → how to load the file).
 *
 * As Docusaurus writes them, an address stands in them three times and the name of a file, eight
 * random digits, twice. Here keys and names are numbers in base 36, and the paths of sources,
 * which only the server's rendering reads, are empty. The client looks keys up as it did.
 *
 * One thing is lost on purpose: Docusaurus finds the files to prefetch by the address in the key.
 * Links are no longer prefetched when they come into view, only loaded when pointed at.
 */
const fs = require('node:fs');
const path = require('node:path');

const TRANSFORMATIONS = {
  'registry.js': shortenRegistry,
  'routesChunkNames.json': shortenChunkNames,
  'routes.js': shortenRoutes,
};

const ENTRY =
  /^ {2}"([^"]+)": \[(\(\) => import\(.*\)), ".*", (require\.resolveWeak\(.*\))\],?(?:};)?$/;
const CREATOR = /ComponentCreator\('((?:[^'\\]|\\.)*)', '([^']+)'\)/g;

module.exports = function routeTableLoader(source) {
  const folder = path.dirname(this.resourcePath);
  return TRANSFORMATIONS[path.basename(this.resourcePath)](source, {
    names: numbered(registryKeys(read(folder, 'registry.js'))),
    keys: numbered(Object.keys(JSON.parse(read(folder, 'routesChunkNames.json')))),
  });
};

function read(folder, file) {
  return fs.readFileSync(path.join(folder, file), 'utf8');
}

/** Gives every item its place in the list, in base 36. */
function numbered(list) {
  return new Map(list.map((item, index) => [item, index.toString(36)]));
}

function registryKeys(source) {
  return entries(source).map(([, name]) => name);
}

function entries(source) {
  const lines = source.split('\n').filter((line) => line.startsWith('  "'));
  return lines.map((line) => ENTRY.exec(line) ?? unexpected('registry.js', line));
}

function shortenRegistry(source, { names }) {
  const rows = entries(source).map(
    ([, name, load, weak]) => `  "${names.get(name)}": [${load}, "", ${weak}],`,
  );
  return `export default {\n${rows.join('\n')}\n};\n`;
}

function shortenChunkNames(source, { names, keys }) {
  const shorten = (value) => {
    if (typeof value === 'string') return names.get(value) ?? unexpected('a name', value);
    if (Array.isArray(value)) return value.map(shorten);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shorten(item)]));
  };
  const rows = Object.entries(JSON.parse(source));
  return JSON.stringify(
    Object.fromEntries(rows.map(([key, value]) => [`-${keys.get(key)}`, shorten(value)])),
  );
}

function shortenRoutes(source, { keys }) {
  return source.replace(CREATOR, (_call, address, hash) => {
    const key = keys.get(`${address.replace(/\\(.)/g, '$1')}-${hash}`);
    return `ComponentCreator('', '${key ?? unexpected('routes.js', address)}')`;
  });
}

function unexpected(where, what) {
  throw new Error(
    `The route table of Docusaurus has changed: in ${where}, "${what}" was not expected. ` +
      'Compare src/site/routeTableLoader.cjs with the files in .docusaurus-public/, or take the loader out of src/site/leanBundlePlugin.ts.',
  );
}
