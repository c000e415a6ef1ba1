/** Pages of the library beside the clauses, by the last part of their addresses. */
const TOOL_PAGES = ['compare', 'assemble', 'check'] as const;

export type ToolPage = (typeof TOOL_PAGES)[number];

/** What no clause can be called: /clauses/<id> or /api/clauses/<id> is something else. */
export const RESERVED_IDS: readonly string[] = [...TOOL_PAGES, 'index'];
