/** 避险转移花名册: load, decide, save; readable and printable while the season runs, and wiped after it. */
import * as api from '../../contract/evacuation.ts';
import {
  changeEvacuation,
  type EvacuationEntry,
  keepsRoster,
  recordEvacuation,
} from '../../domain/area/evacuation.ts';
import { readSeasons, seasonOn, seasonsOn } from '../../domain/area/season.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { covers, type Office } from '../../domain/people/office.ts';
import { levelOf } from '../../domain/place/code.ts';
import { record } from '../kit/audit.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { ChangedError, must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { settingOf } from '../kit/settings.ts';
import { bannedOf } from './banned.ts';
import { areasIn } from './door-card.store.ts';
import * as store from './evacuation.store.ts';
import { holdArea } from './household.store.ts';

const seasonsOf = (house: House) => settingOf(house, 'area.seasons', readSeasons);
const seasonNow = (house: House) => seasonOn(seasonsOf(house), dayOf(house.now()));

export const evacuation: readonly Served[] = [
  query(api.getRoster, async ({ params: { code } }, { tx, house, office }) => {
    if (levelOf(code) === undefined || !covers(office, code)) throw new NotFoundError();
    const today = dayOf(house.now());
    const running = seasonsOn(seasonsOf(house), today).map(({ key }) => key);
    const areas = await areasIn(tx, house.county, code, today);
    const entries = await store.rosterIn(tx, house.county, code, running);
    if (entries.length > 0) record(tx, house, { act: api.getRoster.name, office });
    const season = seasonNow(house);
    return {
      season: season === undefined ? null : viewOfSeason(season),
      areas:
        season === undefined
          ? []
          : areas.map((area) => ({
              code: area.code,
              placeName: area.name,
              entries: entries.filter(({ placeCode }) => placeCode === area.code).map(viewOf),
            })),
      past: await store.pastSeasons(tx, house.county, code),
    };
  }),

  command(api.addToRoster, async ({ body: { commandId: _, ...request } }, { tx, house, office }) => {
    if (!keepsRoster(office, request.placeCode)) throw new NotFoundError();
    const areaExists = await holdArea(tx, house.county, request.placeCode, dayOf(house.now()));
    const kept = await store.countEntries(tx, house.county, request.placeCode);
    const facts = { season: seasonNow(house), areaExists, kept, banned: bannedOf(house) };
    const decision = recordEvacuation(request, facts);
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.insertEntry(tx, house.county, decision.step);
    return { entryId: decision.step.id, version: decision.step.version };
  }),

  command(api.changeRoster, async ({ params, body }, { tx, house, office }) => {
    const entry = await kept(tx, house, office, params.entryId);
    const { commandId: _, ...request } = body;
    const decision = changeEvacuation(entry, request, { season: seasonNow(house), banned: bannedOf(house) });
    if (!decision.ok)
      throw decision.reason === 'changed-meanwhile'
        ? new ChangedError(viewOf(entry))
        : new RefusedError(decision.reason);
    await store.updateEntry(tx, house.county, decision.step);
    return { entryId: entry.id, version: decision.step.version };
  }),

  command(api.takeOffRoster, async ({ params }, { tx, house, office }) => {
    const { id } = await kept(tx, house, office, params.entryId);
    await store.eraseEntry(tx, house.county, id);
    return {};
  }),
];

async function kept(tx: Tx, house: House, office: Office, id: string): Promise<EvacuationEntry> {
  const entry = must(await store.lockEntry(tx, house.county, id));
  if (!keepsRoster(office, entry.placeCode)) throw new NotFoundError();
  return entry;
}

const viewOf = ({ id, season: _, ...entry }: EvacuationEntry) => ({ entryId: id, ...entry });

const viewOfSeason = ({ key: _, ...season }: NonNullable<ReturnType<typeof seasonOn>>) => season;
