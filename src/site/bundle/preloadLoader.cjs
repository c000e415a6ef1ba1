/** Puts preload.ts in the place of the function of Docusaurus that loads a page before it is shown. */
const path = require('node:path');

module.exports = function preloadLoader() {
  const ours = JSON.stringify(path.join(__dirname, 'preload.ts'));
  return `export { default } from ${ours};`;
};
