/** 别人存的: cards, points and phones of another place. */

import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { newId } from '../../../server/kit/id.ts';
import { commanded, PLACES, type SmallCounty } from '../../support/county.ts';
import { Phone } from '../../support/phone.ts';
import { AREA, FAR_TOWN, type Ids, post, type Strange, TOWN, VILLAGE } from './strange.ts';

/** What people of another area and of another village keep there. */
export async function cards(county: SmallCounty): Promise<Record<string, Strange>> {
  const [, , far = ''] = PLACES.areas;
  const cadre = await county.who('village_cadre', VILLAGE);
  const chief = await county.who('area_chief', AREA);
  const other = await county.who('area_chief', far);
  const [householdId, careId, entryId, absenceId] = [newId(), newId(), newId(), randomUUID()] as const;
  const consent = { placeCode: far, consent: 'spoken' };
  await post(county, other, '/api/households', commanded({ householdId, label: '桥头', ...consent }));
  const wished = {
    called: '李奶奶',
    helps: ['visit'],
    words: '',
    carers: [{ name: '王志愿' }, { name: '李志愿' }],
  };
  const care = commanded({ cardId: careId, askedBy: 'self', ...consent, ...wished });
  await post(county, other, '/api/care-cards', care);
  const entry = { entryId, placeCode: far, label: '河边', people: 3, needsHelp: true, meetingPoint: '操场' };
  await post(county, other, '/api/roster', commanded(entry));
  const written = { cardId: absenceId, placeCode: far, called: '小陈', phone: '13912345678' };
  const wishes = commanded({ ...written, wishes: ['notices'], house: '' });
  await post(county, undefined, '/api/public/absences', wishes);
  const foreign = (...ids: Ids[]) => ids.map((it) => ({ kind: '邻村的' as const, ids: it }));
  return {
    householdId: { as: cadre, foreign: foreign({ householdId }) },
    cardId: { as: chief, foreign: foreign({ cardId: careId }) },
    entryId: { as: cadre, foreign: foreign({ entryId }) },
    'area.open-contact': { as: cadre, foreign: foreign({ cardId: householdId }, { cardId: absenceId }) },
    ...Object.fromEntries(
      ['area.households', 'area.absences', 'area.cards', 'area.roster', 'area.topics'].map((name) => [
        name,
        { as: cadre, foreign: foreign({ code: far }) },
      ]),
    ),
  };
}

/** A point, a weather note and a campaign of another town. */
export async function points(county: SmallCounty): Promise<Record<string, Strange>> {
  const [, , farVillage = ''] = PLACES.villages;
  const [pointId, weatherId, campaignId] = [newId(), newId(), newId()] as const;
  const far = await county.who('village_cadre', farVillage);
  const farTown = await county.who('town_officer', FAR_TOWN);
  await post(county, far, '/api/watch-points', commanded({ pointId, kind: 'gauge', title: '老桥下水位' }));
  const days = { from: '2026-09-07', until: '2026-09-20' };
  const note = commanded({ weatherId, placeCode: FAR_TOWN, text: '今夜有大雨', ...days });
  await post(county, farTown, '/api/weather-notes', note);
  const asked = { title: '自建房排查', kind: 'house', places: [FAR_TOWN], purpose: '找出有危险的自建房' };
  const campaign = {
    campaignId,
    ...asked,
    basis: '县安委会文件',
    deadline: '2026-09-20',
    until: '2026-09-30',
  };
  await post(county, farTown, '/api/campaigns', commanded(campaign));
  const officer = await county.who('town_officer', TOWN);
  const foreign = (ids: Ids) => [{ kind: '别镇的' as const, ids }];
  return {
    pointId: { as: await county.who('village_cadre', VILLAGE), foreign: foreign({ pointId }) },
    weatherId: { as: officer, foreign: foreign({ weatherId }) },
    campaignId: { as: officer, foreign: foreign({ campaignId }) },
  };
}

/** A phone of another village, and what waits there from it. */
export async function phones(county: SmallCounty): Promise<Record<string, Strange>> {
  const [, , farArea = ''] = PLACES.areas;
  const far = await county.who('area_chief', farArea);
  const phone = new Phone(county, far);
  const waiting = phone.report('前面还有一条', { after: [newId()] });
  expect((await phone.push([waiting])).outcomes[0]?.outcome).toBe('HELD');
  const cadre = await county.who('village_cadre', VILLAGE);
  const foreign = (ids: Ids) => [{ kind: '邻村的' as const, ids }];
  return {
    device: { as: cadre, foreign: foreign({ device: phone.device }) },
    held: { as: cadre, foreign: foreign({ held: waiting.commandId }) },
  };
}
