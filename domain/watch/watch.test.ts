import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../kernel/day.ts';
import { addPoint } from './add.ts';
import { changePoint, retirePoint } from './change.ts';
import { coverageOf } from './coverage.ts';
import { AREA, CHIEF, COUNTY, GROUP, NEXT_AREA, office, point, TIMES, TOWN, VILLAGE } from './examples.ts';
import { ADDED_KINDS, RISKS, usualSeason, WATCH_SEASONS } from './kind.ts';
import { afterLooks, look, takeBackLook } from './look.ts';
import { clampDay, LATEST } from './look-days.ts';
import { nextLook } from './next-look.ts';
import { maySeePoint, mayTendPoint, type WatchPoint } from './point.ts';
import { isInSeason } from './times.ts';
import { metresBetween, walkOf } from './walk.ts';

const TODAY = '2026-09-07';
const someDay = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2024-01-01', n));
const need = fc.record({ risk: fc.constantFrom(...RISKS), season: fc.constantFrom(...WATCH_SEASONS) });

test('平时三十天以内、汛期七天以内要再看；五月看的，入了汛就该看', () => {
  const flood = { risk: 'low', season: 'flood' } as const;
  expect(nextLook('2026-01-01', flood, TIMES)).toBe('2026-01-31');
  expect(nextLook('2026-07-01', flood, TIMES)).toBe('2026-07-08');
  expect(nextLook('2026-05-25', flood, TIMES)).toBe('2026-06-01');
  expect(nextLook('2026-05-30', flood, TIMES)).toBe('2026-06-06');
  expect(nextLook('2026-09-28', flood, TIMES)).toBe('2026-10-28');
  expect(nextLook('2026-12-30', { risk: 'high', season: 'forest_fire' }, TIMES)).toBe('2027-01-02');
});

test('下次看：总在上次之后，从不超过三十天；那一天确实隔够了，前一天还不够；先看的先到期', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 40 }), need, (last, later, what) => {
      const next = nextLook(last, what, TIMES);
      const waited = daysBetween(last, next);
      const enough = (day: string): boolean => {
        const { usual, inSeason } = TIMES.rhythms[what.risk];
        return daysBetween(last, day) >= (isInSeason(day, what.season, TIMES) ? inSeason : usual);
      };
      expect(waited).toBeGreaterThan(0);
      expect(waited).toBeLessThanOrEqual(30);
      expect(enough(next)).toBe(true);
      for (let n = 1; n < waited; n += 1) expect(enough(addDays(last, n))).toBe(false);
      if (isInSeason(next, what.season, TIMES) && isInSeason(addDays(next, -8), what.season, TIMES))
        expect(waited).toBeLessThanOrEqual(7);
      expect(nextLook(addDays(last, later), what, TIMES) >= next).toBe(true);
    }),
  );
});

test('没有写明的季节，从来不到', () => {
  expect(isInSeason('2026-07-01', 'flood', { ...TIMES, seasons: {} })).toBe(false);
  expect(nextLook('2026-07-01', { risk: 'low', season: 'flood' }, { ...TIMES, seasons: {} })).toBe(
    '2026-07-31',
  );
});

const asked = { pointId: point().id, kind: 'slope', title: '屋后边坡' } as const;
const facts = { by: CHIEF, placeCode: AREA, today: TODAY, banned: [], standing: 0, campaign: undefined };

test('新增只要说是什么、叫什么；今天就该看', () => {
  const made = addPoint(asked, facts);
  expect(made).toMatchObject({ ok: true, step: { season: 'flood', risk: 'middle', nextLook: TODAY } });
  for (const kind of ADDED_KINDS)
    expect(addPoint({ ...asked, kind }, facts)).toMatchObject({ step: { season: usualSeason(kind) } });
});

test('不在自己范围、地方没了、名称里有禁用词、点位太多、排查不在这里，都加不上', () => {
  const why = (more: object, said = {}) => addPoint({ ...asked, ...said }, { ...facts, ...more });
  expect(why({ placeCode: NEXT_AREA })).toEqual({ ok: false, reason: 'place-not-yours' });
  expect(why({ placeCode: undefined })).toEqual({ ok: false, reason: 'no-such-place' });
  expect(why({ by: office('village_cadre', VILLAGE), placeCode: TOWN })).toEqual({
    ok: false,
    reason: 'no-such-place',
  });
  expect(why({}, { title: '重点人员住处' })).toEqual({ ok: false, reason: 'banned-word' });
  expect(why({ standing: 200 })).toEqual({ ok: false, reason: 'too-many-points' });
  expect(why({}, { campaignId: asked.pointId })).toEqual({ ok: false, reason: 'no-such-campaign' });
});

test('谁看得到：管这个地方的；关爱卡要求的走访，只有本片片长和两个照看的人', () => {
  const visit = point({ kind: 'visit', careCard: 'card', carers: ['carer'] });
  const carer = office('unit_handler', COUNTY, { personId: 'carer' });
  for (const who of [
    office('group_head', GROUP),
    office('village_cadre', VILLAGE),
    office('centre_officer', COUNTY),
  ]) {
    expect(maySeePoint(who, point())).toBe(true);
    expect(maySeePoint(who, visit)).toBe(false);
  }
  for (const who of [CHIEF, carer]) expect(mayTendPoint(who, visit)).toBe(true);
  expect(maySeePoint(office('area_chief', NEXT_AREA), point())).toBe(false);
  expect(mayTendPoint(office('town_officer', TOWN), point())).toBe(false);
});

test('看的日子：不在将来，不早过三十天', () => {
  fc.assert(
    fc.property(someDay, someDay, (day, today) => {
      const on = clampDay(day, today);
      expect(on <= today && on >= addDays(today, -LATEST)).toBe(true);
      if (day <= today && day >= addDays(today, -LATEST)) expect(on).toBe(day);
    }),
  );
});

test('一串看过和撤销，不管先后到，点位只认最后一天；撤完和没看过一样', () => {
  const made = fc.array(fc.tuple(fc.integer({ min: 0, max: 29 }), fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(made, (looks) => {
      let now: WatchPoint = point();
      const kept: string[] = [];
      const settle = () => {
        now = afterLooks(
          now,
          kept.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null),
          TIMES,
        );
      };
      for (const [ago, back] of looks) {
        const decision = look(now, {
          by: CHIEF,
          today: TODAY,
          lookId: asked.pointId,
          day: addDays(TODAY, -ago),
        });
        if (!decision.ok) throw new Error(decision.reason);
        kept.push(decision.step.day);
        settle();
        if (!back) continue;
        expect(takeBackLook(now, { by: CHIEF, today: TODAY, look: decision.step }).ok).toBe(true);
        kept.pop();
        settle();
      }
      const last = [...kept].sort().at(-1);
      expect(now.lastLook).toBe(last ?? null);
      expect(now.nextLook).toBe(last === undefined ? point().madeOn : nextLook(last, now, TIMES));
    }),
  );
});

test('看晚到的，不改后面定下的日子', () => {
  const named = point({ lastLook: '2026-09-05', nextLook: '2026-09-08' });
  expect(afterLooks(named, '2026-09-05', TIMES)).toBe(named);
});

const change = (it: WatchPoint, said: object, more: object = {}) =>
  changePoint(
    it,
    { version: it.version, ...said },
    {
      ...{ by: CHIEF, today: TODAY, times: TIMES, banned: [], placeCode: undefined },
      ...more,
    },
  );

test('改同一项，后到的要看过前一个；改不同的项，谁先谁后结果一样（13、14）', () => {
  const fields = { title: '新名字', risk: 'high', season: 'all_year', nextLook: '2026-09-20' } as const;
  const names = Object.keys(fields) as (keyof typeof fields)[];
  fc.assert(
    fc.property(fc.subarray(names, { minLength: 1 }), fc.subarray(names, { minLength: 1 }), (one, other) => {
      const said = (which: readonly string[], mark: string) =>
        Object.fromEntries(
          names
            .filter((name) => which.includes(name))
            .map((name) => [name, name === 'title' ? mark : fields[name]]),
        );
      const first = change(point(), said(one, '甲起的名'));
      if (!first.ok) throw new Error(first.reason);
      const second = changePoint(
        first.step,
        { version: 1, ...said(other, '乙起的名') },
        {
          ...{ by: CHIEF, today: TODAY, times: TIMES, banned: [], placeCode: undefined },
        },
      );
      // Both name it otherwise; what both set to the same is no conflict.
      expect(second.ok).toBe(!(one.includes('title') && other.includes('title')));
      if (!second.ok) return;
      for (const name of new Set([...one, ...other]))
        if (name !== 'title') expect(second.step[name]).toBe(fields[name]);
    }),
  );
});

test('改掉的留着最近三样，记哪天、哪个岗位，不记人；用回来的不再列', () => {
  const cadre = office('village_cadre', VILLAGE);
  const changed = (it: WatchPoint, said: object, by = CHIEF): WatchPoint => {
    const decision = change(it, said, { by });
    if (!decision.ok) throw new Error(decision.reason);
    return decision.step;
  };
  const made = point({ title: '老桥', risk: 'middle' });
  expect(changed(made, { nextLook: '2026-09-10' }).overwritten).toEqual([]);
  const over = changed(changed(made, { title: '三拱桥' }, cadre), { risk: 'high' });
  const was = { on: TODAY };
  expect(over.overwritten).toEqual([
    { field: 'risk', was: 'middle', by: 'area_chief', ...was },
    { field: 'title', was: '老桥', by: 'village_cadre', ...was },
  ]);
  const back = changed(over, { title: '老桥' }, cadre);
  expect(back.overwritten.map(({ field, was: stood }) => [field, stood])).toEqual([
    ['title', '三拱桥'],
    ['risk', 'middle'],
  ]);
  const often = ['甲', '乙', '丙', '丁'].reduce((it, mark) => changed(it, { title: `${mark}桥` }), made);
  expect(often.overwritten.map(({ was: stood }) => stood)).toEqual(['丙桥', '乙桥', '甲桥']);
});

test('改了风险，下次看跟着改；写明了日子，就按写明的；太远的不收', () => {
  const seen = point({ lastLook: TODAY, nextLook: '2026-09-14' });
  expect(change(seen, { risk: 'high' })).toMatchObject({ step: { nextLook: '2026-09-10' } });
  expect(change(seen, { risk: 'high', nextLook: '2026-09-12' })).toMatchObject({
    step: { nextLook: '2026-09-12' },
  });
  expect(change(seen, { nextLook: '2026-12-01' })).toEqual({ ok: false, reason: 'look-too-late' });
  expect(change(seen, { placeCode: NEXT_AREA }, { placeCode: NEXT_AREA })).toEqual({
    ok: false,
    reason: 'place-not-yours',
  });
  expect(change(point({ retiredOn: TODAY, retiredWhy: '填了' }), { risk: 'low' })).toEqual({
    ok: false,
    reason: 'point-retired',
  });
});

test('停用两遍，第一遍的原因留着；关爱卡的走访不能停用', () => {
  const once = retirePoint(point(), { by: CHIEF, today: TODAY, why: '修好了' });
  if (!once.ok) throw new Error(once.reason);
  expect(retirePoint(once.step, { by: CHIEF, today: TODAY, why: '别的' })).toEqual(once);
  const visit = point({ kind: 'visit', careCard: 'card' });
  expect(retirePoint(visit, { by: CHIEF, today: TODAY, why: '不用' })).toEqual({
    ok: false,
    reason: 'comes-from-a-card',
  });
});

const spot = fc.record({
  lat: fc.double({ min: 33, max: 34, noNaN: true }),
  lon: fc.double({ min: 109, max: 110, noNaN: true }),
});
const walked = fc.array(
  fc.record({
    id: fc.uuid(),
    title: fc.string({ maxLength: 5 }),
    placeCode: fc.constantFrom(AREA, NEXT_AREA, GROUP),
    spot: fc.option(spot),
    nextLook: fc.integer({ min: -10, max: 10 }).map((n) => addDays(TODAY, n)),
  }),
  { maxLength: 15 },
);

test('今日走访：到期的都在，一个不重，没到期的一个不在；有位置的每一步走最近的，没位置的按地方和名称排', () => {
  fc.assert(
    fc.property(walked, (points) => {
      const { due, later } = walkOf(points, TODAY);
      const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).sort();
      expect(ids(due)).toEqual(ids(points.filter(({ nextLook: next }) => next <= TODAY)));
      expect(ids(later)).toEqual(ids(points.filter(({ nextLook: next }) => next > TODAY)));
      const spotted = due.filter((it) => it.spot !== null);
      const first = spotted[0];
      if (first) for (const it of spotted) expect(it.nextLook >= first.nextLook).toBe(true);
      spotted.slice(1).forEach((it, at) => {
        const from = spotted[at]?.spot;
        if (!from || !it.spot) throw new Error('a stop without a spot');
        expect(it.metres).toBe(metresBetween(from, it.spot));
        for (const rest of spotted.slice(at + 1))
          if (rest.spot) expect(metresBetween(from, rest.spot)).toBeGreaterThanOrEqual(it.metres ?? 0);
      });
      const others = due.filter((it) => it.spot === null);
      expect(due.slice(spotted.length)).toEqual(others);
      for (const [at, it] of others.slice(1).entries())
        expect(it.placeCode >= (others[at]?.placeCode ?? '')).toBe(true);
    }),
  );
});

test('两地相距多远：一度纬线一百一十一公里', () => {
  expect(metresBetween({ lat: 33, lon: 109 }, { lat: 34, lon: 109 })).toBe(111_195);
  expect(metresBetween({ lat: 33, lon: 109 }, { lat: 33, lon: 109 })).toBe(0);
});

test('覆盖：七天的不多于三十天的，三十天的不多于全部；停用的、到期的不算', () => {
  const some = fc.array(
    fc.record({
      lastLook: fc.option(fc.integer({ min: -40, max: 0 }).map((n) => addDays(TODAY, n))),
      retiredOn: fc.option(fc.constant(TODAY)),
      until: fc.option(fc.integer({ min: -2, max: 2 }).map((n) => addDays(TODAY, n))),
    }),
  );
  fc.assert(
    fc.property(some, (points) => {
      const { points: all, in7, in30 } = coverageOf(points, TODAY);
      expect(in7 <= in30 && in30 <= all && all <= points.length).toBe(true);
    }),
  );
  const one = (ago: number) =>
    coverageOf([{ lastLook: addDays(TODAY, -ago), retiredOn: null, until: null }], TODAY);
  expect([one(6).in7, one(7).in7, one(29).in30, one(30).in30]).toEqual([1, 0, 1, 0]);
});
