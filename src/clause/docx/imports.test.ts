import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = path.join(__dirname, '../..');
const HERE = path.relative(SOURCE, __dirname);

test('no file elsewhere loads this folder before it is asked for', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => !file.startsWith(HERE));
  const early = files.filter((file) =>
    /^(?:import|export)(?! type)[^;]*? from '[^']*\/docx\/[^']*'/m.test(
      readFileSync(path.join(SOURCE, file), 'utf8'),
    ),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(early).toEqual([]);
});
