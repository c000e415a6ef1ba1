/** Name and version of the database; a later version of the site may raise the version. */
export const DATABASE = 'handbook-learning';
export const VERSION = 1;

/**
 * Whether this device may hold something of a learner, asked without the code that reads it. Runs
 * in the page. Where the browser cannot say, it may.
 */
export async function mayHoldLearning(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === DATABASE);
  } catch {
    return true;
  }
}
