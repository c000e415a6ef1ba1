/** Puts a file of the site in the place of a module that is imported by a relative path. */
module.exports = function standInLoader() {
  return `export * from ${JSON.stringify(this.getOptions().file)};`;
};
