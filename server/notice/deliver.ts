/**
 * 发送: one letter at a time is claimed, sent without holding a transaction, and its answer written down. Killed anywhere, the claim runs
 * out: what was sent and not heard of is asked for again only where that acts once (`afterReceipt`). What is handed over is noted outside
 * of the store first, so that a store put back from a copy hands none of it over again.
 */
import { dayOf, MINUTE, startOf } from '../../domain/kernel/day.ts';
import { afterReceipt, CLAIM, going, type Receipt } from '../../domain/notice/letter.ts';
import { readNoticeLimits } from '../../domain/notice/limits.ts';
import { mayTell } from '../../domain/notice/of-matter.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { keyed } from '../kit/keyed.ts';
import { unseal } from '../kit/sealing.ts';
import { settingOf } from '../kit/settings.ts';
import { findMatter, reporterOf } from '../matter/store.ts';
import { isAsked } from '../people/correction.store.ts';
import { gatewayOf, isOn, robotKey } from './channels.ts';
import type { Gateway } from './gateway.ts';
import {
  changeLetter,
  choiceOf,
  dueLetter,
  type Letter,
  type LetterChange,
  type Notice,
  sentTo,
} from './store.ts';

export const ADDRESS = 'notice-address';

export const limitsOf = (house: House) => settingOf(house, 'notice.limits', readNoticeLimits);

/** Whether what a notice tells of was done meanwhile, as the word it is about knows. */
export type IsOver = (tx: Tx, house: House, notice: Notice) => Promise<boolean>;

/** Sends whatever is due; answers how many letters were looked at. */
export async function deliver(house: House, isOver: IsOver): Promise<number> {
  let looked = 0;
  while (await deliverOne(house, isOver)) looked += 1;
  return looked;
}

interface Claimed {
  readonly letter: Letter;
  readonly to: string;
  readonly tries: number;
  readonly askedAt: number;
}

/**
 * What a letter is, whichever row it stands in: of what, of which kind, to whom. Not by which channel, nobody has two; nor as which place, it may
 * have another code when the same is told again.
 */
const nameOf = (house: House, { of_id, seq, kind, target, event }: Letter): string =>
  keyed(house, 'letter', `${event ?? `${of_id} ${seq}`} ${kind} ${target}`).toString('base64url');

async function deliverOne(house: House, isOver: IsOver): Promise<boolean> {
  const claim = await house.database.transaction({ county: house.county, duty: 'notice' }, (tx) =>
    claimOne(tx, house, isOver),
  );
  if (claim === 'none') return false;
  if (claim === 'settled') return true;
  const { letter, tries, askedAt } = claim;
  const gateway = gatewayOf(house, letter.channel);
  const receipt: Receipt =
    gateway === undefined ? { kind: 'unsent', said: 'channel-off' } : await handOver(house, gateway, claim);
  await house.database.transaction({ county: house.county, duty: 'notice' }, (tx) =>
    settle(tx, house, { letter: { ...letter, tries }, askedAt, receipt, repeats: gateway?.repeats ?? 0 }),
  );
  return true;
}

/** Noted first: killed in between, it counts as gone in a copy that is put back, as a request without an answer does everywhere. */
async function handOver(house: House, gateway: Gateway, { letter, to, tries }: Claimed): Promise<Receipt> {
  const { handed } = house;
  const name = nameOf(house, letter);
  const today = dayOf(house.now());
  try {
    await handed.hand(name, { answers: letter.answers, tries }, today);
  } catch (error) {
    house.log({ level: 'error', at: 'notices', message: (error as Error).message });
    return { kind: 'unsent', said: 'not-noted' };
  }
  const { id, answers, kind, tail } = letter;
  const receipt = await gateway.send({ requestId: `${id}-${answers}`, to, kind, tail }, house.now());
  if (receipt.kind !== 'sent' && receipt.kind !== 'silent') await handed.takeBack(name, today);
  return receipt;
}

/** Claims a letter that may go; one that may not is put off or dropped here. */
async function claimOne(tx: Tx, house: House, isOver: IsOver): Promise<Claimed | 'settled' | 'none'> {
  const { county } = house;
  const at = house.now();
  const letter = await dueLetter(tx, county, new Date(at));
  if (letter === undefined) return 'none';
  if (letter.status === 'sending') {
    const lost = await lostOf(tx, house, letter);
    if (lost !== undefined) return lost;
  }
  const to = await addressOf(tx, house, letter);
  const address = to === undefined ? undefined : keyed(house, ADDRESS, `${letter.channel} ${to}`);
  const about = await aboutOf(tx, house, letter, isOver);
  const today = startOf(dayOf(at));
  const sent =
    address === undefined ? [] : await sentTo(tx, county, address, new Date(Math.min(today, at - MINUTE)));
  const verdict = going(
    {
      at,
      isOn: isOn(house, letter.channel),
      isWanted: to !== undefined,
      ...about,
      sentToday: sent.filter((one) => one >= today).length,
      lastMinute: sent.filter((one) => one > at - MINUTE),
      isRobot: letter.channel === 'wecom',
    },
    limitsOf(house),
  );
  const { tries, answers } = letter;
  const again =
    verdict.go === 'now' && (await house.handed.isGone(nameOf(house, letter), { answers, tries: tries + 1 }));
  const stands = { tries, answers, askedAt: null };
  const put = (next: Pick<LetterChange, 'status' | 'next' | 'doneAt' | 'said'>) =>
    changeLetter(tx, county, letter, { ...stands, ...next });
  if (verdict.go === 'later') {
    await put({ status: 'waiting', next: new Date(verdict.at), doneAt: null, said: null });
    return 'settled';
  }
  if (verdict.go === 'never' || to === undefined || address === undefined || again) {
    const said = again ? 'restored' : verdict.go === 'never' ? verdict.why : 'withdrawn';
    await put({ status: 'dropped', next: new Date(at), doneAt: new Date(at), said });
    return 'settled';
  }
  const askedAt = letter.status === 'sending' ? (letter.asked_at ?? at) : at;
  await changeLetter(tx, county, letter, {
    ...{ answers, doneAt: null, said: null },
    status: 'sending',
    tries: tries + 1,
    next: new Date(at + CLAIM),
    askedAt: new Date(askedAt),
    address,
  });
  return { letter, to, tries: tries + 1, askedAt };
}

/** A request whose answer was lost, when it must not be made again; undefined when it may. */
async function lostOf(tx: Tx, house: House, letter: Letter): Promise<'settled' | undefined> {
  const repeats = gatewayOf(house, letter.channel)?.repeats ?? 0;
  const askedAt = letter.asked_at ?? 0;
  if (house.now() - askedAt < repeats) return undefined;
  await settle(tx, house, { letter, askedAt, receipt: { kind: 'silent', said: 'no-answer' }, repeats: 0 });
  return 'settled';
}

async function settle(
  tx: Tx,
  house: House,
  {
    letter,
    askedAt,
    receipt,
    repeats,
  }: { letter: Letter; askedAt: number; receipt: Receipt; repeats: number },
): Promise<void> {
  const at = house.now();
  const [chance = 0] = house.chance(1, 1000);
  const { tries, answers } = letter;
  const { status, next } = afterReceipt(receipt, {
    ...{ at, tries, askedAt, repeats, chance },
    most: limitsOf(house).tries.n,
  });
  await changeLetter(tx, house.county, letter, {
    status,
    tries,
    // A new request has a new name; one without an answer keeps its own.
    answers: receipt.kind === 'silent' ? answers : answers + 1,
    next: new Date(next),
    askedAt: status === 'sending' ? new Date(askedAt) : null,
    doneAt: status === 'sent' || status === 'dead' ? new Date(at) : null,
    said: receipt.kind === 'silent' && status === 'dead' ? `no-answer ${receipt.said}` : receipt.said,
  });
}

/** Where it goes, as it is kept now; undefined when nobody wants it there any more. */
async function addressOf(
  tx: Tx,
  house: House,
  { target, of_id, channel }: Letter,
): Promise<string | undefined> {
  if (target === 'phone') return (await reporterOf(tx, house.county, of_id))?.phone ?? undefined;
  if (target.startsWith('robot:')) return robotKey(house, target.slice('robot:'.length));
  const choice = await choiceOf(tx, house.county, target.slice('choice:'.length));
  return choice?.channel === channel ? unseal(house, ADDRESS, choice.address) : undefined;
}

/** Whether the matter it is about may still be told of, and what is asked is still open. */
async function aboutOf(tx: Tx, house: House, letter: Letter, isOver: IsOver) {
  const { word, of_id, to_key, kind } = letter;
  // Of a topic or a result that grew out of a matter, whoever raised it hears as long as the matter may be told of.
  const [of, raised] = to_key.split(':');
  const matterId = word === 'matter' ? of_id : of === 'matter' ? raised : undefined;
  if (kind === 'correction-asked')
    return { mayTell: true, isOvertaken: !(await isAsked(tx, house.county, of_id)) };
  if (matterId === undefined) return { mayTell: true, isOvertaken: await isOver(tx, house, letter) };
  const matter = await findMatter(tx, house.county, matterId);
  if (matter === undefined) return { mayTell: false, isOvertaken: false };
  const asks = kind === 'answered' || kind === 'satisfaction';
  return { mayTell: mayTell(matter), isOvertaken: asks && matter.status === 'closed' };
}
