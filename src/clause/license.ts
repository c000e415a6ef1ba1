/** Under what the text of clauses may be used: short, and for a table of provenance. */
export const LICENSE_ID = 'CC-BY-4.0';
export const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/';
export const LICENSE = `CC BY 4.0, ${LICENSE_URL}`;
