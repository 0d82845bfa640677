/** 接口文档: openapi.json says what the contract says, and nothing in it points nowhere. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { served } from '../../server/app.ts';
import { ask, type SmallCounty, smallCounty } from '../support/county.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly 'x-data-class': string;
  readonly 'x-office': unknown;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

let county: SmallCounty;
let document: Document;
beforeAll(async () => {
  county = await smallCounty();
  document = (await ask(county, 'GET', '/openapi.json')).json();
});
afterAll(() => county.close());

const endpoints = () => served(county.house).map(({ endpoint }) => endpoint);
const template = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

test('每个接口都在文档里，方法、路径、准入和数据级别都对；多的没有', () => {
  expect(document.openapi).toBe('3.1.0');
  for (const { name, method, path, office, dataClass } of endpoints()) {
    const operation = document.paths[template(path)]?.[method.toLowerCase()];
    expect(operation, name).toMatchObject({
      operationId: name,
      'x-office': office,
      'x-data-class': dataClass,
    });
  }
  const described = Object.values(document.paths).flatMap((path) => Object.keys(path));
  expect(described).toHaveLength(endpoints().length);
});

test('路径里的每个参数都有说明；每个引用都指得到', () => {
  for (const [path, operations] of Object.entries(document.paths))
    for (const { parameters = [], operationId } of Object.values(operations)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      const told = parameters.filter((it) => it.in === 'path').map(({ name }) => name);
      expect(told.sort(), operationId).toEqual(named);
    }
  const text = JSON.stringify(document);
  for (const [, pointer = ''] of text.matchAll(/"\$ref":"#([^"]+)"/g)) {
    const found = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (part, key) =>
          (part as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
        document,
      );
    expect(found, pointer).toBeDefined();
  }
});

test('路由表就是合同：谁能调用、哪一级数据', async () => {
  const { routes } = (await ask(county, 'GET', '/routes.json')).json() as { routes: { name: string }[] };
  expect(routes.map(({ name }) => name)).toEqual(endpoints().map(({ name }) => name));
});
