/** 现有的: what the system holds of a room, gathered for the self-check; nobody is asked for anything. */
import { addDays } from '../../domain/kernel/day.ts';
import type { Holdings } from '../../domain/room/check.ts';
import { compositionOf } from '../../domain/room/member.ts';
import type { Room } from '../../domain/room/room.ts';
import type { Given } from '../kit/admission.ts';
import { countRecords, picturesOf, rulesOf } from './paper.store.ts';
import { membersOf } from './people.store.ts';
import { standardOf, today } from './view.ts';

const A_YEAR = 365;

export async function holdingsOf({ tx, house }: Given, { id }: Room): Promise<Holdings> {
  const { county } = house;
  const to = today(house);
  const pictures = await picturesOf(tx, county, id);
  const rules = await rulesOf(tx, county, id);
  return {
    pictures: [...new Set(pictures.map(({ of }) => of))],
    rulesOf: rules?.adoptedOn,
    records: await countRecords(tx, county, { roomId: id, from: addDays(to, -A_YEAR), to }),
    composition: compositionOf(await membersOf(tx, county, id), standardOf(house)),
  };
}
