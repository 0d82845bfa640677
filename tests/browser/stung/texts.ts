/** 合同里能写字的地方: which texts a request may carry, and where the stung ones stand in one that was sent. */

import { z } from 'zod';
import { served } from '../../../server/app.ts';
import type { SmallCounty } from '../../support/county.ts';

/** Every text a request may carry that is neither a code nor a day, as `name field`. */
export function textsOf(county: SmallCounty): string[] {
  return served(county.house)
    .filter(({ endpoint }) => endpoint.body !== undefined)
    .flatMap(({ endpoint }) => {
      const schema = z.toJSONSchema(endpoint.body as z.ZodType, { unrepresentable: 'any', io: 'input' });
      return textsIn(schema as Schema).map((field) => `${endpoint.name} ${field}`);
    });
}

interface Schema {
  readonly type?: string;
  readonly enum?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
}

function textsIn(schema: Schema, at = ''): string[] {
  const { type, properties = {}, items, additionalProperties: others, anyOf = [] } = schema;
  const coded = schema.enum ?? schema.format ?? schema.pattern;
  if (type === 'string' && coded === undefined && schema.maxLength !== undefined) return [at];
  return [
    ...anyOf.flatMap((one) => textsIn(one, at)),
    ...Object.entries(properties).flatMap(([key, one]) => textsIn(one, at === '' ? key : `${at}.${key}`)),
    ...(items === undefined ? [] : textsIn(items, `${at}[]`)),
    ...(typeof others === 'object' ? textsIn(others, `${at}{}`) : []),
  ];
}

/** Where in a body such texts stand, in the manner of `textsIn`. */
export function stungIn(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return value.includes('stung') || value.includes('<') ? [at] : [];
  if (Array.isArray(value)) return value.flatMap((one) => stungIn(one, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [
    ...stungIn(one, at === '' ? key : `${at}.${key}`),
    ...stungIn(one, `${at}{}`),
  ]);
}
