/** 月度议事会 (演示): twelve months of councils in the story's village and in two others with their gaps. All through the real commands. */
import type { AnswerOf } from '../../contract/endpoint.ts';
import type { MeetingPage } from '../../contract/meeting.ts';
import type { listReferrals } from '../../contract/meeting-onward.ts';
import { addMonths, DAY, dayOf, HOUR, type Moment, startOf } from '../../domain/kernel/day.ts';
import { GUESTS } from '../../domain/meeting/meeting.ts';
import { bodyFor, standingOf } from '../../domain/meeting/subject.ts';
import type { Office } from '../../domain/people/office.ts';
import { shortName } from '../../domain/place/name.ts';
import type { Place } from '../../domain/place/place.ts';
import type { House } from '../../server/kit/house.ts';
import { between, chanceFrom } from './chance.ts';
import { drawnName } from './ids.ts';
import { tellRepresentatives } from './representatives.ts';
import { onStage, type Stage } from './stage.ts';
import { storyOf } from './story.ts';
import { GAPS, SIDES, TOLD_ITEMS, type ToldItem, VENUE } from './told/councils.ts';

const MONTHS = 12;

/** Answers how many councils were held. */
export const tellCouncils = (
  real: House,
  { offices, places, until }: { offices: readonly Office[]; places: readonly Place[]; until: Moment },
): Promise<number> =>
  onStage(real, { offices, until, called: 'councils' }, async (stage) => {
    const { village, town } = storyOf(places);
    const villages = places.filter(({ level, code }) => level === 'village' && code.startsWith(town));
    const chosen = [village, ...villages.map(({ code }) => code).filter((code) => code !== village)];
    let held = 0;
    for (const [at, gaps] of GAPS.entries()) {
      const place = villages.find(({ code }) => code === chosen[at]);
      if (place === undefined) continue;
      for (let ago = MONTHS; ago > 0; ago -= 1) {
        if (gaps.includes(ago)) continue;
        await holdCouncil(stage, {
          place,
          ago,
          day: addMonths(dayOf(until), -ago),
          turn: at * 3 + MONTHS - ago,
        });
        held += 1;
      }
    }
    await tellRepresentatives(stage, { places, village, until });
    return held;
  });

interface Council {
  readonly place: Place;
  readonly day: string;
  /** Months. */
  readonly ago: number;
  /** Which of the told items come up. */
  readonly turn: number;
}

async function holdCouncil(stage: Stage, { place, ago, day, turn }: Council): Promise<void> {
  const { house } = stage;
  const cadre = stage.who('village_cadre', place.code);
  const chance = chanceFrom(`council ${place.code} ${day}`);
  const starts = startOf(day) + 9 * HOUR;
  const meetingId = house.newId();
  const told = [0, 1].flatMap((n) => TOLD_ITEMS[(turn * 2 + n) % TOLD_ITEMS.length] ?? []);
  const items = told.map(({ title, subject }) => ({
    ...{ id: house.newId(), title, subject, authorised: false, minutes: 20, matterId: null },
  }));
  const name = shortName(place.name);
  const title = `${name}${day.slice(0, 4)}年${Number(day.slice(5, 7))}月村民议事会议`;
  const act = (verb: string, body: Record<string, unknown>) =>
    stage.tell(cadre, `/api/meetings/${meetingId}/${verb}`, body);

  stage.at(starts - 4 * DAY);
  await stage.tell(cadre, '/api/meetings', {
    ...{ meetingId, kind: 'council_session', placeCode: place.code, title, starts },
    ...{ venue: VENUE, basis: 'invited', declared: null, items },
  });
  await act('notice', { shortWhy: null });
  stage.at(starts);
  const chair = drawnName(chance);
  const recorder = `${drawnName(chance)}（文书）`;
  await act('open', { chair, recorder });
  const { bodies = [] } = (await stage.read(cadre, `/api/meetings/${meetingId}`)) as MeetingPage;
  const guests = SIDES.map((side) => ({ name: drawnName(chance), side }));
  for (const guest of guests) await act('arrive', { numbers: [], how: 'list', speaksFor: [], guest });
  for (const [n, item] of items.entries()) {
    stage.at(starts + (n + 1) * 20 * 60_000);
    await talkAbout(stage, act, {
      ...{ itemId: item.id, told: told[n], no: GUESTS + between(chance, 0, 4), bodies },
    });
  }
  await act('close', {});
  const lines = told.map(({ title: about, words }) => `${about}：${words}`);
  const text = `${name}村民议事会议在${VENUE}召开，主持人${chair}，记录人${recorder}，到会${guests.length}人。本会议只提出意见，不作决定。\n${lines.join('\n')}`;
  await act('minutes', { text });
  const [first, second] = guests;
  for (const [as, by] of [
    ['chair', chair],
    ['recorder', recorder],
    ['witness', first?.name],
    ['witness', second?.name],
  ])
    await act('sign', { as, name: by });
  await act('archive', {});
  // What was asked for is done within two months, and whoever received something has answered; the latest is not yet.
  if (ago <= 2) return;
  stage.at(starts + 25 * DAY);
  await answerReferred(stage, { place, meetingId, told });
  for (const [n, item] of items.entries())
    if (told[n]?.task !== undefined)
      await act('answer-task', { itemId: item.id, task: 0, words: '已经办好', done: true });
}

interface Answering {
  readonly place: Place;
  readonly meetingId: string;
  readonly told: readonly ToldItem[];
}

/** What a council referred is answered: by the town, through which departments are asked, or by the village, whose own bodies it went to. */
async function answerReferred(stage: Stage, { place, meetingId, told }: Answering): Promise<void> {
  const receivers = [
    stage.who('town_officer', place.parentCode ?? ''),
    stage.who('village_cadre', place.code),
  ];
  for (const officer of receivers) {
    const { referrals } = (await stage.read(
      officer,
      `/api/meeting-referrals?meeting=${meetingId}`,
    )) as AnswerOf<typeof listReferrals>;
    for (const { referralId, title, mayReturn } of referrals) {
      const why = told.find((it) => it.title === title)?.answer;
      if (mayReturn && why !== undefined)
        await stage.tell(officer, `/api/meeting-referrals/${referralId}/return`, { why });
    }
  }
}

interface Talking {
  readonly itemId: string;
  readonly told: ToldItem | undefined;
  readonly no: number;
  /** Places and units that can be asked by name. */
  readonly bodies: NonNullable<MeetingPage['bodies']>;
}

type Act = (verb: string, body: Record<string, unknown>) => Promise<void>;

async function talkAbout({ house }: Stage, act: Act, { itemId, told, no, bodies }: Talking): Promise<void> {
  if (told === undefined) return;
  const { subject, words, task } = told;
  const ownerKey = bodies.find(({ name }) => name === task?.[1])?.key;
  const tasks =
    task === undefined
      ? []
      : [
          {
            ...{ what: task[0], owner: task[1], due: dayOf(house.now() + 30 * DAY) },
            ...(ownerKey !== undefined && { ownerKey }),
          },
        ];
  await act('ask-to-speak', { itemId, no });
  await act('heard', { itemId, no, words: null });
  if (standingOf('council_session', subject, false) === 'refers')
    return act('conclude', { itemId, outcome: 'referred', to: bodyFor(subject), words, tasks });
  const motionId = house.newId();
  await act('move', { motionId, itemId, text: words, amends: null });
  await act('agree', { motionId });
  await act('conclude', { itemId, outcome: 'recommended', to: null, words: null, tasks });
}
