/** 收到即离手机: sensitive words go with their acknowledgement, pictures when a restore can no longer have lost them. */
import { expect, test } from 'vitest';
import { House, phoneOn, reporting, standings } from './examples.ts';
import { keepBytes, photosOf } from './photos.ts';

test('写到别人难处的，送到就一个字也不留在手机上；没送到的一直留着', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const care = reporting({ kind: 'area.add-care', sensitive: true, body: { called: '暗号' } });
  await phone.save(care, reporting());
  house.loses = () => 'request';
  await phone.sync();
  expect(await standings(phone)).toEqual(['waiting', 'waiting']);
  house.loses = () => undefined;
  expect(await phone.sync()).toEqual({ kind: 'done' });
  const [left, ordinary] = (await phone.items()).map(({ item }) => item);
  expect(left).toMatchObject({ standing: 'taken', bare: true, shown: { title: '' } });
  expect(left?.command.body).toEqual({ commandId: care.commandId });
  expect(ordinary?.command.body.text).toBe('路灯坏了一盏');
});

test('季节过了才送到的花名册：说明白没有收，写的一个字也不留；别的被退回的照样留着改', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const roster = { kind: 'area.add-roster', sensitive: true, body: { label: '河边暗号' } } as const;
  const [late, other] = [reporting({ ...roster, shown: { title: '河边暗号' } }), reporting(roster)];
  await phone.save(late, other);
  house.judge = (_, commandId) => ({
    outcome: 'REFUSED',
    reason: commandId === late.commandId ? 'not-in-season' : 'banned-word',
  });
  await phone.sync();
  const [gone, kept] = (await phone.items()).map(({ item }) => item);
  expect(gone).toMatchObject({ standing: 'refused', bare: true, outcome: { reason: 'not-in-season' } });
  expect(JSON.stringify(gone)).not.toContain('暗号');
  expect(kept?.command.body.label).toBe('河边暗号');
});

test('服务器说是敏感的：话、草稿离开手机，编号和查询码留给本人抄', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const { store } = phone.ports;
  const report = reporting({ body: { text: '暗号', consent: 'spoken', phone: '13900000000' } });
  await store.write([
    { box: 'draft', key: 'report', value: { text: '暗号', sent: { commandId: report.commandId } } },
    { box: 'draft', key: 'another', value: { text: '别的' } },
  ]);
  house.guarded.add(report.commandId);
  await phone.save(report);
  expect(await phone.sync()).toEqual({ kind: 'done' });
  const [{ item } = { item: undefined }] = await phone.items();
  expect(JSON.stringify(item)).not.toContain('暗号');
  expect(JSON.stringify(item)).not.toContain('13900000000');
  expect(item?.outcome?.answer).toEqual({ no: 'NO-1', followCode: 'secret' });
  expect(item?.command.body.consent).toBe('spoken');
  expect((await store.list('draft')).map(({ key }) => key)).toEqual(['another']);
});

test('后来才定为敏感的：从手机上退出去时，写它的话也走', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const report = reporting({ body: { text: '暗号' } });
  house.put('matter', report.entity, { text: '暗号' });
  await phone.save(report);
  await phone.sync();
  house.feed.delete(`matter ${report.entity}`);
  expect(await phone.sync()).toEqual({ kind: 'done' });
  const [{ item } = { item: undefined }] = await phone.items();
  expect(item).toMatchObject({ standing: 'taken', bare: true });
  expect(JSON.stringify(item)).not.toContain('暗号');
});

test('服务器从备份恢复：不在手机上的敏感内容不重发，请本人核对；别的照样重发', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const [hard, ordinary] = [reporting({ sensitive: true }), reporting()];
  await phone.save(hard, ordinary);
  await phone.sync();
  house.restore(0);
  await phone.sync();
  await phone.sync();
  expect(await standings(phone)).toEqual(['refused', 'taken']);
  const [{ item } = { item: undefined }] = await phone.items();
  expect(item?.outcome).toMatchObject({ outcome: 'REFUSED', reason: 'words-gone' });
  expect(house.done.map(({ commandId }) => commandId)).toEqual([ordinary.commandId]);
});

test('照片收到以后留一周：服务器从备份恢复丢了照片，自己再送一次；没丢的不重复', async () => {
  for (const copyHeld of [false, true]) {
    const house = new House();
    const phone = phoneOn(house);
    const { store } = phone.ports;
    await keepBytes(store, 'p', new Uint8Array(3));
    const report = reporting({ photos: [{ sha256: 'p', size: 3 }] });
    await phone.save(report);
    await phone.sync();
    expect(await photosOf(store)).toEqual([]);
    if (!copyHeld) house.pictures.clear();
    else
      house.judge = (kind) =>
        kind === 'matter.add-photo' ? { outcome: 'REFUSED', reason: 'photo-there' } : {};
    house.restore(copyHeld ? 2 : 0);
    for (let round = 0; round < 3; round += 1) await phone.sync();
    expect(house.pictures.has('p')).toBe(true);
    expect(house.done.filter(({ kind }) => kind === 'matter.add-photo')).toHaveLength(1);
    expect(new Set(await standings(phone)), String(copyHeld)).toEqual(new Set(['taken']));
    expect(await photosOf(store)).toEqual([]);
  }
});

test('一周以后、敏感的、手机没有地方的，照片收到就走', async () => {
  const house = new House();
  let at = 1_788_742_800_000;
  const clock = () => ({ at, ticks: 1, opening: '0198c0de-0000-7000-8000-0000000000aa' });
  const phone = phoneOn(house, { clock });
  const { store } = phone.ports;
  const bytes = async () => (await store.list('bytes')).map(({ key }) => key);
  for (const key of ['ordinary', 'hard']) await keepBytes(store, key, new Uint8Array(3));
  await phone.save(
    reporting({ photos: [{ sha256: 'ordinary', size: 3 }] }),
    reporting({ photos: [{ sha256: 'hard', size: 3 }], sensitive: true }),
  );
  await phone.sync();
  expect(await bytes()).toEqual(['ordinary']);
  at += 8 * 86_400_000;
  await phone.sync();
  expect(await bytes()).toEqual([]);

  const full = phoneOn(house, { room: async () => ({ persisted: true, freeMegabytes: 40 }) });
  await keepBytes(full.ports.store, 'p', new Uint8Array(3));
  await full.save(reporting({ photos: [{ sha256: 'p', size: 3 }] }));
  await full.sync();
  expect(await full.ports.store.list('bytes')).toEqual([]);
});
