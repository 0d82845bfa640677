/** 推送: what was saved on a phone acts once, in order, and whatever cannot be done is told or kept. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROTOCOL } from '../../domain/sync/command.ts';
import { ask, PLACES, type SmallCounty, type Someone, smallCounty } from '../../tests/support/county.ts';
import { Phone } from '../../tests/support/phone.ts';
import { newId } from '../kit/id.ts';
import { otherHistory } from './cluster.store.ts';

let county: SmallCounty;
let chief: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
});
afterAll(() => county?.close());

const outcomesOf = ({ outcomes }: { outcomes: { outcome: string }[] }) =>
  outcomes.map(({ outcome }) => outcome);

const mattersOf = async (ids: readonly string[]): Promise<number> =>
  (await county.god.query('select id from matter where id = any($1)', [ids])).rowCount ?? 0;

test('a day of five reports arrives once, however often it is sent (1)', async () => {
  const phone = new Phone(county, chief);
  const commands = Array.from({ length: 5 }, (_, at) => phone.report(`第${at}件事`));
  const first = await phone.push(commands);
  expect(outcomesOf(first)).toEqual(Array(5).fill('APPLIED'));
  const again = await phone.push(commands);
  expect(outcomesOf(again)).toEqual(Array(5).fill('REPLAYED'));
  expect(again.outcomes.map(({ answer }) => answer)).toEqual(first.outcomes.map(({ answer }) => answer));
  expect(await mattersOf(commands.map(({ body }) => body.matterId))).toBe(5);
});

test('the same command six times at one moment makes one row (3)', async () => {
  const command = new Phone(county, chief).report();
  const phones = Array.from({ length: 6 }, () => new Phone(county, chief));
  const answers = await Promise.all(phones.map((phone) => phone.push([command])));
  expect(answers.flatMap(outcomesOf).every((one) => one === 'APPLIED' || one === 'REPLAYED')).toBe(true);
  expect(await mattersOf([command.body.matterId])).toBe(1);
});

test('the same id with another body is told so, and the first stays (4)', async () => {
  const phone = new Phone(county, chief);
  const command = phone.report('第一种说法');
  await phone.push([command]);
  const other = { ...command, body: { ...command.body, text: '另一种说法' } };
  expect(outcomesOf(await phone.push([other]))).toEqual(['HASH_MISMATCH']);
  const { rows } = await county.god.query('select text from matter where id = $1', [command.body.matterId]);
  expect(rows[0].text).toBe('第一种说法');
});

test('one that is wrong among fifty stops none of the others (8)', async () => {
  const phone = new Phone(county, chief);
  const commands = Array.from({ length: 50 }, (_, at) => phone.report(at === 20 ? '短' : `第${at}件事`));
  const answer = await phone.push(commands);
  expect(outcomesOf(answer).filter((one) => one === 'APPLIED')).toHaveLength(49);
  expect(answer.outcomes[20]).toMatchObject({ outcome: 'REFUSED', reason: 'malformed text' });
});

test('fifty-one are too many for one push', async () => {
  const phone = new Phone(county, chief);
  const commands = Array.from({ length: 51 }, () => phone.report());
  expect((await phone.push(commands)).status).toBe(400);
});

test('a later command about the same matter waits for the one that is missing, and then both are done (11)', async () => {
  const phone = new Phone(county, chief);
  const report = phone.report();
  const settle = phone.saved('matter.settle', {
    params: { matterId: report.body.matterId },
    body: { answer: '当场疏通了' },
    entity: report.entity,
    after: [report.commandId],
  });
  const early = await phone.push([settle]);
  expect(early.outcomes[0]).toMatchObject({ outcome: 'HELD', reason: 'before-missing' });
  expect(outcomesOf(await phone.push([report, settle]))).toEqual(['APPLIED', 'APPLIED']);
  const { rows } = await county.god.query('select decision, command from held_command where id = $1', [
    settle.commandId,
  ]);
  expect(rows).toEqual([{ decision: 'arrived', command: null }]);
});

test('behind a held command everything about the same thing is held, and nothing else', async () => {
  const phone = new Phone(county, chief);
  const entity = newId();
  const missing = phone.report('先缺了一件', { entity, after: [newId()] });
  const behind = phone.report('跟着的一件', { entity });
  const other = phone.report('不相干的一件');
  const answer = await phone.push([missing, behind, other]);
  expect(answer.outcomes.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['HELD', 'before-missing'],
    ['HELD', 'after-held'],
    ['APPLIED', null],
  ]);
});

test('an act that came too late is refused, and what was written stays as a note (15)', async () => {
  const phone = new Phone(county, chief);
  const report = phone.report();
  const matterId = String(report.body.matterId);
  await phone.push([report]);
  const settled = phone.saved('matter.settle', { params: { matterId }, body: { answer: '先办好了' } });
  await phone.push([settled]);
  const late = phone.saved('matter.try', { params: { matterId }, body: { tried: '我也去看过，换了盖板' } });
  for (const kept of [true, true]) {
    const answer = await phone.push([late]);
    expect(answer.outcomes[0]).toMatchObject({ outcome: 'REFUSED', kept });
  }
  const { rows } = await county.god.query('select text from matter_note where matter_id = $1', [matterId]);
  expect(rows).toEqual([{ text: '我也去看过，换了盖板' }]);
});

test('a matter that is not in sight is gone, and nothing is told of it', async () => {
  const elsewhere = new Phone(county, await county.who('area_chief', PLACES.areas.at(-1) ?? ''));
  const report = elsewhere.report();
  await elsewhere.push([report]);
  const phone = new Phone(county, chief);
  const act = (matterId: string) =>
    phone.saved('matter.try', { params: { matterId }, body: { tried: '去看过了' } });
  const [there, never] = [act(String(report.body.matterId)), act(newId())];
  const answer = await phone.push([there, never]);
  expect(answer.outcomes.map(({ commandId: _, ...rest }) => rest)).toEqual(
    Array(2).fill({ outcome: 'GONE', reason: null, answer: null, now: null, kept: false }),
  );
});

test('what this server does not understand waits for another app; an older envelope is spoken, an oldest is not (28)', async () => {
  const phone = new Phone(county, chief);
  const unknown = phone.saved('matter.fly', {});
  const newer = { ...phone.report(), version: 2 };
  expect(outcomesOf(await phone.push([unknown, newer]))).toEqual(['UPGRADE', 'UPGRADE']);
  expect((await phone.push([phone.report()], { protocol: 1 })).status).toBe(200);
  expect(await phone.push([phone.report()], { protocol: 0 })).toMatchObject({
    status: 409,
    reason: 'upgrade',
  });
});

test('a copied store takes another device id; a lost answer does not make one (22)', async () => {
  const phone = new Phone(county, chief);
  await phone.push([phone.report()]);
  const lost = phone.ticket;
  await phone.push([phone.report()]);
  phone.ticket = lost;
  const command = phone.report();
  expect((await phone.push([command])).status).toBe(200);
  const clone = Object.assign(new Phone(county, chief), {
    device: phone.device,
    epoch: phone.epoch,
    ticket: lost,
  });
  await phone.push([phone.report()]);
  expect(await clone.push([clone.report()])).toMatchObject({ status: 409, reason: 'cloned' });
  clone.device = newId();
  expect(outcomesOf(await clone.push([command]))).toEqual(['REPLAYED']);
});

test('a request that was broken off and is heard late, the first of all too, does not make the phone another one (22)', async () => {
  const phone = new Phone(county, chief);
  const never = { epoch: null, ticket: null };
  await phone.push([phone.report()]);
  const given = { epoch: phone.epoch, ticket: phone.ticket };
  expect((await phone.pull(never)).status).toBe(200);
  Object.assign(phone, given);
  expect((await phone.push([phone.report()])).status).toBe(200);
  expect((await phone.pull({ ticket: null })).status).toBe(200);
  const before = { ticket: phone.ticket };
  await phone.push([phone.report()]);
  const after = { ticket: phone.ticket };
  expect((await phone.pull(before)).status).toBe(200);
  Object.assign(phone, after);
  expect((await phone.push([phone.report()])).status).toBe(200);
});

test('nobody sends under the device of somebody else', async () => {
  const phone = new Phone(county, chief);
  await phone.push([phone.report()]);
  const other = new Phone(county, await county.who('area_chief', PLACES.areas[1] ?? ''));
  other.device = phone.device;
  expect(await other.push([other.report()])).toMatchObject({ status: 409, reason: 'of-another-person' });
});

test('what one person saved is not sent by another (30)', async () => {
  const mine = new Phone(county, chief).report();
  const other = new Phone(county, await county.who('area_chief', PLACES.areas[1] ?? ''));
  const answer = await other.push([mine]);
  expect(answer.outcomes[0]).toMatchObject({ outcome: 'REFUSED', reason: 'not-yours' });
  expect(await mattersOf([mine.body.matterId])).toBe(0);
});

test('a phone whose clock is forty years behind tells the time of its report by its ticks (23)', async () => {
  const phone = new Phone(county, chief);
  await phone.push([phone.report()]);
  county.wait(3_600_000);
  phone.as = chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  const wrong = county.house.now() - 40 * 365 * 86_400_000;
  phone.ticks += 60_000;
  const command = phone.report('时钟错了的手机', { at: wrong, after: [newId()] });
  phone.ticks += 600_000;
  await phone.push([command], {
    sent: { at: wrong + 600_000, ticks: phone.ticks, opening: phone.opening },
  });
  const { rows } = await county.god.query(
    'select received_at - occurred_at as ago from held_command where id = $1',
    [command.commandId],
  );
  expect(rows[0].ago.minutes).toBe(10);
  const { rows: devices } = await county.god.query('select clock from device where id = $1', [phone.device]);
  expect(devices[0].clock).toBe('far-off');
});

test('a household and a care card written without a signal are done in their order, and an older version is told', async () => {
  const phone = new Phone(county, chief);
  const [householdId, cardId] = [newId(), newId()];
  const [placeCode = ''] = PLACES.areas;
  const household = { householdId, placeCode, label: '桥头第一家', consent: 'spoken' };
  const care = {
    ...{ cardId, placeCode, called: '柿树下张婆婆', helps: ['visit'], words: '', askedBy: 'self' },
    ...{ consent: 'spoken', carers: [{ name: '李志愿' }, { name: '王志愿' }] },
  };
  const params = { householdId };
  const change = { version: 1, label: '桥头老屋', phone: null };
  const said = await phone.push([
    phone.saved('area.add-household', { entity: householdId, body: household }),
    phone.saved('area.change-household', { entity: householdId, params, body: change }),
    phone.saved('area.change-household', { entity: householdId, params, body: { ...change, label: '旧' } }),
    phone.saved('area.add-care', { entity: cardId, body: care }),
    phone.saved('area.end-care', { entity: cardId, params: { cardId }, body: {} }),
  ]);
  expect(outcomesOf(said)).toEqual(['APPLIED', 'APPLIED', 'CONFLICT', 'APPLIED', 'APPLIED']);
  expect(said.outcomes[2]).toMatchObject({ now: { label: '桥头老屋', version: 2 } });
});

test('a store that is new on a phone hears what the one before had said last, its own and nobody else’s (26)', async () => {
  const person = await county.who('area_chief', PLACES.areas[2] ?? '');
  const [old, fresh, other] = [
    new Phone(county, person),
    new Phone(county, person),
    new Phone(county, chief),
  ];
  const before = async (phone: Phone) =>
    (await ask(county, 'GET', `/api/sync/devices/${phone.device}/before`, { as: phone.as })).json().before;
  await fresh.pull();
  expect(await before(fresh)).toBeNull();
  await other.push([other.report()]);
  expect(await before(new Phone(county, person))).toBeUndefined();
  const waiting = { waiting: 3, refused: 1, oldest: null, app: 'test', persisted: null, freeMegabytes: null };
  await old.pull({ phone: waiting });
  expect(await before(fresh)).toEqual({ lastContact: county.house.now(), waiting: 4 });
  expect(await before(old)).toMatchObject({ waiting: 0 });
});

test('what is sensitive by its category or by what it says is named, so that its words leave the phone (B9)', async () => {
  const phone = new Phone(county, chief);
  const ordinary = phone.report('路灯坏了一盏');
  const byCategory = phone.report('请帮忙看看', { body: { category: 'hardship.temporary_aid' } });
  const byWords = phone.report('他又打老婆，孩子身上有伤', { body: { category: 'other' } });
  const about = phone.report('组长办事不公', { body: { about: { post: 'group_head' } } });
  const commands = [ordinary, byCategory, byWords, about];
  const hard = [byCategory, byWords, about].map(({ commandId }) => commandId);
  const first = await phone.push(commands);
  expect(outcomesOf(first)).toEqual(Array(4).fill('APPLIED'));
  expect(first.guarded).toEqual(hard);
  expect((await phone.push(commands)).guarded).toEqual(hard);
  const note = (matterId: string) =>
    phone.saved('matter.add-note', { params: { matterId }, body: { text: '去看过了' }, entity: matterId });
  const notes = [note(ordinary.entity), note(byCategory.entity)];
  expect((await phone.push(notes)).guarded).toEqual([notes[1]?.commandId]);
});

test('to a phone that speaks of another history nothing is done before it has sent again what was lost (21)', async () => {
  const phone = new Phone(county, chief);
  const report = phone.report();
  await phone.push([report]);
  const note = phone.saved('matter.add-note', {
    params: { matterId: report.entity },
    body: { text: '换了历史以后写的' },
    entity: report.entity,
  });
  await otherHistory(county.house);
  expect((await phone.push([note])).outcomes).toEqual([]);
  expect(outcomesOf(await phone.push([report, note]))).toEqual(['REPLAYED', 'APPLIED']);
});

test('an office that this history has never heard of: what was written under it is done under the present one (21)', async () => {
  const phone = new Phone(county, chief);
  const answer = await phone.push([{ ...phone.report('换回备份以前任的职'), officeId: newId() }]);
  expect(answer.outcomes[0]).toMatchObject({ outcome: 'APPLIED' });
  const { rows } = await county.god.query(
    `select s.office_id from matter m join matter_step s on s.matter_id = m.id where m.text = '换回备份以前任的职'`,
  );
  expect(rows).toEqual([{ office_id: chief.office.id }]);
});

test('a captured command sent a thousand times acts once; under another session it is nobody’s, after sign-out nothing (B6)', async () => {
  const phone = new Phone(county, chief);
  const command = phone.report('被截下的一条');
  const said: string[] = [];
  for (let round = 0; round < 20; round += 1)
    said.push(...outcomesOf(await phone.push(Array.from({ length: 50 }, () => command))));
  expect(said).toEqual(['APPLIED', ...Array.from({ length: 999 }, () => 'REPLAYED')]);
  const stranger = await county.who('area_chief', PLACES.areas[1] ?? '');
  const theirs = await new Phone(county, stranger).push([command]);
  expect(theirs.outcomes[0]).toMatchObject({ outcome: 'REFUSED', reason: 'not-yours', answer: null });
  expect(await mattersOf([command.body.matterId])).toBe(1);
  const { at, ticks, opening } = command;
  const state = { waiting: 1, oldest: at, refused: 0, app: 'test', persisted: true, freeMegabytes: 9 };
  const body = {
    ...{ protocol: PROTOCOL, device: newId(), epoch: null, ticket: null, phone: state },
    ...{ commands: [command], sent: { at, ticks, opening } },
  };
  expect((await ask(county, 'POST', '/api/sync/push', { body })).statusCode).toBe(401);
});
