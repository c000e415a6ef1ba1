import fs from 'node:fs';
import path from 'node:path';

/** All files below a folder that end in `extension`, sorted; empty when there is no such folder. */
export function listFiles(siteDir: string, folder: string, extension: string): string[] {
  const root = path.join(siteDir, folder);
  if (!fs.existsSync(root)) return [];
  return fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => path.relative(siteDir, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/**
 * Names of the content: every MDX page and every data file, from the project's root, and the
 * Markdown files that should be MDX pages.
 */
export function contentFiles(siteDir: string): {
  pages: string[];
  data: string[];
  misnamed: string[];
} {
  const folders = ['docs', 'versioned_docs', 'blog', 'src/pages'];
  return {
    pages: folders.flatMap((folder) => listFiles(siteDir, folder, '.mdx')),
    misnamed: folders.flatMap((folder) => listFiles(siteDir, folder, '.md')),
    data: ['data', 'quizzes'].flatMap((folder) => listFiles(siteDir, folder, '.yaml')),
  };
}

/** A string that changes whenever a content file is added, removed or written. */
export function contentFingerprint(siteDir: string): string {
  const { pages, data, misnamed } = contentFiles(siteDir);
  return [...pages, ...data, ...misnamed]
    .map((file) => {
      const { mtimeMs, size } = fs.statSync(path.join(siteDir, file));
      return `${file}:${mtimeMs}:${size}`;
    })
    .join('\n');
}

/** Reads a file of the project; undefined when there is none. */
export function readText(siteDir: string, file: string): string | undefined {
  const full = path.join(siteDir, file);
  return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
}
