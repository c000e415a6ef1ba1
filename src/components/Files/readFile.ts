/** No file of ours comes near it; a larger one would only stop the page. */
const MAX_BYTES = 64 * 1024 * 1024;

export type ReadFile = { bytes: ArrayBuffer } | { fault: 'large' | 'unreadable' };

/** The bytes of a chosen file. Never throws: a folder, for one, cannot be read. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > MAX_BYTES) return { fault: 'large' };
  try {
    return { bytes: await file.arrayBuffer() };
  } catch {
    return { fault: 'unreadable' };
  }
}
