/** 凭码查询: the reporter's road, by the code that was shown once when the matter was raised. */
import * as api from '../../contract/follow.ts';
import { dayOf, type Moment, startOf } from '../../domain/kernel/day.ts';
import { confirm } from '../../domain/matter/confirm.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { readFollowCode, readMatterNumber } from '../../domain/matter/number.ts';
import { remind } from '../../domain/matter/remind.ts';
import { reopen } from '../../domain/matter/reopen.ts';
import { sendBack } from '../../domain/matter/send-back.ts';
import type { StepKind } from '../../domain/matter/step.ts';
import { withdraw } from '../../domain/matter/withdraw.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { fullPlaceName } from '../place/store.ts';
import { openingsOf } from './access.store.ts';
import { act } from './act.ts';
import { followCodeOf, hashFollowCode } from './follow-code.ts';
import type { Publishing } from './publishing.ts';
import { findByCode, findByNumber, findMatter, partsOf, stepsOf } from './store.ts';
import { timing } from './timing.ts';
import { clockView, holderView, stepView } from './view.ts';

const REPORTER: Actor = { kind: 'reporter' };

/** When the reporter acts: of somebody without a name the day only, yet not before what was done last. */
const momentFor = ({ reporter, clock, heldSince, closedAt = 0 }: Matter, house: House): Moment =>
  reporter.kind === 'anonymous'
    ? Math.max(startOf(dayOf(house.now())), heldSince, clock?.since ?? 0, closedAt)
    : house.now();

/** The matter a code opens, from here on in this transaction's sight; else 404. */
export async function openByCode(tx: Tx, house: House, code: string): Promise<string> {
  const read = must(readFollowCode(code));
  const matterId = must(await findByCode(tx, house.county, hashFollowCode(house, read)));
  widen(tx, { county: house.county, matter: matterId });
  return matterId;
}

/** What the clock and the helpers say is inner work. */
const INNER: readonly StepKind[] = ['turned', 'assist-asked', 'contributed', 'replied'];

/** Steps of the clock and of handing on are inner work; the reporter sees who has it and what was said. */
export const followByCode = (publishing: Publishing) =>
  query(api.followByCode, async ({ params }, { tx, house }) => {
    const matter = must(await findMatter(tx, house.county, await openByCode(tx, house, params.code)));
    const steps = (await stepsOf(tx, house.county, matter.id)).filter(
      ({ body }) => !INNER.includes(body.kind),
    );
    const { names } = house;
    const it = { by: REPORTER, ...timing(house) };
    const anonymous = matter.reporter.kind === 'anonymous';
    return {
      no: matter.no,
      title: matter.title,
      text: matter.text,
      status: matter.status,
      reportedAt: anonymous ? startOf(dayOf(matter.reportedAt)) : matter.reportedAt,
      placeName: fullPlaceName(names, matter.placeCode),
      holder: holderView(matter.holder, names),
      offeredTo: matter.offer === undefined ? null : holderView(matter.offer.to, names),
      clock: clockView(matter.clock),
      answer: matter.answer ?? null,
      satisfaction: matter.satisfaction ?? null,
      steps: steps.map((step) => stepView(step, names)),
      mayConfirm: confirm(matter, { ...it, satisfaction: 'satisfied' }).ok,
      maySendBack: sendBack(matter, { ...it, why: '' }).ok,
      mayWithdraw: withdraw(matter, { ...it, why: '' }).ok,
      mayRemind: remind(matter, { ...it, why: '' }).ok,
      mayReopen: reopen(matter, { ...it, why: '' }).ok,
      ending: matter.ending ?? null,
      goesAlongWith: await leadNumber(tx, house, matter),
      parts: await partsFor(tx, house, matter),
      openings: await openingsOf(tx, house.county, matter.id),
      publicationId: await publishing.idOf(tx, house.county, matter.id),
      topics: await publishing.topicsOf(tx, house.county, matter.id),
      outcomes: await publishing.outcomesOf(tx, house.county, matter.id),
    };
  });

/** The parts of a matter are shown to whoever raised it: each has a code of its own. */
async function partsFor(tx: Tx, house: House, { id }: Matter) {
  widen(tx, { county: house.county, duty: 'clock' });
  return (await partsOf(tx, house.county, id)).map((part) => ({
    no: part.no,
    title: part.title,
    code: followCodeOf(house, part.id),
  }));
}

async function leadNumber(tx: Tx, house: House, { mergedInto }: Matter): Promise<string | null> {
  if (mergedInto === undefined) return null;
  widen(tx, { county: house.county, duty: 'clock' });
  return (await findMatter(tx, house.county, mergedInto))?.no ?? null;
}

/** How far a matter is, for whoever reads its number from a slip or a board. */
export const followByNumber = (publishing: Publishing) =>
  query(api.followByNumber, async ({ params }, { tx, house }) => {
    const no = must(readMatterNumber(params.no));
    widen(tx, { county: house.county, number: no });
    const matter = must(await findByNumber(tx, house.county, no));
    return { no, status: matter.status, publicationId: await publishing.idOf(tx, house.county, matter.id) };
  });

export const confirmByCode = command(api.confirmByCode, async ({ params, body }, { tx, house }) => {
  const matterId = await openByCode(tx, house, params.code);
  const { commandId: _, ...said } = body;
  return act({ tx, house, matterId, by: REPORTER }, (matter) =>
    confirm(matter, { by: REPORTER, at: momentFor(matter, house), ...said }),
  );
});

export const sendBackByCode = command(api.sendBackByCode, async ({ params, body }, { tx, house }) => {
  const matterId = await openByCode(tx, house, params.code);
  return act({ tx, house, matterId, by: REPORTER }, (matter) =>
    sendBack(matter, { by: REPORTER, why: body.why, ...timing(house), at: momentFor(matter, house) }),
  );
});

export const withdrawByCode = command(api.withdrawByCode, async ({ params, body }, { tx, house }) => {
  const matterId = await openByCode(tx, house, params.code);
  return act({ tx, house, matterId, by: REPORTER }, (matter) =>
    withdraw(matter, { by: REPORTER, why: body.why, at: momentFor(matter, house) }),
  );
});

export const remindByCode = command(api.remindByCode, async ({ params, body }, { tx, house }) => {
  const matterId = await openByCode(tx, house, params.code);
  return act({ tx, house, matterId, by: REPORTER }, (matter) =>
    remind(matter, { by: REPORTER, why: body.why, at: momentFor(matter, house) }),
  );
});

export const reopenByCode = command(api.reopenByCode, async ({ params, body }, { tx, house }) => {
  const matterId = await openByCode(tx, house, params.code);
  return act({ tx, house, matterId, by: REPORTER }, (matter) =>
    reopen(matter, { by: REPORTER, why: body.why, ...timing(house), at: momentFor(matter, house) }),
  );
});
