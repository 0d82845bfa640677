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
  /** Gives a command as an office. Throws when it is refused: the demonstration is never half there. */
  readonly tell: (office: Office, url: string, body: Record<string, unknown>) => Promise<void>;
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
  const tell: Stage['tell'] = async (office, url, body) => {
    const { token } = await house.database.transaction({ county: house.county }, (tx) =>
      beginSession(tx, house, { office, client }),
    );
    const reply = await app.inject({
      method: 'POST',
      url,
      cookies: { session: token },
      payload: { ...body, commandId: house.newId() },
    });
    if (reply.statusCode !== 200) throw new Error(`${url} answered ${reply.statusCode} ${reply.body}`);
  };
  try {
    return await work({
      house,
      who: whoIn(offices),
      chiefsOf: chiefsIn(offices),
      tell,
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
