/**
 * 监督与抽签 (演示): experts, an advisory group of six kinds and what it looked at, one draw that was held for one affair and one that waits
 * for its number. The people are made up; the commands are the real ones.
 */
import { addDays, DAY, dayOf, type Moment } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Place } from '../../domain/place/place.ts';
import type { WatchedThing } from '../../domain/room/watched.ts';
import type { House } from '../../server/kit/house.ts';
import { between, chanceFrom } from './chance.ts';
import { drawnName, oneOf, phoneOf } from './ids.ts';
import { onStage, type Stage } from './stage.ts';
import { type Story, storyOf } from './story.ts';
import { LAMPS } from './told/decisions.ts';

/** Where, of which kind, what he or she knows about, and how many days ago it was agreed to. */
const EXPERTS = [
  ['county', 'think_tank', '山区道路与滑坡', 90],
  ['county', 'legal', '土地承包与宅基地', 200],
  ['county', 'legal', '婚姻家事', 400],
  ['town', 'local_worthy', '核桃、板栗栽培', 60],
] as const;

/** Of which a supervisor was asked for the one alone. */
const MEALS = '助餐点设在老小学东头';
const HELD_AGO = 24;
/** Days from the pool to its number. */
const NUMBER_IN = 6;
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
  onStage(real, { offices, until, called: 'supervision' }, async (stage) => {
    const story = storyOf(places);
    const chance = chanceFrom(`supervision ${story.village}`);
    stage.at(until);
    const cadre = stage.who('village_cadre', story.village);
    const { things, doers } = (await stage.read(cadre, `/api/villages/${story.village}/supervision`)) as Seen;
    const called = (title: string): WatchedThing | undefined => {
      const { kind, id } = things.find((it) => it.title === title) ?? {};
      return kind === undefined || id === undefined ? undefined : { kind, id };
    };
    const scene = { ...{ stage, story, chance, cadre, until }, called };
    await tellExperts(scene);
    await tellGroup(scene);
    // Whoever carries it out looks at none of it, nor anybody of that name.
    await tellDraws(scene, new Set(doers.map(({ personName }) => personName)));
    stage.at(until);
  });

interface Seen {
  readonly things: readonly (WatchedThing & { readonly title: string })[];
  readonly doers: readonly { readonly personName: string }[];
}

interface Scene {
  readonly stage: Stage;
  readonly story: Story;
  readonly chance: () => number;
  readonly cadre: Office;
  readonly until: Moment;
  /** The result or affair of the village that has this title; undefined where none is told. */
  readonly called: (title: string) => WatchedThing | undefined;
}

async function tellExperts({ stage: { house, who, tell, at }, story, chance, until }: Scene): Promise<void> {
  const keepers = { county: who('cppcc_officer', house.county), town: who('town_officer', story.town) };
  for (const [n, [keeper, kind, field, ago]] of EXPERTS.entries()) {
    at(until - ago * DAY);
    const expert = { expertId: house.newId(), kind, field, name: drawnName(chance), consent: 'written' };
    await tell(keepers[keeper], '/api/experts', { ...expert, phone: phoneOf(72_000_000 + n) });
  }
}

/** The group, what it looked at outside of this house, and one of it who was asked for one result alone. */
async function tellGroup(scene: Scene): Promise<void> {
  const { stage, story, chance, until, called } = scene;
  const { house, who, at } = stage;
  at(until - 100 * DAY);
  const ids: string[] = [];
  const named = async (said: object) => ids.push(await nameAdvisor(scene, said));
  await named({ kind: 'area_chief', name: drawnName(chance), officeId: who('area_chief', story.area).id });
  const member = who('cppcc_member', house.county);
  await named({ kind: 'cppcc_member', name: drawnName(chance), officeId: member.id });
  for (const kind of ['cluster_lead', 'mediator', 'volunteer'])
    await named({ kind, name: drawnName(chance) });
  at(until - 20 * DAY);
  const lamps = { subject: '河堤路灯更换', advisorIds: ids.slice(2) };
  await check(scene, { ...lamps, found: '八盏都亮了，有一盏照着人家窗户，请转一下灯头。' });

  const meals = called(MEALS);
  if (meals === undefined || story.nextArea === story.area) return;
  at(until - 9 * DAY);
  const { id: officeId } = who('area_chief', story.nextArea);
  const asked = { kind: 'area_chief', name: drawnName(chance), officeId, looksAt: meals };
  const advisorId = await nameAdvisor(scene, asked);
  at(until - 3 * DAY);
  const found = '灶台和水电已经接好，桌椅还差一半，门口的坡要加一道扶手。';
  await check(scene, { subject: MEALS, lookedAt: meals, advisorIds: [advisorId], found });
}

/** One draw for one affair, held, and two of those drawn looked at it; and one that waits for its number. */
async function tellDraws(scene: Scene, concerned: ReadonlySet<string>): Promise<void> {
  const { stage, story, chance, cadre, until, called } = scene;
  const { house, tell, read, at } = stage;
  const lamps = called(LAMPS.title);
  const publish = (title: string, days: number, more: object = {}) => {
    const drawId = house.newId();
    const numberDay = addDays(dayOf(house.now()), days);
    return tell(cadre, `/api/villages/${story.village}/draws`, {
      ...{ drawId, title, seats: 4, traits: TRAITS, people: poolOf(chance, concerned) },
      ...{ numberFrom: '当天晚上福彩双色球七个号码，从小到大连着写', numberDay, ...more },
    }).then(() => drawId);
  };
  const on = (n: number): void => at(until - (HELD_AGO - n) * DAY);
  on(0);
  const held = await publish(`村务监督员：${LAMPS.title}`, NUMBER_IN, lamps && { looksAt: lamps });
  on(NUMBER_IN);
  await tell(cadre, `/api/draws/${held}/settle`, { number: '03071219263108' });
  const { seated } = (await read(cadre, `/api/draws/${held}`)) as { seated: readonly number[] };
  const advisorIds: string[] = [];
  for (const no of seated.slice(0, 2)) {
    on(NUMBER_IN + 1);
    await tell(cadre, `/api/draws/${held}/answer`, { no, comes: true });
    on(NUMBER_IN + 2);
    const drawn = { drawId: held, no };
    advisorIds.push(await nameAdvisor(scene, { kind: 'villager_rep', name: drawnName(chance), drawn }));
  }
  on(NUMBER_IN + 5);
  const found = '路灯都亮，灯杆离沟边远近合适；校门口那盏天黑以后才亮，请调早一点。';
  await check(scene, { subject: LAMPS.title, ...(lamps && { lookedAt: lamps }), advisorIds, found });
  at(until - DAY);
  await publish('满意度评议员', 8);
}

/** Answers its id. */
async function nameAdvisor({ stage, story, cadre, until }: Scene, said: object): Promise<string> {
  const advisorId = stage.house.newId();
  const term = { consent: 'spoken', until: addDays(dayOf(until), 700) };
  await stage.tell(cadre, `/api/villages/${story.village}/advisors`, { advisorId, ...said, ...term });
  return advisorId;
}

/** Today, whenever that is. */
const check = ({ stage: { house, tell }, story, cadre }: Scene, said: object): Promise<void> =>
  tell(cadre, `/api/villages/${story.village}/checks`, {
    ...{ checkId: house.newId(), day: dayOf(house.now()), doneBy: [], ...said },
  });

const poolOf = (chance: () => number, concerned: ReadonlySet<string>) =>
  Array.from({ length: between(chance, 26, 34) }, (_, n) => ({
    name: nameBeside(chance, concerned),
    household: `第${Math.floor(n / 1.4) + 1}户`,
    values: [oneOf(chance, ['女', '男']), ['一组', '二组', '三组'][n % 3] ?? '三组'],
  }));

function nameBeside(chance: () => number, concerned: ReadonlySet<string>): string {
  const name = drawnName(chance);
  return concerned.has(name) ? nameBeside(chance, concerned) : name;
}
