/** 开口: a Kysely that speaks over whatever carries its questions, and knows neither connections nor transactions. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Answer } from './breath.ts';

// biome-ignore lint/complexity/noBannedTypes: each word adds its own tables
export type Tx = Kysely<{}>;

/** It waits for nobody: questions asked together are sent together. */
export function speaking(askOver: (query: CompiledQuery) => Promise<Answer>): Tx {
  const connection: DatabaseConnection = {
    executeQuery: async <R>(compiled: CompiledQuery): Promise<QueryResult<R>> => {
      const { rows, count } = await askOver(compiled);
      return { rows: rows as R[], ...(count !== null && { numAffectedRows: BigInt(count) }) };
    },
    streamQuery: () => {
      throw new Error('rows are read in pages here');
    },
  };
  const nothing = async (): Promise<void> => {};
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    releaseConnection: nothing,
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    destroy: nothing,
  };
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
