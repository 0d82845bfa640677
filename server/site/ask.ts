/** 转问: a page asks what the contract serves, by the same schemas and the same verb, so that rules stay in one place. */
import type { AnswerOf, Endpoint } from '../../contract/endpoint.ts';
import type { House } from '../kit/house.ts';
import type { Ask, Served } from '../kit/serve.ts';
import type { Exchange } from './page.ts';

export interface Parts {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** The request did not fit its schema; `fields` are the first names of the paths that did not. */
export class UnfitError extends Error {
  readonly fields: readonly string[];
  constructor(fields: readonly string[]) {
    super(`unfit: ${fields.join(' ')}`);
    this.fields = fields;
  }
}

/** What `served` answers. Throws UnfitError, or what the verb itself throws. */
export async function answerOf<E extends Endpoint>(
  house: House,
  served: Served,
  endpoint: E,
  parts: Parts,
  exchange: Exchange,
): Promise<AnswerOf<E>> {
  const ask = {
    params: fitting(endpoint.params, parts.params ?? {}),
    query: fitting(endpoint.query, parts.query ?? {}),
    body: fitting(endpoint.body, parts.body ?? {}),
    ...exchange,
  };
  return (await served.handle(ask as Ask<Endpoint>, house)) as AnswerOf<E>;
}

function fitting(schema: Endpoint['body'], value: unknown): unknown {
  if (schema === undefined) return undefined;
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new UnfitError([...new Set(read.error.issues.map(({ path }) => String(path[0] ?? '')))]);
}
