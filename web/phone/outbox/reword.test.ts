/** 再说一遍: what its author makes of a command that waits or came back. */
import { expect, test } from 'vitest';
import { acting, House, nextId, phoneOn, reporting, standings } from './examples.ts';
import { keepBytes } from './photos.ts';
import { letStand, replace } from './reword.ts';

test('改过的话，待发里看到的也是改过的；跟着它的那条一起改名', async () => {
  const phone = phoneOn(new House());
  const report = reporting();
  await phone.save(report, acting(report.entity), reporting());
  const shown = { title: '路灯坏了两盏' };
  await replace(phone.ports.store, report.commandId, { commandId: nextId(), body: {}, shown });
  const titles = (await phone.items()).map(({ item }) => item.shown.title);
  expect(titles).toEqual(['路灯坏了两盏', '路灯坏了两盏', '路灯坏了一盏']);
});

test('回音丢了以后又改：先到的留着，改过的作为补充送去，或就用先到的；照片都跟着先到的', async () => {
  for (const way of ['supplement', 'let stand'] as const) {
    const house = new House();
    const phone = phoneOn(house);
    const { store } = phone.ports;
    await keepBytes(store, 'p', new Uint8Array(3));
    const report = reporting({ photos: [{ sha256: 'p', size: 3 }] });
    await phone.save(report);
    house.loses = () => 'answer';
    await phone.sync();
    house.loses = () => undefined;
    house.judge = (kind, commandId) =>
      kind === 'matter.report' && commandId !== report.commandId ? { outcome: 'HASH_MISMATCH' } : {};
    const edited = nextId();
    await replace(store, report.commandId, { commandId: edited, body: { text: '坏了两盏' } });
    await phone.sync();
    expect(await standings(phone)).toEqual(['conflict']);
    if (way === 'let stand') await letStand(store, edited);
    else {
      const params = { matterId: report.entity };
      const as = { kind: 'matter.add-note', version: 1, params, entity: report.entity };
      await replace(store, edited, { commandId: nextId(), as, body: { text: '坏了两盏' } });
    }
    expect(await phone.sync()).toEqual({ kind: 'done' });
    const kinds = house.done.map(({ kind, entity }) => `${kind} ${entity === report.entity}`);
    expect(kinds, way).toEqual([
      'matter.report true',
      ...(way === 'let stand' ? [] : ['matter.add-note true']),
      'matter.add-photo true',
    ]);
    expect(await standings(phone), way).not.toContain('conflict');
  }
});

test('写它时的职务不是自己的了：改一改，以现在的职务再发', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const report = reporting();
  await phone.save(report);
  house.judge = (_, commandId) =>
    commandId === report.commandId ? { outcome: 'REFUSED', reason: 'not-yours' } : {};
  await phone.sync();
  expect(await standings(phone)).toEqual(['refused']);
  const officeId = nextId();
  await replace(phone.ports.store, report.commandId, { commandId: nextId(), body: report.body, officeId });
  await phone.sync();
  expect(await standings(phone)).toEqual(['taken']);
  expect((await phone.items()).map(({ item }) => item.command.officeId)).toEqual([officeId]);
});
