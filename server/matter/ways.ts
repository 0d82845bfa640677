/** 旁路上的动作: acts beside the main road, each with the neighbours its rule wants to know of. */
import * as api from '../../contract/ways.ts';
import { dayOf, yearOf } from '../../domain/kernel/day.ts';
import { refuse } from '../../domain/kernel/decision.ts';
import { accept } from '../../domain/matter/accept.ts';
import { assist } from '../../domain/matter/assist.ts';
import { recordSatisfaction } from '../../domain/matter/confirm.ts';
import { contribute } from '../../domain/matter/contribute.ts';
import { extend } from '../../domain/matter/extend.ts';
import { handOver } from '../../domain/matter/hand-over.ts';
import { merge } from '../../domain/matter/merge.ts';
import { matterNumber, NUMBER_CHANCES } from '../../domain/matter/number.ts';
import { redirect } from '../../domain/matter/redirect.ts';
import { remind } from '../../domain/matter/remind.ts';
import { reopen } from '../../domain/matter/reopen.ts';
import { reply } from '../../domain/matter/reply.ts';
import { afterReported } from '../../domain/matter/report.ts';
import { setAside } from '../../domain/matter/set-aside.ts';
import { partCategory, reportPart, type SplitRequest, split } from '../../domain/matter/split.ts';
import { supervise } from '../../domain/matter/supervise.ts';
import { takeUp } from '../../domain/matter/take-up.ts';
import { withdraw } from '../../domain/matter/withdraw.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { NotFoundError } from '../kit/problem.ts';
import type { Served } from '../kit/serve.ts';
import { unitsAt } from '../place/store.ts';
import { acting } from './acting.ts';
import { followCodeOf, hashFollowCode } from './follow-code.ts';
import type { Publishing } from './publishing.ts';
import { seenBy } from './see.ts';
import { insertMatter, lockMatter, reporterOf, saveStep } from './store.ts';
import { categoriesOf, timing } from './timing.ts';

const BASE = 32;

/** A number for a new matter. */
export const newNumber = (house: House): string =>
  matterNumber(yearOf(dayOf(house.now())) % 100, house.chance(NUMBER_CHANCES, BASE));

/** What is redirected stands on no public page either; what is handed over for good was sensitive before. */
export const matterWays = ({ withdraw: unpublish }: Pick<Publishing, 'withdraw'>): readonly Served[] => [
  acting(api.assistMatter, async (matter, { by, said, given: { tx, house } }) => {
    const units = await unitsAt(tx, house.county, matter.holder.placeCode, dayOf(house.now()));
    const unit = units.find(({ code }) => code === said.unitCode);
    return assist(matter, { by, unit, why: said.why, ...timing(house) });
  }),

  acting(api.contributeMatter, (matter, { by, said, given }) =>
    contribute(matter, { by, ...said, at: given.house.now() }),
  ),

  acting(api.remindMatter, (matter, { by, said, given }) =>
    remind(matter, { by, ...said, at: given.house.now() }),
  ),

  acting(api.superviseMatter, (matter, { by, said, given }) =>
    supervise(matter, { by, ...said, ...timing(given.house) }),
  ),

  acting(api.replyMatter, (matter, { by, said, given }) =>
    reply(matter, { by, ...said, at: given.house.now() }),
  ),

  acting(api.extendMatter, (matter, { by, said, given }) =>
    extend(matter, { by, ...said, ...timing(given.house) }),
  ),

  acting(api.setAsideMatter, (matter, { by, said, given }) =>
    setAside(matter, { by, ...said, ...timing(given.house) }),
  ),

  acting(api.takeUpMatter, (matter, { by, said, given }) =>
    takeUp(matter, { by, ...said, ...timing(given.house) }),
  ),

  acting(
    api.mergeMatter,
    async (matter, { by, said, given }) =>
      merge(matter, { by, into: await leadOf(given, said.into), why: said.why, at: given.house.now() }),
    ({ into }) => [into],
  ),

  acting(api.splitMatter, async (matter, { by, said, given }) => {
    const { house } = given;
    const category = partCategory(said, categoriesOf(house));
    if (category === undefined) return refuse('no-such-category');
    const decision = split(matter, { by, ...said, no: newNumber(house), at: house.now() });
    if (!decision.ok) return decision;
    const time = { ...timing(house), at: decision.step.at };
    await insertPart(given, reportPart(matter, decision.step, { ...said, category }, time), said);
    return decision;
  }),

  acting(api.withdrawMatter, (matter, { by, said, given }) =>
    withdraw(matter, { by, ...said, at: given.house.now() }),
  ),

  acting(api.redirectMatter, async (matter, { by, said, given: { tx, house } }) => {
    const decision = redirect(matter, { by, ...said, at: house.now() });
    if (decision.ok) await unpublish(tx, house, matter.id, { why: 'redirected', at: decision.step.at });
    return decision;
  }),

  acting(api.handOverMatter, (matter, { by, said, given }) =>
    handOver(matter, { by, ...said, at: given.house.now() }),
  ),

  acting(api.reopenMatter, (matter, { by, said, given }) =>
    reopen(matter, { by, ...said, ...timing(given.house) }),
  ),

  acting(api.recordSatisfaction, (matter, { by, said, given }) =>
    recordSatisfaction(matter, { by, ...said, at: given.house.now() }),
  ),
];

/** The matter another one goes along with; when that goes along with a third, the third. */
async function leadOf({ tx, house, office }: Given, id: string) {
  const asked = await lockMatter(tx, house.county, id);
  if (asked === undefined) throw new NotFoundError();
  const { matter } = await seenBy(tx, house, office, asked);
  return matter.mergedInto === undefined
    ? matter
    : ((await lockMatter(tx, house.county, matter.mergedInto)) ?? matter);
}

/** The second matter: reported by the same person, and taken at once by the owner who split it off. */
async function insertPart(
  { tx, house, office }: Given,
  reported: ReturnType<typeof reportPart>,
  { partId }: Pick<SplitRequest, 'partId'>,
): Promise<void> {
  const part = afterReported(reported);
  const contact = part.splitFrom && (await reporterOf(tx, house.county, part.splitFrom));
  insertMatter(tx, part, reported, {
    name: (contact || undefined)?.name ?? undefined,
    phone: (contact || undefined)?.phone ?? undefined,
    codeHash: hashFollowCode(house, followCodeOf(house, partId)),
  });
  const taken = accept(part, { by: { kind: 'office', office }, ...timing(house) });
  if (!taken.ok) return;
  widen(tx, { county: house.county, matter: partId });
  saveStep(
    tx,
    part,
    { ...part, status: 'accepted', clock: taken.step.clock, heldSince: taken.step.at },
    taken.step,
  );
}
