/**
 * 各种会 (演示): each body of the rule table has met once in the year: a group, the collective's members and their representatives, Party
 * members, residents and their representatives, and a conference of a town. All through the real commands.
 */
import { DAY, dayOf, HOUR, type Moment, startOf } from '../../domain/kernel/day.ts';
import { GUESTS } from '../../domain/meeting/meeting.ts';
import { standingOf } from '../../domain/meeting/subject.ts';
import { isCommunity } from '../../domain/place/code.ts';
import { CODE_DIGITS } from '../../domain/place/level.ts';
import type { Place } from '../../domain/place/place.ts';
import { chanceFrom } from './chance.ts';
import { holdConference } from './decisions.ts';
import { drawnName } from './ids.ts';
import { enterRoll } from './representatives.ts';
import type { Stage } from './stage.ts';
import { storyOf } from './story.ts';
import { TOLD_BODIES, TOWN_CONFERENCE, type ToldBody } from './told/bodies.ts';
import { SIDES } from './told/councils.ts';

/** More than any of them asks for. */
const NOTICE_DAYS = 11;
const CONFERENCE_DAYS_AGO = 25;
/** Before the first of them. */
const ROLL_DAYS_AGO = 66;

interface Told {
  readonly places: readonly Place[];
  readonly until: Moment;
}

/** A county without a community beside the story leaves its two meetings out. */
export async function tellBodies(stage: Stage, { places, until }: Told): Promise<void> {
  const { village, group, town } = storyOf(places);
  const community = places.find(({ level, code }) => level === 'village' && isCommunity(code))?.code;
  if (community !== undefined) {
    stage.at(until - ROLL_DAYS_AGO * DAY);
    await enterRoll(stage, places, community, COMMUNITY_HOUSES);
  }
  const codes = { village, group, community };
  for (const told of [...TOLD_BODIES].sort((a, b) => b.daysAgo - a.daysAgo)) {
    const placeCode = codes[told.at];
    if (placeCode !== undefined) await holdBody(stage, { told, placeCode, until });
  }
  await holdTownConference(stage, town, until);
}

const COMMUNITY_HOUSES = 4;

/** 集镇逢场停车, where the town's own people chair it. */
const holdTownConference = (stage: Stage, town: string, until: Moment): Promise<void> =>
  holdConference(stage, {
    ...{ told: TOWN_CONFERENCE, day: dayOf(until - CONFERENCE_DAYS_AGO * DAY), isLast: true },
    seat: {
      ...{ officer: stage.who('town_officer', town), placeCode: town, venue: '镇政府二楼会议室' },
      ...{ chair: '镇人大主席', recorder: '镇党政办文书' },
    },
  });

interface Held {
  readonly told: ToldBody;
  readonly placeCode: string;
  readonly until: Moment;
}

/** Everybody came; one was against it. Answers its id. */
export async function holdBody(stage: Stage, { told, placeCode, until }: Held): Promise<string> {
  const { kind, basis, declared = null, guests = declared ?? 0, item, title, venue, words } = told;
  const [about, subject] = item;
  const { house } = stage;
  const [meetingId, itemId, motionId] = [house.newId(), house.newId(), house.newId()];
  const cadre = stage.who('village_cadre', placeCode.slice(0, CODE_DIGITS.village));
  const starts = startOf(dayOf(until - told.daysAgo * DAY)) + 9 * HOUR;
  const act = (verb: string, body: Record<string, unknown>) =>
    stage.tell(cadre, `/api/meetings/${meetingId}/${verb}`, body);
  stage.at(starts - NOTICE_DAYS * DAY);
  await stage.tell(cadre, '/api/meetings', {
    ...{ meetingId, kind, placeCode, title, starts, venue, basis, declared },
    items: [{ id: itemId, title: about, subject, authorised: false, minutes: 30, matterId: null }],
  });
  await act('notice', { shortWhy: null });
  stage.at(starts);
  const chance = chanceFrom(`body ${kind} ${placeCode}`);
  const [chair = '', recorder = '', ...others] = drawnNames(chance, guests + 2);
  await act('open', { chair, recorder });
  const { voters } = (await stage.read(cadre, `/api/meetings/${meetingId}`)) as List;
  const coming = { how: 'list', speaksFor: [] };
  if (voters.length > 0) await act('arrive', { ...coming, numbers: voters.map(({ no }) => no), guest: null });
  for (const [n, name] of others.entries()) {
    const side = kind === 'council_session' ? (SIDES[n % SIDES.length] ?? null) : null;
    await act('arrive', { ...coming, numbers: [], guest: { name, side } });
  }
  stage.at(starts + HOUR);
  await act('move', { motionId, itemId, text: words, amends: null });
  const seats = basis === 'households' ? housesOf(voters) : voters.length + others.length;
  const tellers = voters.length > 0 ? voters.slice(0, 2).map(({ no }) => no) : [GUESTS, GUESTS + 1];
  await act('vote-by-hands', { motionId, for: seats - 1, against: 1, abstain: 0, tellers });
  const outcome = standingOf(kind, subject, false) === 'decides' ? 'decided' : 'recommended';
  await act('conclude', { itemId, outcome, to: null, words: null, tasks: [] });
  await act('close', {});
  await act('minutes', {
    text: `${title}在${venue}召开，主持人${chair}，记录人${recorder}。\n一、${about}\n动议：${words}\n举手表决：赞成${seats - 1}，反对1，弃权0，通过。`,
  });
  const [first, second] = [...voters.map(({ name }) => name), ...others];
  for (const [as, name] of [
    ['chair', chair],
    ['recorder', recorder],
    ['witness', first],
    ['witness', second],
  ])
    await act('sign', { as, name });
  await act('archive', {});
  return meetingId;
}

interface List {
  readonly voters: readonly { readonly no: number; readonly name: string; readonly household: string }[];
}

const housesOf = (voters: List['voters']): number => new Set(voters.map(({ household }) => household)).size;

/** So many, no two alike. */
function drawnNames(chance: () => number, count: number): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(drawnName(chance));
  return [...names];
}
