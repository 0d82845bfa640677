/** 登录与退出: who I am, under which office, and my sessions. */
import * as api from '../../contract/people.ts';
import { addDays, dayOf } from '../../domain/kernel/day.ts';
import { LATE_DAYS } from '../../domain/people/late.ts';
import type { Office } from '../../domain/people/office.ts';
import { record } from '../kit/audit.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { checkPassword } from '../kit/password.ts';
import { must, SignedOutError, TooOftenError } from '../kit/problem.ts';
import { readKey } from '../kit/proof.ts';
import { apart, query, type Served } from '../kit/serve.ts';
import { beginSession, clearToken, endOf, endToken, setToken, tokenOf } from '../kit/session.ts';
import { type Throttle, throttle } from '../kit/throttle.ts';
import { deviceOf, rememberDevice } from './device.ts';
import {
  countyName,
  endOtherSessions,
  endSession,
  findAccount,
  lastOfficeOf,
  myOffice,
  officesOf,
  personName,
  sessionsOf,
  takeOffice,
} from './store.ts';

const HOUR = 3_600_000;
/** ASVS 6.3.1: at most ten guesses an hour for one person from one place; a device the person used before counts apart. */
const GUESSES = { tries: 10, window: HOUR };
const GUESSES_OF_ADDRESS = { tries: 100, window: HOUR };

/** Sign-in keeps its counts in this process, so it is made once for each house. */
export function signing(house: House): Served[] {
  const byPerson = throttle({ ...GUESSES, now: house.now });
  const byAddress = throttle({ ...GUESSES_OF_ADDRESS, now: house.now });

  // The password is checked between two transactions: those who wait for that keep no connection from others.
  const signIn = apart(api.signIn, async ({ body, request, reply }) => {
    const deviceKey = body.deviceKey === undefined ? undefined : readKey(body.deviceKey);
    const account = await inCounty(house, (tx) => findAccount(tx, house.county, body.account));
    const device = account && deviceOf(request, house, account.personId);
    const guesser = device ?? `${request.ip} ${account?.personId ?? body.account}`;
    refuseTooMany(byPerson, guesser);
    if (device === undefined) refuseTooMany(byAddress, request.ip);

    const fits = await checkPassword(account?.passwordHash, body.password);
    if (!fits || account === undefined) throw new SignedOutError();
    return inCounty(house, async (tx) => {
      const [held] = await officesOf(tx, house.county, account.personId, dayOf(house.now()));
      const office = held ?? (await formerOffice(tx, house, account.personId));
      if (office === undefined) throw new SignedOutError();

      byPerson.clear(guesser);
      if (device === undefined) byAddress.giveBack(request.ip);
      const client = (request.headers['user-agent'] ?? '').slice(0, 120);
      await endToken(tx, house, tokenOf(request, house));
      setToken(reply, house, await beginSession(tx, house, { office, client, deviceKey }));
      rememberDevice({ request, reply }, house, account.personId);
      record(tx, house, { act: api.signIn.name, office });
      return whoIs(tx, house, office);
    });
  });
  return [signIn, ...mySessions];
}

/** What was saved on a phone before the hand-over may still come in for some days, and nothing else. */
const formerOffice = (tx: Tx, house: House, personId: string) =>
  lastOfficeOf(tx, house.county, personId, addDays(dayOf(house.now()), -LATE_DAYS));

const inCounty = <T>({ database, county }: House, work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.transaction({ county }, work);

const mySessions: Served[] = [
  query(api.getMe, (_, { tx, house, office }) => whoIs(tx, house, office)),

  query(api.takeOffice, async ({ body }, { tx, house, office, session }) => {
    const offices = await officesOf(tx, house.county, office.personId, dayOf(house.now()));
    const next = must(offices.find(({ id }) => id === body.officeId));
    await takeOffice(tx, house.county, session.id, {
      officeId: next.id,
      until: endOf(next.post, house.now(), { bound: true }),
    });
    record(tx, house, { act: api.takeOffice.name, office: next });
    return whoIs(tx, house, next);
  }),

  query(api.signOut, async ({ reply }, { tx, house, office, session }) => {
    await endSession(tx, house.county, office.personId, session.id);
    record(tx, house, { act: api.signOut.name, office });
    clearToken(reply, house);
    return {};
  }),

  query(api.listSessions, async (_, { tx, house, office, session }) => {
    const rows = await sessionsOf(tx, house.county, office.personId, new Date(house.now()));
    return {
      sessions: rows.map((row) => ({
        sessionId: row.id,
        client: row.client,
        since: row.since,
        lastUsed: row.last_used,
        current: row.id === session.id,
      })),
    };
  }),

  query(api.endOtherSessions, async (_, { tx, house, office, session }) => {
    const ended = await endOtherSessions(tx, house.county, office.personId, session.id);
    record(tx, house, { act: api.endOtherSessions.name, office });
    return { ended };
  }),

  query(api.endSession, async ({ params }, { tx, house, office }) => {
    must((await endSession(tx, house.county, office.personId, params.sessionId)) || undefined);
    record(tx, house, { act: api.endSession.name, office });
    return {};
  }),
];

/** What somebody who is signed in is told about the own offices. */
export async function whoIs(tx: Tx, house: House, office: Office) {
  const today = dayOf(house.now());
  const offices = await officesOf(tx, house.county, office.personId, today);
  const held = offices.find(({ id }) => id === office.id);
  const mine = must(held ?? (await formerOffice(tx, house, office.personId)));
  return {
    personId: office.personId,
    personName: await personName(tx, house.county, office.personId),
    countyCode: house.county,
    countyName: await countyName(tx, house.county),
    office: myOffice(mine),
    offices: offices.map(myOffice),
    former: held === undefined,
    demo: house.demo,
  };
}

function refuseTooMany(counts: Throttle, key: string): void {
  const seconds = counts.take(key);
  if (seconds > 0) throw new TooOftenError(seconds);
}
