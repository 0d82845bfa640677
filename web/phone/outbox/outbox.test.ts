import { expect, test } from 'vitest';
import { aboutOf } from './about.ts';
import { acting, FailingStore, House, nextId, PowerCut, phoneOn, reporting, standings } from './examples.ts';
import { MemoryStore } from './memory-store.ts';
import { keepBytes, photosOf } from './photos.ts';
import { clean, countsOf, forgetIn, remove } from './queue.ts';
import { replace } from './reword.ts';

test('没有信号时存下，有了信号发出去，带着编号回来', async () => {
  const house = new House();
  const phone = phoneOn(house);
  house.loses = () => 'request';
  await phone.save(reporting());
  expect(await phone.sync()).toEqual({ kind: 'nothing' });
  expect(await standings(phone)).toEqual(['waiting']);
  house.loses = () => undefined;
  expect(await phone.sync()).toEqual({ kind: 'done' });
  const [taken] = await phone.items();
  expect(taken?.item).toMatchObject({ standing: 'taken', outcome: { answer: { no: 'NO-1' } } });
});

test('回音丢了也只办一次', async () => {
  const house = new House();
  const phone = phoneOn(house);
  await phone.save(reporting(), reporting());
  house.loses = (call) => (call === 1 ? 'answer' : undefined);
  await phone.sync();
  expect(house.done).toHaveLength(2);
  await phone.sync();
  expect(house.done).toHaveLength(2);
  expect(await standings(phone)).toEqual(['taken', 'taken']);
});

test('同一件事按存的先后办；前一条没有回音，后一条不发', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const report = reporting();
  await phone.save(report, acting(report.entity));
  house.judge = (kind) => (kind === 'matter.report' ? 'silence' : {});
  house.push = ((push) => (body) => {
    const [first] = body.commands;
    // As the real one: what was not answered stops those behind it.
    return push(first?.kind === 'matter.report' ? { ...body, commands: [first] } : body);
  })(house.push);
  await phone.sync();
  expect(house.done).toEqual([]);
  house.judge = () => ({});
  await phone.sync();
  await phone.sync();
  expect(house.done.map(({ kind }) => kind)).toEqual(['matter.report', 'matter.accept']);
});

test('一条被退回，别的照收；跟着它的等它改好', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const bad = reporting();
  await phone.save(bad, acting(bad.entity), reporting());
  house.judge = (_, commandId) =>
    commandId === bad.commandId ? { outcome: 'REFUSED', reason: 'no-such-place', answer: null } : {};
  house.push = (
    (push) => (body) =>
      push({ ...body, commands: body.commands.filter(({ kind }) => kind === 'matter.report') })
  )(house.push);
  await phone.sync();
  expect(await standings(phone)).toEqual(['refused', 'waiting', 'taken']);
  const calls = house.calls;
  await phone.sync();
  expect(house.done).toHaveLength(1);
  expect(house.calls).toBeGreaterThan(calls);

  await replace(phone.ports.store, bad.commandId, { commandId: nextId(), body: { text: '路灯坏了两盏' } });
  expect(await standings(phone)).toEqual(['waiting', 'waiting', 'taken']);
});

test('删掉一条没发的上报，跟着它的一起删；发送中的不让删，也不让改', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const report = reporting();
  const other = reporting();
  await phone.save(report, acting(report.entity), other);
  let removed: boolean | undefined;
  let changed: boolean | undefined;
  house.push = ((push) => async (body) => {
    removed = await remove(phone.ports.store, report.commandId);
    changed = await replace(phone.ports.store, report.commandId, { commandId: nextId(), body: {} });
    return push({ ...body, commands: [] });
  })(house.push);
  await phone.sync();
  expect([removed, changed]).toEqual([false, false]);
  expect(await remove(phone.ports.store, report.commandId)).toBe(true);
  expect((await phone.items()).map(({ item }) => item.command.commandId)).toEqual([other.commandId]);
});

test('发送中的说发送中：出去就说，断了马上又是待发，收到一批说一批', async () => {
  const house = new House();
  const phone = phoneOn(house);
  await phone.save(...Array.from({ length: 51 }, () => reporting()));
  const told: Promise<Record<string, number>>[] = [];
  const counted = async () => {
    const all = await standings(phone);
    return Object.fromEntries([...new Set(all)].map((it) => [it, all.filter((one) => one === it).length]));
  };
  phone.listen(() => told.push(counted()));
  house.loses = (call) => (call === 1 ? 'request' : undefined);
  await phone.sync();
  expect((await Promise.all(told)).slice(0, 2)).toEqual([{ sending: 50, waiting: 1 }, { waiting: 51 }]);
  told.length = 0;
  await phone.sync();
  expect((await Promise.all(told)).slice(0, 3)).toEqual([
    { sending: 25, waiting: 26 },
    { taken: 25, waiting: 26 },
    { taken: 25, sending: 26 },
  ]);
});

test('发到一半页面没了：再打开，没有人在发的就是待发；别的页面正在发的不动', async () => {
  const house = new House();
  const phone = phoneOn(house);
  await phone.save(reporting());
  let during: readonly string[] = [];
  house.push = ((push) => async (body) => {
    await phone.pickUp();
    during = await standings(phone);
    return push(body);
  })(house.push);
  await phone.sync();
  expect(during).toEqual(['sending']);

  const store = new FailingStore();
  const died = phoneOn(house, { store });
  await died.save(reporting());
  house.push = async () => {
    store.failsAt = store.calls + 1;
    return { kind: 'nothing' };
  };
  await expect(died.sync()).rejects.toThrow(PowerCut);
  store.failsAt = Number.POSITIVE_INFINITY;
  const again = phoneOn(house, { store });
  expect(await standings(again)).toEqual(['sending']);
  await again.pickUp();
  expect(await standings(again)).toEqual(['waiting']);
});

test('太大的一批对半再发，直到一条；连一条也发不出的退给本人（7）', async () => {
  const house = new House();
  const phone = phoneOn(house);
  house.largest = 3;
  await phone.save(...Array.from({ length: 20 }, () => reporting()));
  await phone.sync();
  expect(house.done).toHaveLength(20);
  house.largest = 0;
  await phone.save(reporting());
  await phone.sync();
  const last = (await phone.items()).at(-1)?.item;
  expect(last).toMatchObject({ standing: 'refused', outcome: { reason: 'too-large' } });
});

test('服务器从备份恢复：收过的按原编号、原先后再发，每件只办一次', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const report = reporting();
  await phone.save(reporting(), report);
  await phone.sync();
  house.restore(1);
  await phone.save(acting(report.entity));
  // The real one does not know the matter until its report has come again.
  house.judge = (kind) =>
    kind === 'matter.report' || house.done.some(({ entity }) => entity === report.entity)
      ? {}
      : { outcome: 'GONE', answer: null };
  await phone.sync();
  await phone.sync();
  expect(house.done.map(({ kind }) => kind)).toEqual(['matter.report', 'matter.report', 'matter.accept']);
  expect(await standings(phone)).toEqual(['taken', 'taken', 'taken']);
});

test('拷贝出来的第二部手机换一个设备号接着发，命令号不变', async () => {
  const house = new House();
  const store = new MemoryStore();
  const phone = phoneOn(house, { store });
  await phone.save(reporting());
  await phone.sync();
  const before = await aboutOf(store, nextId);
  const copy = new MemoryStore();
  for (const box of ['about', 'queue'] as const)
    for (const { key, value } of await store.list(box)) await copy.write([{ box, key, value }]);
  for (let i = 0; i < 3; i += 1) await phone.sync();
  const clone = phoneOn(house, { store: copy });
  await clone.save(reporting());
  expect(await clone.sync()).toEqual({ kind: 'done' });
  expect((await aboutOf(copy, nextId)).device).not.toBe(before.device);
  expect((await aboutOf(store, nextId)).device).toBe(before.device);
  expect(house.done).toHaveLength(2);
});

test('服务器说这部手机停用了，一轮就此结束', async () => {
  const house = new House();
  const phone = phoneOn(house);
  await phone.save(reporting());
  house.push = async () => ({ kind: 'refused', reason: 'revoked' });
  expect(await phone.sync()).toEqual({ kind: 'revoked' });
});

test('登录过期的手机若已报失，也就此结束', async () => {
  const house = new House();
  const phone = phoneOn(house);
  await phone.save(reporting());
  house.push = async () => ({ kind: 'signed-out' });
  house.revoked = true;
  expect(await phone.sync()).toEqual({ kind: 'revoked' });
});

test('只有一头通，就说没有连上（40）', async () => {
  const house = new House();
  const phone = phoneOn(house);
  await phone.save(reporting());
  house.pull = async () => ({ kind: 'nothing' });
  expect(await phone.sync()).toEqual({ kind: 'nothing' });
  expect(await standings(phone)).toEqual(['taken']);
  expect((await phone.about()).pulledAt).toBeNull();
});

test('登录过期：照样能存，只是不发；登录以后都发出去，各一次（6）', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const { push } = house;
  house.push = async () => ({ kind: 'signed-out' });
  await phone.save(reporting());
  expect(await phone.sync()).toEqual({ kind: 'signed-out' });
  expect(phone.waitAfter({ kind: 'signed-out' })).toBeUndefined();
  expect(await standings(phone)).toEqual(['waiting']);
  await phone.save(reporting());
  house.push = push;
  expect(await phone.sync()).toEqual({ kind: 'done' });
  expect(house.done).toHaveLength(2);
});

test('全部文字发完才传照片，小的先传；收到哈希才放手', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const { store } = phone.ports;
  for (const [name, size] of [
    ['big', 300],
    ['small', 10],
  ] as const)
    await keepBytes(store, name, new Uint8Array(size));
  await phone.save(
    reporting({ photos: [{ sha256: 'big', size: 300 }] }),
    reporting({ photos: [{ sha256: 'small', size: 10 }] }),
  );
  const order: string[] = [];
  house.send = ((send) => (sha256, bytes) => {
    order.push(`${sha256} ${house.done.length}`);
    return send(sha256, bytes);
  })(house.send);
  let pictures = 0;
  house.loses = () => {
    if (house.done.length < 2) return undefined;
    pictures += 1;
    return pictures === 3 ? 'request' : undefined;
  };
  expect(await phone.sync()).toEqual({ kind: 'nothing' });
  expect(order).toEqual(['small 2', 'big 2']);
  expect((await photosOf(store)).map(({ sha256 }) => sha256)).toEqual(['big']);
  expect(await phone.sync()).toEqual({ kind: 'done' });
  expect([...house.pictures.keys()]).toEqual(['small', 'big']);
  expect(await photosOf(store)).toEqual([]);
});

test('线一断再断：每次传到一张，就不越等越久；一点也没传到才越等越久', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const names = ['1', '2', '3', '4', '5', '6'];
  for (const name of names) {
    await keepBytes(phone.ports.store, name, new Uint8Array(10));
    await phone.save(reporting({ photos: [{ sha256: name, size: 10 }] }));
  }
  const plain = house.send;
  let sent = 0;
  house.send = ((sha256, bytes) => {
    sent += 1;
    return sent % 2 === 0 ? Promise.resolve({ kind: 'nothing' as const }) : plain(sha256, bytes);
  }) as typeof house.send;
  const silence = { kind: 'nothing' } as const;
  for (let round = 0; round < 4; round += 1) {
    expect(await phone.sync()).toEqual(silence);
    expect(phone.waitAfter(silence)).toBeLessThanOrEqual(10_000);
  }
  house.send = async () => silence;
  await phone.sync();
  await phone.sync();
  await phone.sync();
  expect(phone.waitAfter(silence)).toBeGreaterThan(20_000);
});

test('没有回音的一批，下一次只送一半；送到了再加倍，一条不少', async () => {
  const house = new House();
  const phone = phoneOn(house);
  for (let n = 0; n < 80; n += 1) await phone.save(reporting());
  const sizes: number[] = [];
  const plain = house.push;
  house.push = async (body) => {
    sizes.push(body.commands.length);
    return sizes.length < 3 ? { kind: 'nothing' } : plain(body);
  };
  for (let round = 0; round < 3; round += 1) await phone.sync();
  expect(sizes).toEqual([50, 25, 12, 24, 44]);
  expect(house.done).toHaveLength(80);
});

test('查询码抄好就忘掉；收到三十天后清掉，没收到的永远留着', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const report = reporting();
  await phone.save(report);
  await phone.sync();
  await forgetIn(phone.ports.store, report.commandId, 'followCode');
  const [seen] = await phone.items();
  expect(seen?.item.outcome?.answer).toEqual({ no: 'NO-1' });
  await phone.save(reporting());
  const late = {
    store: phone.ports.store,
    clock: () => ({ ...phone.ports.clock(), at: 1_788_742_800_000 + 31 * 86_400_000 }),
  };
  await clean(late);
  expect(countsOf(await phone.items(), late.clock().at)).toMatchObject({ waiting: 1 });
  expect(await phone.items()).toHaveLength(1);
});

test('两个页面只有一个在发（10）', async () => {
  const house = new House();
  const store = new MemoryStore();
  let busy = false;
  const alone = async <A>(work: () => Promise<A>): Promise<A | undefined> => {
    if (busy) return undefined;
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  };
  const [one, other] = [phoneOn(house, { store, alone }), phoneOn(house, { store, alone })];
  await Promise.all([one.save(reporting()), other.save(reporting()), one.save(reporting())]);
  const ends = await Promise.all([one.sync(), other.sync()]);
  expect(ends.map(({ kind }) => kind).sort()).toEqual(['busy', 'done']);
  expect(house.done).toHaveLength(3);
  expect(new Set((await one.items()).map(({ key }) => key)).size).toBe(3);
});

test('还没出门就再改一次，是一条：依据不变，后写的算数，没改的留着', async () => {
  const phone = phoneOn(new House(), {});
  const household = nextId();
  const changing = (body: Record<string, unknown>) =>
    reporting({ kind: 'area.change-household', entity: household, body, over: true });
  await phone.save(changing({ version: 3, label: '旧名', phone: '13987654321' }));
  const last = changing({ version: 3, label: '新名' });
  await phone.save(last);
  const bodies = (await phone.items()).map(({ item }) => item.command.body);
  expect(bodies).toEqual([{ version: 3, label: '新名', phone: '13987654321', commandId: last.commandId }]);
});

test('可能已经到了的，再改是另一条：先到的照旧，不悄悄换掉（12）', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const household = nextId();
  const changing = (label: string) =>
    reporting({
      ...{ kind: 'area.change-household', entity: household, over: true },
      body: { version: 3, label },
    });
  await phone.save(changing('第一次'));
  house.loses = () => 'answer';
  await phone.sync();
  await phone.save(changing('第二次'));
  expect(await standings(phone)).toEqual(['waiting', 'waiting']);
});

test('录音跟着它的话：报的归到那件事，看点时说的归到那一次', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const { store } = phone.ports;
  for (const name of ['one', 'two']) await keepBytes(store, name, new Uint8Array(9));
  const look = acting('p', { kind: 'watch.look', params: { pointId: 'p' }, body: { lookId: 'l' } });
  const report = reporting({ photos: [{ sha256: 'one', size: 9, clipId: 'c1' }] });
  await phone.save(report, { ...look, photos: [{ sha256: 'two', size: 10, clipId: 'c2' }] });
  expect(await phone.sync()).toEqual({ kind: 'done' });
  const brought = (await phone.items()).slice(2).map(({ item: { command } }) => command);
  expect(brought).toMatchObject([
    { kind: 'matter.bring-clip', params: { matterId: report.entity, clipId: 'c1' } },
    { kind: 'watch.bring-clip', params: { pointId: 'p', clipId: 'c2' }, entity: 'p' },
  ]);
  expect(brought[0]?.body.file).toBe('stored-one');
  expect(await store.list('bytes')).toEqual([]);
});

test('应用太旧：说要更新，什么都不丢；更新以后照样发出去，各一次（28）', async () => {
  const house = new House();
  const phone = phoneOn(house);
  await phone.save(reporting(), reporting());
  const { push } = house;
  house.push = async () => ({ kind: 'refused', reason: 'upgrade' });
  const end = await phone.sync();
  expect(end).toEqual({ kind: 'upgrade' });
  expect(phone.waitAfter(end)).toBeUndefined();
  expect(await standings(phone)).toEqual(['waiting', 'waiting']);
  house.push = push;
  const renewed = phoneOn(house, { store: phone.ports.store });
  expect(await renewed.sync()).toEqual({ kind: 'done' });
  expect(house.done).toHaveLength(2);
});

test('一轮快收尾时才存下的，不等下一轮：接着就发', async () => {
  const house = new House();
  const late = reporting();
  let rounds = 0;
  const phone = phoneOn(house, {
    alone: async (work) => {
      const end = await work();
      rounds += 1;
      if (rounds === 1) await phone.save(late);
      return end;
    },
  });
  await phone.save(reporting());
  const round = phone.sync();
  expect(phone.underway).toBe(true);
  expect(await round).toEqual({ kind: 'done' });
  expect(phone.underway).toBe(false);
  expect(house.done.map(({ commandId }) => commandId)).toContain(late.commandId);
  expect(rounds).toBe(2);
});
