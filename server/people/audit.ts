/** 审计查看: who did what, for the audit administrator; reading it is an act of its own. */
import * as api from '../../contract/people.ts';
import { readCursor, writeCursor } from '../kit/cursor.ts';
import { query } from '../kit/serve.ts';
import { auditLines } from './store.ts';

const PAGE = 50;

export const listAudit = query(api.listAudit, async ({ query: asked }, { tx, house }) => {
  const rows = await auditLines(tx, house.county, {
    before: readCursor(asked.before),
    act: asked.act,
    person: asked.person,
    limit: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  return {
    entries: page.map((row) => ({
      at: row.at,
      personName: row.person_name,
      post: row.post,
      placeName: row.place_name,
      act: row.act,
    })),
    older: rows.length > PAGE ? writeCursor(page.at(-1)) : null,
  };
});
