/** 协商 (演示): a season of topics in the story's village and in some beside it, in every standing, all through the real commands. */
import { addDays, DAY, dayOf, type Moment } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Place } from '../../domain/place/place.ts';
import type { House } from '../../server/kit/house.ts';
import { holdBody } from './bodies.ts';
import { onStage, type Stage } from './stage.ts';
import { storyOf } from './story.ts';
import type { ToldBody } from './told/bodies.ts';
import { VENUE } from './told/councils.ts';
import { PARTY, type ToldRound, type ToldTalk, YEAR_PLAN } from './told/talks.ts';
import { OTHER_TALKS } from './told/talks-far.ts';
import { VILLAGE_TALKS } from './told/talks-near.ts';

/** Days from a proposal to its review, to the plan, to the first session; between two rounds; and after a round when none came any more. */
const PACE = { review: 2, plan: 3, session: 7, next: 14, given: 40 };
const NOTICE = 4;

/** Answers how many topics there are. */
export const tellTalks = (
  real: House,
  { offices, places, until }: { offices: readonly Office[]; places: readonly Place[]; until: Moment },
): Promise<number> =>
  onStage(real, { offices, until, called: 'talks' }, async (stage) => {
    const { village, town } = storyOf(places);
    const beside = places.filter(
      ({ level, parentCode, code }) => level === 'village' && parentCode === town && code !== village,
    );
    const told = [
      ...VILLAGE_TALKS.map((talk) => ({ talk, place: village })),
      ...OTHER_TALKS.flatMap((talk, at) => {
        const { code: place } = beside[at % beside.length] ?? {};
        return place === undefined ? [] : [{ talk, place }];
      }),
    ];
    for (const { talk, place } of told) await tellTalk(stage, talk, { place, town, until });
    stage.at(until);
    const year = Number(dayOf(until).slice(0, 4));
    const { topics, words } = YEAR_PLAN;
    const call = { from: `${year}-11-01`, until: `${year}-12-31`, words };
    await stage.tell(stage.who('village_cadre', village), `/api/consultation-plans/${village}`, {
      ...{ year, topics, call },
    });
    return told.length;
  });

interface Where {
  readonly place: string;
  readonly town: string;
  readonly until: Moment;
}

/** Its plan is published as it is made, and so is how it stands in the end. */
async function tellTalk(stage: Stage, talk: ToldTalk, { place, town, until }: Where): Promise<void> {
  const began = until - talk.daysAgo * DAY;
  const cadre = stage.who('village_cadre', place);
  const on = (days: number): void => stage.at(began + days * DAY);
  on(0);
  const consultationId = stage.house.newId();
  const { title, text, source, verdict } = talk;
  const from = await mattersCalled(stage, cadre, talk.ofMatter);
  await stage.tell(cadre, '/api/consultations', {
    consultationId,
    title,
    text,
    source,
    placeCode: place,
    from,
  });
  if (talk.withdrawnWhy !== undefined) {
    on(1);
    await stage.tell(cadre, `/api/consultations/${consultationId}/withdraw`, { why: talk.withdrawnWhy });
  }
  if (verdict === undefined) return;
  let steps = 1;
  const tell = (name: string, body: Record<string, unknown> = {}, by = cadre) =>
    stage.tell(by, `/api/consultations/${consultationId}/${name}`, body);
  let published = 0;
  const publish = async () => {
    if (published === steps) return;
    await tell('publish-sheet', { steps, reworded: [], kept: [] });
    published = steps;
  };
  await tellActs(talk, {
    ...{ stage, on, began, publish, officer: stage.who('town_officer', town) },
    council: async (days, words) => {
      const told = councilOf(talk, { daysAgo: talk.daysAgo - days, words });
      const id = await holdBody(stage, { told, placeCode: place, until });
      on(days);
      await stage.tell(cadre, `/api/consultations/${consultationId}/link`, { kind: 'meeting', id });
    },
    act: (...said) => {
      steps += 1;
      return tell(...said);
    },
  });
  steps += await tellAround(talk, { stage, place, tell });
  await publish();
}

/** The matter of that name, where this county has it. */
async function mattersCalled({ read }: Stage, office: Office, title: string | undefined) {
  if (title === undefined) return [];
  const { matters } = (await read(office, `/api/matters?q=${encodeURIComponent(title)}`)) as {
    matters: readonly { readonly matterId: string; readonly title: string }[];
  };
  return matters
    .filter((one) => one.title === title)
    .slice(0, 1)
    .map(({ matterId }) => ({ kind: 'matter', id: matterId }));
}

interface Around {
  readonly stage: Stage;
  readonly place: string;
  readonly tell: (name: string, body?: Record<string, unknown>, by?: Office) => Promise<void>;
}

/** So many people of each area answered the cards. */
const ASKED = 12;

/** What was brought from the areas, and cards that two of them answered; answers how many steps that were. */
async function tellAround(
  { voices = [], cards = [], slips }: ToldTalk,
  { stage, place, tell }: Around,
): Promise<number> {
  const chiefs = stage.chiefsOf(place).slice(0, 2);
  const [chief] = chiefs;
  if (chief === undefined) return 0;
  const { newId } = stage.house;
  let steps = 0;
  for (const { side, text, why } of voices) {
    const voiceId = newId();
    await tell('speak', { voiceId, side, text }, chief);
    if (why !== undefined) await tell('answer-voice', { voiceId, how: 'in-map', why });
    steps += why === undefined ? 1 : 2;
  }
  const shown = cards.map((card) => ({ ...card, cardId: newId() }));
  for (const { cardId, text } of shown) await tell('show-card', { cardId, text });
  if (shown.length > 0)
    for (let n = 0; n < ASKED * chiefs.length; n += 1) {
      const answers = shown.map(({ cardId, stances }) => ({ cardId, stance: stances[n % stances.length] }));
      await tell('tally', { answers }, chiefs[n % chiefs.length]);
    }
  if (slips !== undefined) await tell('issue-ballots', { count: slips });
  return steps + shown.length;
}

interface Telling {
  readonly stage: Stage;
  readonly began: Moment;
  readonly officer: Office;
  readonly act: (name: string, body?: Record<string, unknown>, by?: Office) => Promise<void>;
  readonly on: (days: number) => void;
  /** What residents read of it, as it stands. */
  readonly publish: () => Promise<void>;
  /** A council on that day, of which the topic takes its numbers. */
  readonly council: (days: number, words: string) => Promise<void>;
}

/** So many came, and one was against it. */
const AT_COUNCIL = 22;

const councilOf = (
  { title }: ToldTalk,
  { daysAgo, words }: { readonly daysAgo: number; readonly words: string },
): ToldBody => ({
  ...{ kind: 'council_session', at: 'village', basis: 'invited', guests: AT_COUNCIL, daysAgo },
  ...{ title: `村民议事会议（${title}）`, venue: VENUE, item: [title, 'shared_life'], words },
});

async function tellActs(talk: ToldTalk, telling: Telling): Promise<void> {
  const { stage, began, officer, act, on, council, publish } = telling;
  const { verdict, plan, found } = talk;
  if (verdict === undefined) return;
  on(PACE.review);
  await act('review', { ...verdict, ...(verdict.verdict === 'accepted' && { party: PARTY }), obstacles: [] });
  if (plan === undefined || found === undefined) return;
  on(PACE.plan);
  const { sides, ...said } = plan;
  await act('plan', {
    ...said,
    sides: sides.map(([name, directly, heard]) => ({ name, directly, heard })),
    firstOn: addDays(dayOf(began + PACE.plan * DAY), NOTICE),
  });
  await act('research', { voices: found.voices, found: found.text });
  await publish();
  await tellRounds(talk, { stage, act, on, council });
  if (talk.givenUpWhy !== undefined) {
    on(PACE.session + PACE.given);
    await act('give-up', { why: talk.givenUpWhy });
  }
  if (talk.reference !== undefined) {
    const { law, advice, reply } = talk.reference;
    await act('refer', { law, advice });
    on(PACE.session + 3);
    await act('receive', { number: '镇收〔2026〕31 号' }, officer);
    if (reply === undefined) return;
    on(PACE.session + 20);
    await act('reply', { text: reply }, officer);
  }
}

async function tellRounds(
  talk: ToldTalk,
  { stage, act, on, council }: Pick<Telling, 'stage' | 'act' | 'on' | 'council'>,
): Promise<void> {
  const { rounds = [], ended } = talk;
  const sides = talk.plan?.sides.map(([name]) => name) ?? [];
  let objected: string | undefined;
  for (const [at, round] of rounds.entries()) {
    on(PACE.session + at * PACE.next);
    await act('open-round');
    if (objected !== undefined)
      await act('answer-objection', { objectionId: objected, how: 'integrated', why: round.answered ?? '' });
    const optionId = await tellTable(stage, act, { round, sides });
    objected = await tellObjection(stage, act, { round, sides });
    const isLast = at === rounds.length - 1;
    if (isLast && talk.counted) await council(PACE.session + at * PACE.next, round.options[0] ?? '');
    const agreed = talk.counted ? AT_COUNCIL - 1 : 19;
    if (isLast && ended === 'agreed')
      await act('agree', { attendance: thereWith(sides), optionId, agreed, of: AT_COUNCIL });
    else if (!(isLast && ended === 'open')) await act('end-round', { attendance: thereWith(sides) });
  }
}

interface AtTable {
  readonly round: ToldRound;
  readonly sides: readonly string[];
}

/** What lies on the table of a round; answers the id of its first option. */
async function tellTable(stage: Stage, act: Telling['act'], { round, sides }: AtTable): Promise<string> {
  const { newId } = stage.house;
  const ids = round.options.map(() => newId());
  for (const [at, text] of round.options.entries()) await act('keep-option', { optionId: ids[at], text });
  const plain = (kind: string, texts: readonly string[] = []) =>
    texts.map((text) => ({ pointId: newId(), kind, text, words: [] as object[] }));
  const points = [...plain('agreed', round.agreed), ...plain('missing', round.missing)];
  if (round.disputed !== undefined) {
    const { text, words } = round.disputed;
    const said = words.map((text, at) => ({ side: sides[at] ?? '', text }));
    points.push({ pointId: newId(), kind: 'disputed', text, words: said });
  }
  for (const point of points) await act('keep-point', point);
  return ids[0] ?? '';
}

async function tellObjection(
  stage: Stage,
  act: Telling['act'],
  { round, sides }: AtTable,
): Promise<string | undefined> {
  if (round.objection === undefined) return undefined;
  const objectionId = stage.house.newId();
  const { side, text, remedy } = round.objection;
  await act('object', { objectionId, side: sides[side] ?? '', text, remedy });
  return objectionId;
}

const thereWith = (sides: readonly string[]) => ({
  ...{ present: 24, stakeholders: 17, women: 9, members: 1 },
  sides: [...sides],
});
