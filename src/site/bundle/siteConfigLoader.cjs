/**
 * Takes out of the configuration that every page loads what only the build reads. It names the
 * files that a build leaves out, which no reader of a public build should be told.
 */
const BUILD_ONLY = [
  'headTags',
  'markdown',
  'onBrokenAnchors',
  'onBrokenLinks',
  'onDuplicateRoutes',
  'plugins',
  'presets',
  'scripts',
  'ssrTemplate',
  'staticDirectories',
  'stylesheets',
  'themes',
];

module.exports = function siteConfigLoader(source) {
  const json = /export default (\{[\s\S]*\});?\s*$/.exec(source)?.[1];
  if (!json) {
    throw new Error(
      'The generated docusaurus.config.mjs has another form than expected: compare it with src/site/bundle/siteConfigLoader.cjs.',
    );
  }
  const config = Object.entries(JSON.parse(json)).filter(([name]) => !BUILD_ONLY.includes(name));
  return `export default ${JSON.stringify(Object.fromEntries(config))};`;
};
