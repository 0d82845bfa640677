/** 更正账号信息: asked by whoever has the account, answered by whoever may appoint that person: load, decide, save. */
import * as api from '../../contract/correction.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Told } from '../../domain/notice/kind.ts';
import { toldOfAnswer, toldOfCorrection } from '../../domain/notice/of-account.ts';
import * as rules from '../../domain/people/correct.ts';
import { mayManage } from '../../domain/people/grant.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { tellOnce } from '../notice/store.ts';
import { fullPlaceName } from '../place/store.ts';
import { managed } from './accounts.ts';
import * as store from './correction.store.ts';
import { heldFrom } from './office.store.ts';
import { noteStep } from './offices.ts';
import { findByPhone, findPerson, setName, setPhone } from './person.store.ts';

const MOST = 50;
/** Of those who wait so many are looked through for what is this office's to answer. */
const LOOKED_AT = 500;

export const corrections: readonly Served[] = [
  command(api.askCorrection, async ({ body: { commandId: _, ...request } }, given) => {
    const { tx, house, office } = given;
    const kept = must(await findPerson(tx, house.county, office.personId));
    const decision = rules.askCorrection(request, { kept, at: house.now() });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.insertCorrection(tx, house.county, kept.id, decision.step);
    const held = await heldFrom(tx, house.county, kept.id, dayOf(house.now()));
    await tell(given, { personId: kept.id, told: toldOfCorrection(held), answered: false });
    return { askedAt: decision.step.askedAt };
  }),

  query(api.listCorrections, async (_, { tx, house, office: by }) => {
    const day = dayOf(house.now());
    const within = by.placeCode;
    const open = await store.openCorrections(tx, house.county, { within, day, limit: LOOKED_AT });
    const held = await Promise.all(open.map((row) => heldFrom(tx, house.county, row.person_id, day)));
    const theirs = open.flatMap((row, n) => {
      const offices = held[n] ?? [];
      return mayManage(by, offices) ? viewOf(house, row, offices) : [];
    });
    return { corrections: theirs.slice(0, MOST) };
  }),

  command(api.answerCorrection, async ({ params, body: { commandId: _, ...answer } }, given) => {
    const { tx, house, office: by } = given;
    const { county } = house;
    const person = await managed(tx, house, by, params.personId);
    const open = must(await store.lockCorrection(tx, county, person.id));
    const others = open.phone === null ? [] : await findByPhone(tx, county, open.phone);
    const decision = rules.answerCorrection(open, answer, {
      phoneTaken: others.some(({ id }) => id !== person.id),
    });
    if (!decision.ok) throw new RefusedError(decision.reason);
    const { kind, ...step } = decision.step;
    await tell(given, { personId: person.id, told: toldOfAnswer(person.id), answered: true });
    await store.answerOpen(tx, county, person.id, {
      ...{ at: new Date(house.now()), agreed: answer.agreed, why: step.why, by },
    });
    if (answer.agreed && open.name !== null) await setName(tx, county, person.id, open.name);
    if (answer.agreed && open.phone !== null) await setPhone(tx, county, person.id, open.phone);
    await noteStep(given, kind, { personId: person.id }, step);
    return { personId: person.id };
  }),
];

/** Asked again before an answer it is not told again: it is numbered by the answers before it. */
async function tell(
  { tx, house }: Pick<Given, 'tx' | 'house'>,
  { personId, told, answered }: { personId: string; told: readonly Told[]; answered: boolean },
): Promise<void> {
  const { county } = house;
  const before = await store.countAnswered(tx, county, personId);
  // Whether it was told before is in nobody's sight but this duty's.
  widen(tx, { county, duty: 'notice' });
  tellOnce(tx, {
    ...{ county, word: 'account', ofId: personId, told, tail: null, at: house.now() },
    seq: 2 * before + (answered ? 1 : 0),
  });
}

type Open = Awaited<ReturnType<typeof store.openCorrections>>[number];

const viewOf = (house: House, row: Open, held: Awaited<ReturnType<typeof heldFrom>>) => ({
  personId: row.person_id,
  personName: row.person_name,
  personPhone: row.person_phone,
  offices: held.map(({ post, placeCode }) => ({ post, placeName: fullPlaceName(house.names, placeCode) })),
  askedAt: row.asked_at,
  name: row.name,
  phone: row.phone,
});
