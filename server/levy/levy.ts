/** 筹资筹劳: proposed, carried on stage by stage, read; load, decide, save. */
import * as api from '../../contract/levy.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import {
  actsOn,
  afterStep,
  decideAct,
  LEVY_ACT_NAMES,
  type LevyAct,
  type LevyStep,
} from '../../domain/levy/acts.ts';
import { hasOpenCeiling, reviewDue, votableFrom } from '../../domain/levy/carry-out.ts';
import { actsAt, isOver, type Levy, nextStage, schemeNow, statusOf, sumsOf } from '../../domain/levy/levy.ts';
import { readLevyLimits } from '../../domain/levy/limits.ts';
import { propose, proposed } from '../../domain/levy/scheme.ts';
import { VOTING_KINDS } from '../../domain/levy/vote.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Office } from '../../domain/people/office.ts';
import { contains } from '../../domain/place/code.ts';
import { votedItems } from '../../domain/procedure/count.ts';
import type { Given } from '../kit/admission.ts';
import { afterOf, ONE_MORE, pageOf } from '../kit/day-pages.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { settingOf } from '../kit/settings.ts';
import { findMeeting } from '../meeting/store.ts';
import { answeringPlace } from '../place/store.ts';
import { votedMeetings } from '../procedure/store.ts';
import { levies } from './store.ts';

const standing = (it: Levy) => ({ status: statusOf(it), isOver: isOver(it) });

const factsOf = (house: House, by: Office) => ({
  ...{ by, at: house.now(), calendar: house.calendar },
  limits: settingOf(house, 'levy.limits', readLevyLimits),
});

function rowOf(house: House, office: Office, it: Levy): api.LevyRow {
  const due = reviewDue(it, factsOf(house, office));
  const { id: levyId, title, placeCode, beganOn } = it;
  return {
    ...{ levyId, title, placeCode, placeName: house.names(placeCode), beganOn, status: statusOf(it) },
    next: isOver(it) ? null : (nextStage(it) ?? null),
    ...{ due, overdue: due !== null && due < dayOf(house.now()) },
  };
}

function levyPage(
  house: House,
  { office, it, meetings }: { office: Office; it: Levy; meetings: readonly Meeting[] },
): api.LevyPage {
  const { limits } = factsOf(house, office);
  const { proposer, signed, schemes, done, endedWhy, endedOn } = it;
  return {
    ...rowOf(house, office, it),
    ...{ proposer, signed, endedWhy, endedOn, limits },
    schemes: schemes.map((scheme) => ({ ...scheme, exempt: [...scheme.exempt] })),
    sums: sumsOf(schemeNow(it)),
    done: [...done],
    votableFrom: votableFrom(it, limits),
    ceilingOpen: hasOpenCeiling(it, limits),
    meetings: meetings.flatMap(votedItems),
    acts: [...actsOn(it, office)],
  };
}

const listed = query(api.listLevies, async ({ query: asked }, { tx, house, office }) => {
  const found = await levies.list(tx, house.county, {
    ...{ place: office.placeCode, over: asked.state === 'ended' },
    ...{ after: afterOf(asked.after), limit: ONE_MORE },
  });
  const { page, next } = pageOf(found, ({ beganOn }) => beganOn);
  return { levies: page.map((it) => rowOf(house, office, it)), next };
});

const read = query(api.getLevy, async ({ params }, { tx, house, office }) => {
  const it = must(await levies.find(tx, house.county, params.levyId));
  if (!contains(office.placeCode, it.placeCode)) throw new NotFoundError();
  const voting = nextStage(it) === 'vote' && actsAt(office, it, 'vote');
  const meetings = voting
    ? await votedMeetings(tx, house.county, { place: it.placeCode, kinds: VOTING_KINDS })
    : [];
  return levyPage(house, { office, it, meetings });
});

const limits = query(api.getLevyLimits, async (_, { house, office }) => factsOf(house, office).limits);

const proposing = command(api.proposeLevy, async ({ body }, given) => {
  const { tx, house, office } = given;
  const { commandId: _, ...request } = body;
  const placeCode = await answeringPlace(tx, house.county, request.placeCode, dayOf(house.now()));
  if (placeCode === undefined || !contains(office.placeCode, placeCode)) throw new NotFoundError();
  const decision = propose({ ...request, placeCode }, factsOf(house, office));
  if (!decision.ok) throw new RefusedError(decision.reason);
  const it = proposed(decision.step);
  if (!(await levies.insert(tx, house.county, it, standing(it)))) throw new RefusedError('id-taken');
  await keep(given, it, { act: 'propose', body: decision.step });
  return { levyId: it.id };
});

const keep = ({ tx, house, office }: Given, it: Levy, step: LevyStep): Promise<void> =>
  levies.addStep(tx, house.county, it, { step, at: new Date(house.now()), by: office });

interface Asked {
  readonly commandId: string;
}

async function act(given: Given, name: LevyAct, id: string, { commandId: _, ...request }: Asked) {
  const { tx, house, office } = given;
  const it = must(await levies.lock(tx, house.county, id));
  if (!contains(office.placeCode, it.placeCode)) throw new NotFoundError();
  const named = (request as { meeting?: { meetingId: string } | null }).meeting?.meetingId;
  const meeting = named === undefined ? undefined : await findMeeting(tx, house.county, named);
  const decision = decideAct(it, name, request, { ...factsOf(house, office), meeting });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const next = afterStep(it, decision.step);
  await levies.save(tx, house.county, next, standing(next));
  await keep(given, next, decision.step);
  return { levyId: id };
}

const acts: readonly Served[] = LEVY_ACT_NAMES.map((name) =>
  command(api.LEVY_ENDPOINTS[name] as (typeof api.LEVY_ENDPOINTS)['give-up'], ({ params, body }, given) =>
    act(given, name, params.levyId, body),
  ),
);

export const ofLevies: readonly Served[] = [listed, read, limits, proposing, ...acts];
