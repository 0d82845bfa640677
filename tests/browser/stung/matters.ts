/** 写满了会动的文字的事项: on every road a matter may take. */

import { randomUUID } from 'node:crypto';
import { newId } from '../../../server/kit/id.ts';
import { PLACES } from '../../support/county.ts';
import { PDF } from '../../support/papers.ts';
import { AREA, DAY, type Hands, PEN, STATION, TOWN, VILLAGE } from './hands.ts';

const { long, line, name } = PEN;

/** The main road, from the area to a station and back to whoever raised it. */
export async function mainRoad({ county, said, chief }: Hands) {
  const matter = await said(AREA);
  await matter.act(await chief(), 'accept');
  await matter.act(await chief(), 'try', { tried: long(1000) });
  await matter.act(await chief(), 'notes', { text: long(1000) });
  await matter.act(await chief(), 'escalate', { why: long(500) });
  await matter.act(await county.who('group_head', PLACES.groups[0] ?? ''), 'return', { why: long(500) });
  await matter.act(await chief(), 'answer', { answer: long(2000) });
  await matter.byCode('send-back', { why: long(500) });
  await matter.act(await chief(), 'answer', { answer: long(2000) });
  await matter.byCode('confirm', { satisfaction: 'basically_satisfied', words: long(500) });
  await matter.byCode('reopen', { why: long(500) });
  return matter;
}

/** Beside the main road, in a town. */
export async function sideWays({ county, send, said, officer, roads, centre, matters }: Hands) {
  const matter = await said(TOWN);
  const town = await officer();
  await matter.act(town, 'accept');
  await matter.act(town, 'assist', { unitCode: `${TOWN}-jiaotong`, why: long(500) });
  await matter.act(await roads(), 'contribute', { words: long(2000) });
  await matter.act(await centre(), 'remind', { why: long(300) });
  await matter.act(await centre(), 'supervise', { why: long(500) });
  await matter.act(town, 'reply', { words: long(1000) });
  await matter.act(town, 'extend', { why: long(500) });
  const review = new Date(county.house.now() + 5 * DAY).toISOString().slice(0, 10);
  await matter.act(town, 'set-aside', { as: 'suspended', review, why: long(500) });
  await matter.act(town, 'take-up', { why: long(500) });
  const partId = newId();
  await matter.act(town, 'split', { partId, title: line(60), text: long(2000), why: long(300) });
  matters.push(partId);
  const twin = await said(TOWN);
  await twin.act(town, 'accept');
  await twin.act(town, 'merge', { into: matter.matterId, why: long(300) });
  const { noteId = '' } = await matter.act(town, 'notes', { text: long(1000) });
  await matter.act(town, `notes/${noteId}/take-back`, { why: long(200) });
  await send(
    town,
    `/api/matters/${matter.matterId}/attachments?name=${encodeURIComponent(`${line(60)}.pdf`)}`,
    PDF,
  );
  return matter;
}

/** What ends elsewhere, and what is taken back. */
export async function otherEnds({ write, said, chief, cadre, officer, centre, matters }: Hands) {
  const wage = await said(TOWN, { category: 'dispute.wage' });
  await wage.act(await officer(), 'accept');
  await wage.act(await officer(), 'redirect', {
    channel: 'labour',
    told: long(1000),
    reference: line(60),
  });
  const fire = await said(AREA, { emergency: true });
  await fire.act(await centre(), 'hand-over', { to: 'fire', reference: line(60) });
  await (await said(TOWN)).byCode('withdraw', { why: long(300) });
  const late = await said(TOWN);
  await late.act(await officer(), 'accept');
  const own = newId();
  await write(await chief(), '/api/matters', {
    matterId: own,
    text: long(2000),
    title: line(60),
    category: 'infrastructure.road',
  });
  await write(await chief(), `/api/matters/${own}/accept`, {});
  await write(await chief(), `/api/matters/${own}/withdraw`, { why: long(300) });
  const mine = newId();
  await write(await cadre(), '/api/matters', {
    matterId: mine,
    text: long(2000),
    category: 'infrastructure.road',
    name: name(30),
    phone: '13912340000',
    consent: 'spoken',
  });
  await write(await cadre(), `/api/matters/${mine}/settle`, { answer: long(2000) });
  matters.push(own, mine);
  await write(undefined, '/api/public/anonymous', {
    matterId: randomUUID(),
    commandId: randomUUID(),
    text: long(2000),
    placeCode: VILLAGE,
  });
  return late;
}

/** Answered by a station, heard by the centre, opened again by it. */
export async function dispatched({ said, officer, station, centre }: Hands) {
  const matter = await said(TOWN);
  await matter.act(await officer(), 'accept');
  await matter.act(await officer(), 'dispatch', { unitCode: STATION, why: long(500) });
  await matter.act(await station(), 'accept');
  await matter.act(await station(), 'answer', { answer: long(2000) });
  await matter.act(await centre(), 'record-satisfaction', {
    satisfaction: 'dissatisfied',
    heard: 'phone',
    words: long(500),
  });
  return matter;
}

export async function published({ write, said, cadre }: Hands) {
  const matter = await said(VILLAGE);
  await matter.act(await cadre(), 'settle', { answer: long(2000) });
  await matter.byCode('confirm', { satisfaction: 'satisfied', words: long(500) });
  const wording = { title: line(60), text: long(2000), result: long(2000) };
  const kept = [{ passage: '13812345678', why: `<i>${line(60)}` }];
  const { publicationId = '' } = await matter.act(await cadre(), 'publish', {
    ...wording,
    result: `${wording.result.slice(0, 1900)}\n13812345678`,
    kept,
  });
  const again = {
    title: line(60),
    text: long(2000),
    result: `${long(1900)}\n13812345678`,
    why: line(200),
  };
  await write(await cadre(), `/api/publications/${publicationId}/correct`, { ...again, kept });
  const unpublished = await said(VILLAGE);
  await unpublished.act(await cadre(), 'settle', { answer: long(2000) });
  await unpublished.byCode('confirm', { satisfaction: 'satisfied', words: long(500) });
  return publicationId;
}
