/** 哪个库: the store and county that npm start would open, for the tools that work on the same one. */
import { join } from 'node:path';
import type { Wishes } from '../../server/open.ts';

/** From DATA, DATABASE_URL and COUNTY, as `server/main.ts` reads them. */
export const storeOf = (
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): { county: string; wishes: Wishes } => ({
  county: env.COUNTY ?? '611025',
  wishes: { folder: env.DATA ?? join(home, 'data'), databaseUrl: env.DATABASE_URL, log: console.log },
});
