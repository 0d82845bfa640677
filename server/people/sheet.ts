/** 审计导出表: who did what and when, for the audit administrator; never the content. */
import { listAudit as api } from '../../contract/people.ts';
import type { Sheet } from '../kit/sheet.ts';
import { type AuditQuery, auditLines } from './store.ts';

const AT_ONCE = 200;

export const auditSheet: Sheet = {
  name: 'audit',
  of: api,
  columns: [
    { key: 'at', kind: 'moment' },
    { key: 'person', kind: 'text' },
    { key: 'post', kind: 'word' },
    { key: 'place', kind: 'text' },
    { key: 'act', kind: 'word' },
  ],
  async *rows({ house, tx }, { act, person }: Partial<Pick<AuditQuery, 'act' | 'person'>>) {
    for (let before: AuditQuery['before']; ; ) {
      const rows = await auditLines(tx, house.county, { act, person, before, limit: AT_ONCE });
      yield rows.map((row) => [row.at, row.person_name, row.post, row.place_name, row.act]);
      const last = rows.at(-1);
      if (last === undefined || rows.length < AT_ONCE) return;
      before = { at: new Date(last.at), id: last.id };
    }
  },
};
