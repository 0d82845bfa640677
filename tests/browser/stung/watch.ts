/** 写满了会动的文字的走访: points, weather notes, a campaign, and what people of the area want kept. */

import { randomUUID } from 'node:crypto';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { newId } from '../../../server/kit/id.ts';
import { AREA, type Hands, OTHER, PEN, TOWN } from './hands.ts';

const { long, line, name } = PEN;

/** What needs eyes, what the weather asks, and a campaign that was refused. */
export async function points({ county, write, chief, cadre, officer, system }: Hands) {
  const day = dayOf(county.house.now());
  const pointId = newId();
  await write(await chief(), '/api/watch-points', { pointId, kind: 'slope', title: name(40) });
  const point = `/api/watch-points/${pointId}`;
  await write(await chief(), `${point}/change`, { version: 1, title: name(40) });
  await write(await chief(), `${point}/look`, { lookId: newId(), day, words: long(500) });
  const gone = newId();
  await write(await chief(), '/api/watch-points', { pointId: gone, kind: 'slope', title: name(40) });
  await write(await chief(), `/api/watch-points/${gone}/retire`, { why: line(100) });
  const note = { weatherId: newId(), placeCode: TOWN, text: line(100), from: day, until: addDays(day, 9) };
  await write(await officer(), '/api/weather-notes', note);
  const campaignId = newId();
  await write(await officer(), '/api/campaigns', {
    ...{ campaignId, title: name(40), kind: 'house', purpose: long(500), basis: long(300) },
    ...{ places: [TOWN], deadline: addDays(day, 9), until: addDays(day, 20), existing: long(300) },
  });
  const { rows } = await county.god.query<{ id: string }>(
    'select id from watch_point where campaign_id = $1 and place_code = $2',
    [campaignId, AREA],
  );
  await write(await cadre(), `/api/campaigns/${campaignId}/refuse`, { why: long(300) });
  const said = { usual: 20, inSeason: 7, source: 'county-own', said: line(80) };
  const rhythms = { high: said, middle: { ...said, said: line(80) }, low: { ...said, said: line(80) } };
  await write(await system(), '/api/settings/rhythms', { rhythms, why: line(200) });
  return { pointId, retired: gone, ofCampaign: rows[0]?.id ?? '', campaignId };
}

/** What people of the area want kept: a household, a care card, a card of somebody away, the season's roster. */
export async function cards({ write, chief, system }: Hands) {
  const consent = { placeCode: AREA, consent: 'spoken' };
  const [householdId, careId, entryId, absenceId] = [newId(), newId(), newId(), randomUUID()] as const;
  await write(await chief(), '/api/households', { householdId, label: name(20), ...consent });
  await write(await chief(), `/api/households/${householdId}`, {
    version: 1,
    label: name(20),
    phone: null,
  });
  const wished = () => ({
    ...{ called: name(20), helps: ['visit'], words: line(100) },
    carers: [{ name: name(30) }, { name: line(30) }],
  });
  const asked = { cardId: careId, askedBy: 'guardian', guardianWhy: line(100) };
  await write(await chief(), '/api/care-cards', { ...asked, ...consent, ...wished() });
  await write(await chief(), `/api/care-cards/${careId}`, { version: 1, ...wished() });
  const seasons = [{ danger: 'flood', from: '01-01', to: '12-31', basis: 'flood-control' }];
  await write(await system(), '/api/settings/seasons', { seasons, why: line(200) });
  const entry = () => ({ label: name(20), people: 3, needsHelp: true, meetingPoint: line(40) });
  await write(await chief(), '/api/roster', { entryId, placeCode: AREA, ...entry() });
  await write(await chief(), `/api/roster/${entryId}`, { version: 1, ...entry() });
  const away = () => ({ called: name(20), phone: '13912345678', wishes: ['notices'], house: line(40) });
  const card = { cardId: absenceId, placeCode: AREA, ...away() };
  const { code = '' } = await write(undefined, '/api/public/absences', card);
  await write(undefined, `/api/public/absences/${code}`, { version: 1, ...away() });
  return { householdId, careId, entryId, awayCode: code };
}

/** What a former chief had saved: one waits at the desk, one was declined; and a phone that is lost. */
export async function phones({ county, write, cadre }: Hands) {
  const yesterday = addDays(dayOf(county.house.now()), -1);
  const other = await county.who('area_chief', OTHER);
  await county.god.query('update office set valid_to = $1 where id = $2', [yesterday, other.office.id]);
  const [late, declined, device] = [newId(), newId(), newId()];
  const saved = (commandId: string) => {
    const said = { matterId: newId(), text: long(2000), category: 'infrastructure.road' };
    return {
      ...{ commandId, kind: 'matter.report', version: 1, officeId: other.office.id, entity: line(80) },
      ...{ params: { said: line(200) }, body: said, after: [], at: 0, ticks: 0, opening: newId() },
    };
  };
  const told = {
    ...{ protocol: 2, device, epoch: line(80), ticket: line(40), commands: [late, declined].map(saved) },
    sent: { at: 0, ticks: 1, opening: newId() },
    phone: { waiting: 2, oldest: 0, refused: 1, app: line(40), persisted: false, freeMegabytes: 3 },
  };
  // Of another history nothing is done; it is sent again.
  for (const epoch of [told.epoch, null])
    await write(
      await county.who('area_chief', OTHER),
      '/api/sync/push',
      { ...told, epoch },
      { commanded: false },
    );
  await write(await cadre(), `/api/sync/held/${declined}/decline`, { why: line(200) });
  await write(await cadre(), `/api/sync/devices/${device}/revoke`, { why: line(200) });
}
