import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import micromatch from 'micromatch';
import tseslint from 'typescript-eslint';

/**
 * The layers of the code. A file belongs to the first layer with a pattern that it matches;
 * whatever is in no other layer is pure: it knows no React, no Docusaurus and no Node, so that
 * the same code runs in a page, in a command and in a package for another system.
 */
const NAMED = {
  test: ['src/**/*.test.ts', 'src/**/testing/*'],
  command: ['src/commands/*'],
  theme: ['src/theme/**/*', 'src/pages/**/*'],
  react: [
    'src/*/react/**/*',
    'src/components/**/*',
    'src/quiz/kinds/*/*.tsx',
    'src/quiz/made/views.ts',
  ],
  fields: ['src/site/fields.ts'],
  glue: [
    'src/*/plugin.ts',
    'src/*/remark*.ts',
    'src/content/frontMatter.ts',
    'src/content/mdxNodes.ts',
    'src/site/*.ts',
    'src/site/bundle/*.ts',
  ],
  load: [
    'src/*/load*.ts',
    'src/**/compile*.ts',
    'src/clause/lock.ts',
    'src/quiz/lock*.ts',
    'src/content/check.ts',
    'src/content/describe.ts',
    'src/content/jsonSchemas.ts',
    'src/content/rules/*.ts',
    'src/content/store.ts',
  ],
  schema: [
    'src/**/schema.ts',
    'src/**/*Schema.ts',
    'src/clause/organisations.ts',
    'src/content/fields.ts',
    'src/quiz/kinds/fields.ts',
    'src/quiz/made/schemas.ts',
  ],
};

/** The files of each layer by name, since a file has to be in one layer only. */
const FILES = Object.fromEntries([...Object.keys(NAMED), 'pure'].map((layer) => [layer, []]));
for (const file of sourceFiles('src')) {
  const layer = Object.keys(NAMED).find((name) => micromatch.isMatch(file, NAMED[name])) ?? 'pure';
  FILES[layer].push(file);
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
}

/** What each layer may import, beside itself. */
const ALLOWED = {
  schema: [],
  pure: ['schema'],
  fields: ['schema'],
  load: ['pure', 'schema'],
  glue: ['load', 'pure', 'schema', 'fields'],
  command: ['glue', 'load', 'pure', 'schema'],
  react: ['pure', 'schema', 'fields'],
  theme: ['react', 'pure', 'schema', 'fields'],
  test: ['command', 'glue', 'load', 'pure', 'schema', 'fields'],
};

const policies = Object.entries(ALLOWED).map(([from, others]) => ({
  from: { file: { categories: from } },
  allow: { to: { file: { categories: { anyOf: [from, ...others] } } } },
}));

const NODE = { group: ['node:*'], message: 'This layer has to run in a page: no Node here.' };
const REACT = {
  group: ['react', 'react-dom', '@docusaurus/*', '@theme/*'],
  message: 'This layer knows no framework.',
};

export default tseslint.config(
  { ignores: ['build*/', '.docusaurus*/', '.cache/', 'node_modules/', '**/fixtures/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly' } },
  },
  {
    // Loaders of the bundler, which it takes as CommonJS.
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', module: 'writable', require: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/files': Object.entries(FILES).map(([category, pattern]) => ({
        category,
        pattern,
      })),
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: { 'boundaries/dependencies': ['error', { default: 'disallow', policies }] },
  },
  {
    files: [...FILES.pure, ...FILES.schema],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [NODE, REACT] }] },
  },
  {
    files: [...FILES.react, ...FILES.theme],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [NODE] }] },
  },
  {
    files: ['**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      // Regions that scroll have to be reachable by keyboard (axe: scrollable-region-focusable).
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: ['pre'] }],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
);
