/** 分发: of each notice, the letters to those who want them. Once: the notice is held, and marked in the same transaction. */
import { dayOf } from '../../domain/kernel/day.ts';
import { CHANNELS, type Channel } from '../../domain/notice/kind.ts';
import { takersOf } from '../../domain/people/office.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { channelsOf, isOn } from './channels.ts';
import { choiceOf, choosersAt, insertLetter, markSpread, type Notice, unspread } from './store.ts';

const AT_ONCE = 100;

/** Writes what is to be written and answers how many notices that were. */
export async function spread(house: House): Promise<number> {
  let all = 0;
  for (;;) {
    const some = await house.database.transaction({ county: house.county, duty: 'notice' }, (tx) =>
      spreadSome(tx, house),
    );
    all += some;
    if (some < AT_ONCE) return all;
  }
}

async function spreadSome(tx: Tx, house: House): Promise<number> {
  const notices = await unspread(tx, house.county, AT_ONCE);
  const open = CHANNELS.filter((channel) => isOn(house, channel));
  for (const notice of notices) {
    // What was told while a channel was off is not sent when it is switched on.
    for (const letter of open.length === 0 ? [] : await lettersOf(tx, house, notice))
      if (open.includes(letter.channel))
        await insertLetter(tx, house.county, {
          id: house.newId(),
          notice,
          ...letter,
          at: new Date(house.now()),
        });
    await markSpread(tx, house.county, notice);
  }
  return notices.length;
}

interface Addressed {
  readonly channel: Channel;
  readonly target: string;
}

async function lettersOf(tx: Tx, house: House, notice: Notice): Promise<readonly Addressed[]> {
  const { county } = house;
  const { to_key: key } = notice;
  // Whoever left a phone with a matter is asked by it; the question was put by hand.
  if (notice.kind === 'satisfaction') return [{ channel: 'sms', target: 'phone' }];
  if (key.startsWith('group:')) return robotsOf(house, key.slice('group:'.length));
  if (/^(matter|person|question):/.test(key)) {
    const choice = await choiceOf(tx, county, key);
    // What was told before somebody agreed is not sent after it.
    return choice === undefined || choice.at > notice.at
      ? []
      : [{ channel: choice.channel, target: `choice:${key}` }];
  }
  const choosers = await choosersAt(tx, county, {
    ...{ ...takersOf(key), day: dayOf(house.now()) },
    by: new Date(notice.at),
  });
  return [
    ...choosers.map(({ owner, channel }) => ({ channel, target: `choice:${owner}` })),
    ...robotsOf(house, key),
  ];
}

const robotsOf = (house: House, key: string): readonly Addressed[] =>
  channelsOf(house)
    .wecom.robots.filter(({ of }) => of === key)
    .map(({ id }) => ({ channel: 'wecom', target: `robot:${id}` }));
