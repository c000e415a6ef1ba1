/** Written by src/clause/plugin.ts. */
declare module '@generated/handbook-clauses/default/library.json' {
  const library: import('../types').ClauseLibrary;
  export default library;
}
declare module '@generated/handbook-clauses/default/guidance.json' {
  const guidance: import('../types').ClauseGuidance;
  export default guidance;
}
