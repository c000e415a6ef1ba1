/**
 * Docusaurus decodes the fragment of an address without a guard, so that a damaged one, such as
 * "#%", breaks the page when the address changes to it. A fragment that cannot be decoded names
 * no heading.
 */
const UNGUARDED = 'decodeURIComponent(hash.substring(1))';

module.exports = function hashLoader(source) {
  if (!source.includes(UNGUARDED)) {
    throw new Error(
      'ClientLifecyclesDispatcher.js of Docusaurus has another form than expected: compare it with src/site/bundle/hashLoader.cjs, and take the loader out if the fragment is guarded now.',
    );
  }
  const guarded = `(() => { try { return ${UNGUARDED}; } catch { return ''; } })()`;
  return source.replace(UNGUARDED, guarded);
};
