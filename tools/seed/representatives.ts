/**
 * 名册与村民代表会议 (演示): a roll for the story's village, a representatives' meeting that decided by phone, one of tonight, and the year's
 * assembly that is to come. All through the real commands.
 */
import { DAY, type Day, dayOf, HOUR, type Moment, startOf } from '../../domain/kernel/day.ts';
import type { Basis, MeetingKind } from '../../domain/meeting/kind.ts';
import type { Subject } from '../../domain/meeting/subject.ts';
import type { Place } from '../../domain/place/place.ts';
import { between, chanceFrom } from './chance.ts';
import { drawnName } from './ids.ts';
import type { Stage } from './stage.ts';
import { VENUE } from './told/councils.ts';

const HOUSES = 12;
const DAYS_AGO = 40;
const MINUTE = 60_000;

interface Told {
  readonly places: readonly Place[];
  readonly village: string;
  readonly until: Moment;
}

export async function tellRepresentatives(stage: Stage, { places, village, until }: Told): Promise<void> {
  stage.at(until - (DAYS_AGO + 30) * DAY);
  await enterRoll(stage, places, village);
  await decideByPhone(stage, village, startOf(dayOf(until - DAYS_AGO * DAY)) + 9 * HOUR);
  await planRepresentatives(stage, village, until);
  await planAssembly(stage, village, until);
}

const LAMPS = '河堤路灯先换坏得最暗的五盏，从集体经营收入里列支两千元。';

/** Ten of twelve came; most voted by phone, two who had none by hand. */
async function decideByPhone(stage: Stage, village: string, starts: Moment): Promise<void> {
  const { house, tell } = stage;
  const cadre = stage.who('village_cadre', village);
  const [meetingId, itemId, motionId] = [house.newId(), house.newId(), house.newId()];
  const act = (verb: string, body: Record<string, unknown>) =>
    tell(cadre, `/api/meetings/${meetingId}/${verb}`, body);
  stage.at(starts - 12 * DAY);
  await tell(cadre, '/api/meetings', {
    ...{ meetingId, kind: 'villager_rep_meeting', placeCode: village, title: '村民代表会议（河堤路灯）' },
    ...{ starts, venue: VENUE, basis: 'representatives', declared: null },
    items: [
      {
        ...{ id: itemId, title: '河堤路灯用哪笔钱', subject: 'collective_funds', authorised: true },
        ...{ minutes: 30, matterId: null },
      },
    ],
  });
  await act('notice', { shortWhy: null });
  stage.at(starts);
  const chance = chanceFrom(`representatives ${village}`);
  const [chair, recorder] = [drawnName(chance), `${drawnName(chance)}（文书）`];
  await act('open', { chair, recorder });
  const { voters } = (await stage.read(cadre, `/api/meetings/${meetingId}`)) as List;
  const { codes } = (await stage.read(cadre, `/api/meetings/${meetingId}/vote-codes`)) as Codes;
  const came = codes.slice(0, -2);
  const numbers = came.map(({ seat }) => seat);
  await act('arrive', { numbers, how: 'number', speaksFor: [], guest: null });
  stage.at(starts + 20 * MINUTE);
  await act('move', { motionId, itemId, text: LAMPS, amends: null });
  await act('open-phone-vote', { motionId });
  const phones = came.slice(0, -2);
  for (const [at, { code }] of phones.entries())
    await tell(undefined, '/api/public/votes', {
      ...{ code, stance: at === 0 ? 'against' : 'for', blind: house.newId() },
    });
  const hands = { for: came.length - phones.length, against: 0, abstain: 0 };
  await act('close-phone-vote', { motionId, hands, tellers: numbers.slice(0, 2) });
  await act('conclude', { itemId, outcome: 'decided', to: null, words: null, tasks: [] });
  await act('close', {});
  const agreed = phones.length - 1 + hands.for;
  await act('minutes', {
    text: `村民代表会议在${VENUE}召开，主持人${chair}，记录人${recorder}，应到代表${codes.length}名，到会${came.length}名。\n一、河堤路灯用哪笔钱\n动议：${LAMPS}\n手机表决（其中举手${hands.for}）：赞成${agreed}，反对1，弃权0，过半数，通过。`,
  });
  const [first, second] = voters;
  for (const [as, name] of [
    ['chair', chair],
    ['recorder', recorder],
    ['witness', first?.name],
    ['witness', second?.name],
  ])
    await act('sign', { as, name });
  await act('archive', {});
}

interface List {
  readonly voters: readonly { readonly name: string }[];
}

interface Codes {
  readonly codes: readonly { readonly seat: number; readonly code: string }[];
}

/** Houses of two, their first the one who speaks for it; every third of those represents villagers. */
export async function enterRoll(
  stage: Stage,
  places: readonly Place[],
  village: string,
  houses = HOUSES,
): Promise<void> {
  const chance = chanceFrom(`roll ${village}`);
  const cadre = stage.who('village_cadre', village);
  const groups = places
    .filter(({ level, parentCode }) => level === 'group' && parentCode === village)
    .slice(0, 3);
  for (const { code: placeCode } of groups)
    for (let house = 1; house <= houses; house += 1)
      for (const first of [true, false])
        await stage.tell(cadre, '/api/roll', {
          ...{ entryId: stage.house.newId(), placeCode, household: String(house), name: drawnName(chance) },
          ...{ birthYear: between(chance, 1945, 2003), cameOfAge: false, headsHousehold: first },
          ...{ represents: first && house % 3 === 1, member: chance() < 0.9 },
        });
}

/** Told of five days ago, tonight: about what the assembly handed over in writing, and what it did not. */
const planRepresentatives = (stage: Stage, village: string, until: Moment): Promise<void> =>
  planToCome(stage, {
    ...{ village, toldAt: until - 5 * DAY, day: dayOf(until), hour: 19.5 },
    ...{ kind: 'villager_rep_meeting', basis: 'representatives', title: '村民代表会议（第四季度）' },
    items: [
      ['村道路灯维修用哪笔钱', 'collective_funds', true],
      ['垃圾清运轮值办法', 'shared_life', false],
      ['村规民约要不要改', 'village_rules', false],
    ],
  });

/** In eleven days, counted by houses: what only the assembly decides. */
const planAssembly = (stage: Stage, village: string, until: Moment): Promise<void> =>
  planToCome(stage, {
    ...{ village, toldAt: until, day: dayOf(until + 11 * DAY), hour: 9 },
    ...{ kind: 'villager_assembly', basis: 'households', title: '年度村民会议' },
    items: [
      ['村规民约改红白事一条', 'village_rules', false],
      ['片长误工补贴的名单和标准', 'work_loss_subsidy', false],
    ],
  });

interface ToCome {
  readonly village: string;
  /** When notice is given. */
  readonly toldAt: Moment;
  readonly day: Day;
  readonly hour: number;
  readonly kind: MeetingKind;
  readonly basis: Basis;
  readonly title: string;
  readonly items: readonly (readonly [title: string, subject: Subject, authorised: boolean])[];
}

async function planToCome(
  stage: Stage,
  { village, toldAt, day, hour, items, ...plan }: ToCome,
): Promise<void> {
  const { house } = stage;
  const cadre = stage.who('village_cadre', village);
  const meetingId = house.newId();
  stage.at(toldAt);
  await stage.tell(cadre, '/api/meetings', {
    ...{
      ...plan,
      meetingId,
      placeCode: village,
      starts: startOf(day) + hour * HOUR,
      venue: VENUE,
      declared: null,
    },
    items: items.map(([title, subject, authorised]) => ({
      ...{ id: house.newId(), title, subject, authorised, minutes: 30, matterId: null },
    })),
  });
  await stage.tell(cadre, `/api/meetings/${meetingId}/notice`, { shortWhy: null });
}
