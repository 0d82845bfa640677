/**
 * 一天: twenty phones and what their owners save, send, drop and lose on one day, without a line or without room at times; a server
 * that is killed and started again, or put back from a copy, and groups that go to another village with their people; all of it from one seed.
 */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { addDays, dayOf } from '../../domain/kernel/day.ts';
import type { ToSave } from '../../web/phone/outbox/queue.ts';
import { ask, commanded, PLACES, type Someone } from '../support/county.ts';
import { type Chance, chanceOf, oneOf } from './chance.ts';
import { clogging } from './clog.ts';
import { copyTables, putBack } from './copy.ts';
import { passMonth } from './month.ts';
import { MOMENTS, type MortalCounty } from './mortal.ts';
import { Phone, type Plant, type SavedPhoto } from './phone.ts';
import { openPost, type Post } from './post.ts';
import { actOn, nextCommand, PASSING } from './said.ts';
import { CALM, STORM } from './weather.ts';

export interface Day {
  readonly seed: number;
  readonly phones: number;
  readonly commands: number;
  readonly plant?: Plant | undefined;
  readonly odds?: Partial<Odds> | undefined;
  /** What became of every letter, in order: the same for the same seed. */
  readonly trace?: string[];
}

/** Chiefs and heads first, villages and towns after them; a second phone of the same person once everybody has one. */
async function owners(county: MortalCounty, count: number): Promise<Someone[]> {
  const seats = [
    ...PLACES.areas.map((place) => ['area_chief', place] as const),
    ...PLACES.groups.map((place) => ['group_head', place] as const),
    ...PLACES.villages.map((place) => ['village_cadre', place] as const),
    ...PLACES.towns.map((place) => ['town_officer', place] as const),
  ];
  const all: Someone[] = [];
  for (let n = 0; n < count; n += 1) {
    const [post, place] = seats[n % seats.length] ?? seats[0] ?? (['area_chief', ''] as const);
    all.push(await county.who(post, place));
  }
  return all;
}

export interface Played {
  readonly phones: readonly Phone[];
  readonly pictures: ReadonlyMap<string, readonly SavedPhoto[]>;
  /** Whose term ended at noon. */
  readonly left: Someone | undefined;
  /** What else happened, for who wants to know whether anything did. */
  readonly moved: number;
  /** Whether the server was put back from a copy. */
  readonly restored: boolean;
  readonly deaths: number;
  /** What people got by text, and what of it twice. */
  readonly texts: ReturnType<Post['told']>;
  /** What a month before the day left on a phone. */
  readonly stayed: readonly string[];
}

/** How often the server is killed on a day and a place moves, in the mean; whether it is put back from a copy, and a login ends. */
export interface Odds {
  readonly deaths: number;
  readonly moves: number;
  readonly restored: number;
  readonly signedOut: number;
}
const ODDS: Odds = { deaths: 3, moves: 1, restored: 0.5, signedOut: STORM.signedOut };

const MINUTE = 60_000;
/** How often a town chooses another matter for its phones on a day, in the mean. */
const PINS = 60;
/** After so many commands what is to be told goes out by text. */
const POST = 10;
/** So often somebody taps again what was saved. */
const TWICE = 0.03;
/** So often a matter is passed up at once, without a line in between. */
const PASSED_UP = 0.25;

/** The day, and the quiet evening in which everything that can arrive arrives. */
export async function play(
  county: MortalCounty,
  { seed, phones: count, commands, plant = (it) => it, trace = [], ...more }: Day,
): Promise<Played> {
  const chance = chanceOf(seed);
  const { deaths, moves, restored: often, signedOut } = { ...ODDS, ...more.odds };
  const weather = { ...STORM, signedOut };
  const pictures = new Map<string, readonly SavedPhoto[]>();
  const phones = (await owners(county, count)).map(
    (as, n) => new Phone({ county, chance, weather, as, trace }, chanceOf(seed * 1000 + n), plant),
  );
  const stayed = await passMonth(county, phones, (phone) => nextCommand(phone, chance, `上个月${seed}`));
  const post = await openPost(
    county,
    phones.map(({ owner }) => owner),
  );
  const leaver = chance() < 0.5 ? oneOf(chance, phones).owner : undefined;
  const all = commands * count;
  const restored = chance() < often;
  let moved = 0;
  const choosing = chanceOf(seed * 1000 + 999);
  const clog = clogging(phones, chanceOf(seed * 1000 + 998));
  for (let n = 0; n < all; n += 1) {
    clog();
    if (choosing() < PINS / all) await changePins(county, choosing);
    county.wait(Math.floor(chance() * 2 * MINUTE));
    if (n % POST === 0) await post.goes();
    if (restored && n === Math.floor(all * 0.3)) await copyTables(county);
    if (restored && n === Math.floor(all * 0.7)) {
      county.spare();
      await post.goes();
      await putBack(county);
      await county.restart();
      await leaveOffice(county, leaver);
    }
    if (chance() < deaths / all) county.doom(Math.floor(chance() * 8), oneOf(chance, MOMENTS));
    if (chance() < moves / all) {
      await moveGroup(county, chance);
      moved += 1;
    }
    const phone = oneOf(chance, phones);
    const it = await nextCommand(phone, chance, `暗号${seed}之${n}号`);
    const photos = it.kind === 'matter.report' && chance() < 0.15 ? [await photoOf(chance)] : [];
    const named = { ...it, photos: photos.map(({ sha256, bytes }) => ({ sha256, size: bytes.length })) };
    if (photos.length > 0) pictures.set(it.commandId, photos);
    await phone.save(withPhotos(named, photos), photos);
    // Tapped twice.
    if (chance() < TWICE) await phone.save(withPhotos(named, photos), photos);
    if (it.kind === 'matter.report' && it.sensitive !== true && chance() < PASSED_UP)
      for (const [m, act] of PASSING.entries())
        await phone.save(
          actOn(phone, chance, it.entity, { act, marker: `暗号${seed}之${all + 3 * n + m}号` }),
        );
    if (chance() < 0.25) await phone.sync();
    if (chance() < 0.04) await phone.close();
    if (n === Math.floor(all / 2)) await leaveOffice(county, leaver);
  }
  county.spare();
  await evening(phones);
  await post.goes();
  await post.close();
  return {
    phones,
    pictures,
    left: leaver,
    moved,
    restored,
    deaths: county.deaths,
    texts: post.told(),
    stayed,
  };
}

/** A town keeps another matter on its phones, or takes one off, while they are out. */
async function changePins({ god }: MortalCounty, chance: Chance): Promise<void> {
  const town = oneOf(chance, PLACES.towns);
  const { rows } = await god.query<{ id: string }>(
    'select id from matter where starts_with(place_code, $1) order by id',
    [town],
  );
  if (rows.length === 0) return;
  const { id } = oneOf(chance, rows);
  const { rowCount } = await god.query('delete from town_pin where town_code = $1 and matter_id = $2', [
    town,
    id,
  ]);
  if (rowCount === 0)
    await god.query('insert into town_pin select county_code, $1, id from matter where id = $2', [town, id]);
}

/** A group goes to another village, with its areas, its offices and everything that lies there; asked again until it is answered. */
async function moveGroup(county: MortalCounty, chance: Chance): Promise<void> {
  const living = async (level: string): Promise<string[]> => {
    const { rows } = await county.god.query<{ code: string }>(
      'select code from place where level = $1 and valid_to is null order by code',
      [level],
    );
    return rows.map(({ code }) => code);
  };
  const group = oneOf(chance, await living('group'));
  const others = (await living('village')).filter((village) => !group.startsWith(village));
  const body = commanded({ to: oneOf(chance, others) });
  for (;;) {
    const as = await county.who('system_admin', PLACES.county).catch(() => undefined);
    if (as === undefined && (await county.revived())) continue;
    const { statusCode } = await ask(county, 'POST', `/api/places/${group}/move`, { as, body });
    if (await county.revived()) continue;
    if (statusCode !== 200) throw new Error(`the move of ${group} was answered ${statusCode}`);
    return;
  }
}

/** At noon somebody's term is over, with what was not sent yet on the phone; the next day is another one's. */
async function leaveOffice(county: MortalCounty, who: Someone | undefined): Promise<void> {
  // By the person: a place that moved has taken the office along under another id.
  if (who !== undefined)
    await county.god.query(`update office set valid_to = $2 where person_id = $1 and valid_to is null`, [
      who.office.personId,
      addDays(dayOf(county.house.now()), -1),
    ]);
}

const withPhotos = (it: ToSave, photos: readonly SavedPhoto[]): ToSave =>
  photos.length === 0
    ? it
    : { ...it, body: { ...it.body, photosToCome: photos.map(({ sha256 }) => sha256) } };

const ROUNDS = 6;

async function evening(phones: readonly Phone[]): Promise<void> {
  for (const phone of phones) {
    phone.network.weather = CALM;
    phone.network.clogged = false;
  }
  for (let round = 1; round < ROUNDS; round += 1) for (const phone of phones) await phone.sync();
  // The last one ends: what is sent again each time, as whatever waits for the desk is, was left on its way by a phone that died in it.
  for (const phone of phones) await phone.rest();
}

async function photoOf(chance: Chance): Promise<SavedPhoto> {
  const colour = () => Math.floor(chance() * 256);
  const background = { r: colour(), g: colour(), b: colour() };
  const bytes = await sharp({ create: { width: 24, height: 24, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
