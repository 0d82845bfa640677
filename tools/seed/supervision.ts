/**
 * 监督与抽签 (演示): experts, an advisory group of six kinds and what it looked at, one draw that was held and one that waits for its
 * number. The people are made up; the commands are the real ones.
 */
import { addDays, DAY, dayOf, type Moment } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Place } from '../../domain/place/place.ts';
import type { House } from '../../server/kit/house.ts';
import { between, chanceFrom } from './chance.ts';
import { drawnName, oneOf, phoneOf } from './ids.ts';
import { onStage } from './stage.ts';
import { storyOf } from './story.ts';

/** Where, of which kind, what he or she knows about, and how many days ago it was agreed to. */
const EXPERTS = [
  ['county', 'think_tank', '山区道路与滑坡', 90],
  ['county', 'legal', '土地承包与宅基地', 200],
  ['county', 'legal', '婚姻家事', 400],
  ['town', 'local_worthy', '核桃、板栗栽培', 60],
] as const;

const HELD_AGO = 24;
const TRAITS = [
  {
    name: '性别',
    targets: [
      { value: '女', min: 1, max: 3 },
      { value: '男', min: 1, max: 3 },
    ],
  },
  { name: '组', targets: ['一组', '二组', '三组'].map((value) => ({ value, min: 1, max: 2 })) },
];

interface Told {
  readonly offices: readonly Office[];
  readonly places: readonly Place[];
  readonly until: Moment;
}

export const tellSupervision = (real: House, { offices, places, until }: Told): Promise<void> =>
  onStage(real, { offices, until, called: 'supervision' }, async ({ house, who, tell, at }) => {
    const { village, town, area } = storyOf(places);
    const chance = chanceFrom(`supervision ${village}`);
    const today = dayOf(until);
    const cadre = who('village_cadre', village);
    const keepers = { county: who('cppcc_officer', house.county), town: who('town_officer', town) };
    for (const [n, [keeper, kind, field, ago]] of EXPERTS.entries()) {
      at(until - ago * DAY);
      const expert = { expertId: house.newId(), kind, field, name: drawnName(chance), consent: 'written' };
      await tell(keepers[keeper], '/api/experts', { ...expert, phone: phoneOf(72_000_000 + n) });
    }

    at(until - 100 * DAY);
    const term = { consent: 'spoken', until: addDays(today, 700) };
    const ids: string[] = [];
    const named = async (said: object) => {
      const advisorId = house.newId();
      ids.push(advisorId);
      await tell(cadre, `/api/villages/${village}/advisors`, { advisorId, ...said, ...term });
    };
    const chief = who('area_chief', area);
    const member = who('cppcc_member', house.county);
    await named({ kind: 'area_chief', name: drawnName(chance), officeId: chief.id });
    await named({ kind: 'cppcc_member', name: drawnName(chance), officeId: member.id });
    for (const kind of ['cluster_lead', 'mediator', 'volunteer'])
      await named({ kind, name: drawnName(chance) });
    at(until - 20 * DAY);
    await tell(cadre, `/api/villages/${village}/checks`, {
      ...{ checkId: house.newId(), subject: '河堤路灯更换', day: addDays(today, -20) },
      ...{ advisorIds: ids.slice(2), doneBy: [], found: '八盏都亮了，有一盏照着人家窗户，请转一下灯头。' },
    });

    const people = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        name: drawnName(chance),
        household: `第${Math.floor(n / 1.4) + 1}户`,
        values: [oneOf(chance, ['女', '男']), ['一组', '二组', '三组'][n % 3] ?? '三组'],
      }));
    const publish = (drawId: string, title: string, days: number) =>
      tell(cadre, `/api/villages/${village}/draws`, {
        ...{ drawId, title, seats: 4, traits: TRAITS, people: people(between(chance, 26, 34)) },
        ...{
          numberFrom: '当天晚上福彩双色球七个号码，从小到大连着写',
          numberDay: addDays(dayOf(house.now()), days),
        },
      });
    const held = house.newId();
    at(until - HELD_AGO * DAY);
    await publish(held, '村务监督员（村民代表）', 6);
    at(until - (HELD_AGO - 6) * DAY);
    await tell(cadre, `/api/draws/${held}/settle`, { number: '03071219263108' });
    at(until - DAY);
    await publish(house.newId(), '满意度评议员', 8);
    at(until);
  });
