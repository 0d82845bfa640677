/**
 * 点位与走访 (演示): points of the story's village and its town, the looks at them, a weather note and a campaign, all through
 * the real commands. A phone without a signal may send a look up to 30 days late: so the past weeks are told from today.
 */
import { addDays, type Day, dayOf, type Moment } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Place } from '../../domain/place/place.ts';
import type { House } from '../../server/kit/house.ts';
import { between, chanceFrom } from './chance.ts';
import { onStage, type Stage as Stood } from './stage.ts';
import { type Story, storyOf } from './story.ts';
import { STORY_POINTS, type ToldPoint, USUAL_POINTS } from './told/points.ts';
import { unitCode } from './units.ts';

/** Areas of each other village of the town that have points. */
const FEW = 4;

interface Stage extends Stood {
  readonly today: Day;
}

/** Answers how many points there are. */
export const tellPoints = (
  real: House,
  { offices, places, until }: { offices: readonly Office[]; places: readonly Place[]; until: Moment },
): Promise<number> =>
  onStage(real, { offices, until, called: 'points' }, async (stood) => {
    const stage = { ...stood, today: dayOf(until) };
    const story = storyOf(places);
    const points = await tellAll(stage, story, places);
    await tellWeather(stage, story);
    await tellCampaign(stage, story);
    return points;
  });

async function tellAll(stage: Stage, story: Story, places: readonly Place[]): Promise<number> {
  const chance = chanceFrom(`usual points ${story.town}`);
  const areas = places.filter(({ level, code }) => level === 'area' && code.startsWith(story.town));
  const inVillages = new Map<string, number>();
  let count = 0;
  for (const { code } of areas) {
    const village = code.slice(0, 12);
    const before = inVillages.get(village) ?? 0;
    inVillages.set(village, before + 1);
    if (village !== story.village && before >= FEW) continue;
    const told = code === story.area ? STORY_POINTS : drawnPoints(chance);
    for (const point of told) await tellPoint(stage, stage.who('area_chief', code), point);
    count += told.length;
  }
  return count;
}

/** One or two, most of them looked at within the month. */
function drawnPoints(chance: () => number): ToldPoint[] {
  const first = between(chance, 0, USUAL_POINTS.length - 1);
  return Array.from({ length: between(chance, 1, 2) }, (_, n) => {
    const usual = USUAL_POINTS[(first + n * 5) % USUAL_POINTS.length] ?? { kind: 'other', title: '水井护栏' };
    const looks = chance() < 0.85 ? [[between(chance, 0, 29)] as const] : [];
    return { ...usual, looks };
  });
}

async function tellPoint(stage: Stage, chief: Office, { looks, ...said }: ToldPoint): Promise<void> {
  const pointId = stage.house.newId();
  await stage.tell(chief, '/api/watch-points', { pointId, ...said });
  for (const [daysAgo, words] of looks)
    await stage.tell(chief, `/api/watch-points/${pointId}/look`, {
      lookId: stage.house.newId(),
      day: addDays(stage.today, -daysAgo),
      ...(words !== undefined && { words }),
    });
}

const tellWeather = (stage: Stage, { town }: Story): Promise<void> =>
  stage.tell(stage.who('town_officer', town), '/api/weather-notes', {
    weatherId: stage.house.newId(),
    placeCode: town,
    text: '这几天风大物燥，上坟、烧地边的地方多看一眼',
    from: addDays(stage.today, -1),
    until: addDays(stage.today, 3),
  });

/** Asked by a department of the county, agreed to by the town; another one still waits for it. */
async function tellCampaign(stage: Stage, { town, village }: Story): Promise<void> {
  const { county } = stage.house;
  const by = (key: string) => stage.who('unit_handler', unitCode(county, key));
  const campaignId = stage.house.newId();
  await stage.tell(by('zhujian'), '/api/campaigns', {
    campaignId,
    title: '自建房经营场所排查',
    kind: 'house',
    purpose: '入冬前把开店、办学、住宿用的自建房看一遍，有裂缝、加层的报上来。',
    basis: '《自建房安全专项整治工作方案》及县安委会年度计划',
    places: [village],
    existing: '房屋产权和面积不动产登记里有，不用再填',
    deadline: addDays(stage.today, 15),
    until: addDays(stage.today, 25),
  });
  await stage.tell(stage.who('town_officer', town), `/api/campaigns/${campaignId}/approve`, {});
  await stage.tell(by('linye'), '/api/campaigns', {
    campaignId: stage.house.newId(),
    title: '林区施工用火排查',
    kind: 'forest_edge',
    purpose: '防火期前看一遍林区里的施工点，火源有人管。',
    basis: '《森林防火条例》第二十五条',
    places: [town],
    deadline: addDays(stage.today, 20),
    until: addDays(stage.today, 30),
  });
}
