/** 设备: how the phones of my places are connected; a lost one; what a town carries on its own. */
import * as api from '../../contract/sync.ts';
import { SILENT } from '../../domain/sync/device.ts';
import { readCursor, writeCursor } from '../kit/cursor.ts';
import { widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { type DeviceRow, deviceBefore, devicesIn, endSessionsOf, isRevoked, revoke } from './device.store.ts';

const PAGE = 50;

export const devices: readonly Served[] = [
  query(api.listDevices, async ({ query: { which = 'all', before } }, { tx, house, office }) => {
    const rows = await devicesIn(tx, house.county, {
      place: office.placeCode,
      waiting: which !== 'all',
      silentSince: which === 'silent' ? new Date(house.now() - SILENT) : undefined,
      before: readCursor(before),
      limit: PAGE + 1,
    });
    const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
    return {
      devices: rows.slice(0, PAGE).map((row) => deviceView(row, house)),
      older: writeCursor(last && { at: last.last_contact, id: last.id }),
    };
  }),

  query(api.getStanding, async ({ params: { device } }, { tx, house }) => {
    widen(tx, { county: house.county, device });
    return { revoked: await isRevoked(tx, house.county, device) };
  }),

  query(api.getBefore, async ({ params: { device } }, { tx, house, office: { personId } }) => {
    const { last_contact: lastContact, waiting } = must(
      await deviceBefore(tx, house.county, { id: device, personId }),
    );
    return { before: lastContact === null || waiting === null ? null : { lastContact, waiting } };
  }),

  command(api.revokeDevice, async ({ params: { device }, body: { why } }, { tx, house, office }) => {
    const at = new Date(house.now());
    const person = must(await revoke(tx, house.county, { id: device, place: office.placeCode, at, why }));
    await endSessionsOf(tx, house.county, person);
    return { device };
  }),
];

const deviceView = (row: DeviceRow, { names }: House): api.DeviceView => ({
  device: row.id,
  post: row.post,
  placeCode: row.place_code,
  placeName: names(row.place_code),
  lastContact: row.last_contact,
  waiting: row.waiting,
  oldest: row.oldest,
  refused: row.refused,
  clock: row.clock,
  app: row.app,
  persisted: row.persisted,
  freeMegabytes: row.free_mb,
  revokedAt: row.revoked_at,
});
