/** 名册导出的批准: a file of persons is asked for by one, approved by the security administrator, and fetched by whoever asked. */
import * as api from '../../contract/export.ts';
import { DAY, type Moment } from '../../domain/kernel/day.ts';
import type { Decision } from '../../domain/kernel/decision.ts';
import { type Approval, approve as approving, take as taking } from '../../domain/people/approval.ts';
import type { Office } from '../../domain/people/office.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { type AskedExport, findExport, insertApproval, someExports } from './store.ts';

const SHOWN: Moment = 7 * DAY;
const MOST_SHOWN = 50;

/** The list of which each file waits for a second person. */
const OF_PERSONS = 'offices';

const wishOf = ({ person_id, at, approved_by, approved_at }: AskedExport): Approval => ({
  askedBy: person_id,
  askedAt: at,
  ...(approved_by === null || approved_at === null
    ? {}
    : { approvedBy: approved_by, approvedAt: approved_at }),
});

/** Throws what stands against fetching it. */
export function refuseUnapproved(asked: AskedExport, it: { by: Office; at: Moment }): void {
  const decision = taking(wishOf(asked), it);
  if (!decision.ok) throw new RefusedError(decision.reason);
}

const reasonOf = (decision: Decision<unknown, string>): string | null =>
  decision.ok ? null : decision.reason;

const viewOf = (asked: AskedExport, house: House, by: Office): api.ExportRequest => {
  const it = { by, at: house.now() };
  return {
    exportId: asked.id,
    list: OF_PERSONS,
    placeName: house.names(asked.filter.place ?? house.county),
    askedBy: asked.asked_name,
    askedAt: asked.at,
    approvedBy: asked.approved_name,
    approvedAt: asked.approved_at,
    approve: reasonOf(approving(wishOf(asked), it)),
    take: reasonOf(taking(wishOf(asked), it)),
  };
};

export const exportRequests: readonly Served[] = [
  query(api.listExportRequests, async (_, { tx, house, office }) => {
    const since = new Date(house.now() - SHOWN);
    const asked = await someExports(tx, house.county, { list: OF_PERSONS, since, limit: MOST_SHOWN });
    return { requests: asked.map((one) => viewOf(one, house, office)) };
  }),

  command(api.approveExport, async ({ params: { exportId } }, { tx, house, office }) => {
    const asked = must(await findExport(tx, house.county, exportId));
    if (asked.list !== OF_PERSONS) throw new NotFoundError();
    const decision = approving(wishOf(asked), { by: office, at: house.now() });
    if (!decision.ok) throw new RefusedError(decision.reason);
    const { approvedBy: by, approvedAt } = decision.step;
    if (!(await insertApproval(tx, house.county, { id: exportId, by, at: new Date(approvedAt) })))
      throw new RefusedError('approved-before');
    return { exportId };
  }),
];
