import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printRest, printRoutes, readTables } from './routeTables.cjs';

const ROUTES = `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  { path: '/about', component: ComponentCreator('/about', 'a1b'), exact: true },
  {
    path: '/papers',
    component: ComponentCreator('/papers', 'c2d'),
    routes: [
      { path: '/papers/one', component: ComponentCreator('/papers/one', 'e3f'), exact: true, sidebar: "papers" }
    ]
  },
  { path: '*', component: ComponentCreator('*') },
];
`;
const CHUNKS = {
  '/about-a1b': { __comp: '11', content: '22' },
  '/papers-c2d': { __comp: '33' },
  '/papers/one-e3f': { __comp: '44', content: '55', items: [{ content: '22' }] },
};
const REGISTRY = `export default {
${['11', '22', '33', '44', '55']
  .map(
    (name) =>
      `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "@site/${name}"), "@site/${name}", require.resolveWeak("@site/${name}")],`,
  )
  .join('\n')}};
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'route-tables-'));
  writeFileSync(path.join(folder, 'routes.js'), ROUTES);
  writeFileSync(path.join(folder, 'routesChunkNames.json'), JSON.stringify(CHUNKS));
  writeFileSync(path.join(folder, 'registry.js'), REGISTRY);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the tables of routes', () => {
  test('leave the pages of a section to the section', () => {
    const tables = readTables(folder);
    const main = printRoutes(tables.routes, tables, (section) => `"section ${section}"`);
    expect(main).toContain('"/about"');
    expect(main).toContain('routes: []');
    expect(main).toContain('pages: () => import("section 0")');
    expect(main).toContain("ComponentCreator('*')");
    expect(main).not.toContain('/papers/one');
    const [section = []] = tables.sections;
    expect(printRoutes(section, tables)).toContain('"/papers/one"');
  });

  test('tell for each route where its files are, under one short name', () => {
    const tables = readTables(folder);
    const main = printRest(tables.routes, tables);
    expect(JSON.parse(main.chunkNames)).toEqual({
      '-0': { __comp: '0', content: '1' },
      '-1': { __comp: '2' },
    });
    expect(main.registry).toContain('"@site/22"');
    expect(main.registry).not.toContain('"@site/55"');
    const [section = []] = tables.sections;
    const rest = printRest(section, tables);
    expect(JSON.parse(rest.chunkNames)).toEqual({
      '-2': { __comp: '3', content: '4', items: [{ content: '1' }] },
    });
    expect(rest.registry).toContain('"@site/55"');
  });

  test('say so when Docusaurus writes them in another form', () => {
    writeFileSync(path.join(folder, 'routes.js'), 'export const routes = [];');
    expect(() => readTables(folder)).toThrow('The route table of Docusaurus has changed');
  });
});
