/** Written by src/search/plugin.ts. */
declare module '@generated/handbook-search/default/documents.json' {
  const payload: import('../payload').Payload;
  export default payload;
}
