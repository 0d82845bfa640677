/** 演示账号: offered on the sign-in page of the demonstration, and nowhere else. */
import * as api from '../../contract/people.ts';
import { NotFoundError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { demoAccounts } from './store.ts';

/** Everybody's password in the demonstration. */
export const DEMO_PASSWORD = 'xiezhi-2026';

export const listDemoAccounts = query(api.listDemoAccounts, async (_, { tx, house }) => {
  if (!house.demo) throw new NotFoundError();
  const rows = await demoAccounts(tx, house.county);
  return {
    password: DEMO_PASSWORD,
    accounts: rows.map((row) => ({
      account: row.account,
      personName: row.name,
      post: row.post,
      placeName: row.place_name,
    })),
  };
});
