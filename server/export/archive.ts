/** 全库存档: asked, approved and fetched. What it holds is in `archive-members.ts`. */
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as api from '../../contract/archive.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Decision } from '../../domain/kernel/decision.ts';
import { type Approval, approve as approving, take as taking } from '../../domain/people/approval.ts';
import type { Office } from '../../domain/people/office.ts';
import { alone } from '../kit/alone.ts';
import { record } from '../kit/audit.ts';
import { download } from '../kit/download.ts';
import type { House } from '../kit/house.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { zipBytes } from '../kit/zip.ts';
import {
  type ArchiveRow,
  approve,
  findArchive,
  insertArchive,
  listArchives as list,
} from './archive.store.ts';
import { archiveMembers } from './archive-members.ts';

const MOST_SHOWN = 50;
/** A county's three years in one file, over a slow line. */
const MOST_TIME = 6 * 3_600_000;

const archiveOf = (row: ArchiveRow): Approval => ({
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  ...(row.approved_by === null || row.approved_at === null
    ? {}
    : { approvedBy: row.approved_by, approvedAt: row.approved_at }),
});

const reasonOf = (decision: Decision<unknown, string>): string | null =>
  decision.ok ? null : decision.reason;

const viewOf = (row: ArchiveRow, it: { by: Office; at: number }): api.ArchiveView => ({
  archiveId: row.id,
  why: row.why,
  askedBy: row.asked_name,
  askedAt: row.asked_at,
  approvedBy: row.approved_name,
  approvedAt: row.approved_at,
  approve: reasonOf(approving(archiveOf(row), it)),
  take: reasonOf(taking(archiveOf(row), it)),
});

export const listArchives = query(api.listArchives, async (_, { tx, house, office }) => {
  const rows = await list(tx, house.county, MOST_SHOWN);
  return { archives: rows.map((row) => viewOf(row, { by: office, at: house.now() })) };
});

export const askArchive = command(api.askArchive, async ({ body }, { tx, house, office }) => {
  const id = house.newId();
  await insertArchive(tx, house.county, {
    id,
    why: body.why,
    by: office.personId,
    at: new Date(house.now()),
  });
  return { archiveId: id };
});

export const approveArchive = command(api.approveArchive, async ({ params }, { tx, house, office }) => {
  const { archiveId } = params;
  const row = must(await findArchive(tx, house.county, archiveId));
  const decision = approving(archiveOf(row), { by: office, at: house.now() });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const { approvedBy: by, approvedAt } = decision.step;
  if (!(await approve(tx, house.county, { id: archiveId, by, at: new Date(approvedAt) })))
    throw new RefusedError('approved-before');
  return { archiveId };
});

export const takeArchive = query(api.takeArchive, async ({ params, reply }, { tx, house, office }) => {
  const row = must(await findArchive(tx, house.county, params.archiveId));
  const decision = taking(archiveOf(row), { by: office, at: house.now() });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const done = alone(house, office.personId);
  record(tx, house, { act: api.takeArchive.name, office });
  download(reply, { name: `${house.county}-${dayOf(house.now())}.zip`, type: 'application/zip' });
  return written(house).once('close', done) as never;
});

function written(house: House): PassThrough {
  const out = new PassThrough();
  house.database
    .longReading({ county: house.county, duty: 'archive' }, (tx) =>
      pipeline(zipBytes(archiveMembers(tx, house)), out, { signal: AbortSignal.timeout(MOST_TIME) }),
    )
    .catch((error: Error) => {
      if (!out.destroyed) house.log({ level: 'error', at: 'archive', message: error.message });
      out.destroy(error);
    });
  return out;
}
