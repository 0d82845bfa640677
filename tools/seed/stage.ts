/** 台上 (演示): a server of its own on which people of the demonstration give real commands, at whatever moment is being told. */

import type { Moment } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { openApp } from '../../server/app.ts';
import type { House } from '../../server/kit/house.ts';
import { beginSession } from '../../server/kit/session.ts';
import { chanceFrom } from './chance.ts';
import { drawnId } from './ids.ts';
import { endSessionsOf } from './rows.ts';

export interface Stage {
  readonly house: House;
  /** The first who holds the post there. */
  readonly who: (post: Post, at: string) => Office;
  /** The area chiefs of a village. */
  readonly chiefsOf: (village: string) => readonly Office[];
  /** Gives a command as an office, or as nobody known. Throws when it is refused: the demonstration is never half there. */
  readonly tell: (office: Office | undefined, url: string, body: Record<string, unknown>) => Promise<void>;
  /** What an office reads there. */
  readonly read: (office: Office, url: string) => Promise<unknown>;
  /** Moves the clock that the commands are given by. */
  readonly at: (moment: Moment) => void;
}

interface Opening {
  readonly offices: readonly Office[];
  readonly until: Moment;
  /** What the sessions are called, and what their ids are drawn from. */
  readonly called: string;
}

/** Opens a stage for some work, and leaves no session behind. */
export async function onStage<T>(
  real: House,
  { offices, until, called }: Opening,
  work: (stage: Stage) => Promise<T>,
): Promise<T> {
  const client = `demonstration ${called}`;
  const drawn = chanceFrom(`${called} ${real.county}`);
  let now = until;
  const house: House = {
    ...real,
    now: () => now,
    newId: () => drawnId(drawn, now),
    publicUrl: new URL('http://localhost'),
  };
  const app = await openApp(house);
  const asked = async (office: Office | undefined, url: string, payload?: Record<string, unknown>) => {
    const cookies = office === undefined ? {} : { session: (await sessionOf(office)).token };
    const sent = payload === undefined ? {} : { method: 'POST' as const, payload };
    const reply = await app.inject({ ...sent, url, cookies });
    if (reply.statusCode !== 200) throw new Error(`${url} answered ${reply.statusCode} ${reply.body}`);
    return reply;
  };
  const sessionOf = (office: Office) =>
    house.database.transaction({ county: house.county }, (tx) => beginSession(tx, house, { office, client }));
  const tell: Stage['tell'] = async (office, url, body) =>
    void (await asked(office, url, { ...body, commandId: house.newId() }));
  try {
    return await work({
      house,
      who: whoIn(offices),
      chiefsOf: chiefsIn(offices),
      tell,
      read: async (office, url) => (await asked(office, url)).json(),
      at: (moment) => (now = moment),
    });
  } finally {
    await house.database.transaction({ county: real.county }, (tx) => endSessionsOf(tx, real.county, client));
    await app.close();
  }
}

const chiefsIn =
  (offices: readonly Office[]): Stage['chiefsOf'] =>
  (village) =>
    offices.filter(({ post, placeCode }) => post === 'area_chief' && placeCode.startsWith(village));

const whoIn =
  (offices: readonly Office[]): Stage['who'] =>
  (post, at) => {
    const found = offices.find((one) => one.post === post && (one.unitCode ?? one.placeCode) === at);
    if (found === undefined) throw new Error(`nobody is ${post} at ${at}`);
    return found;
  };
