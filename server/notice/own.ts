/** 我的信息: by code and by account. What is shown is masked; what is taken out is whole; what is deleted is gone. */
import * as api from '../../contract/own.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { choiceRefusal, shownName, shownPhone } from '../../domain/notice/choose.ts';
import { toPerson, toReporter } from '../../domain/notice/kind.ts';
import { toldAs } from '../../domain/people/office.ts';
import { type Tx, widen } from '../kit/database.ts';
import { noteErasure } from '../kit/erasures.store.ts';
import type { House } from '../kit/house.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { seal, unseal } from '../kit/sealing.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { openingsFor } from '../matter/access.store.ts';
import { findMatter, reporterOf } from '../matter/store.ts';
import { correctionsOf } from '../people/correction.store.ts';
import { officesGiven } from '../people/office.store.ts';
import { findPerson } from '../people/person.store.ts';
import { sessionsOf } from '../people/store.ts';
import { fullPlaceName } from '../place/store.ts';
import { isOn } from './channels.ts';
import { ADDRESS } from './deliver.ts';
import { forgetAccountOf, forgetMyAccount } from './forget.ts';
import {
  correctReporter,
  deleteChoice,
  deleteReporter,
  lettersTo,
  noticesTo,
  saveChoice,
} from './own.store.ts';
import { choiceOf } from './store.ts';
import { linkOf, readGrant } from './wechat-link.ts';
import { wholeOf } from './whole.ts';

const MOST = 50;
const ALL = 1000;

/** Opens the matter of a code, from here on in this transaction's sight; `app.ts` hands it over. */
export type Opened = (tx: Tx, house: House, code: string) => Promise<string>;

async function opened(tx: Tx, house: House, open: Opened, code: string): Promise<Matter> {
  const matter = must(await findMatter(tx, house.county, await open(tx, house, code)));
  widen(tx, { county: house.county, own: matter.id });
  return matter;
}

/** Where letters of an owner go, with the address as it is. */
async function choice(tx: Tx, house: House, owner: string) {
  const chosen = await choiceOf(tx, house.county, owner);
  if (chosen === undefined) return null;
  return { channel: chosen.channel, address: unseal(house, ADDRESS, chosen.address), since: chosen.at };
}

const shown = (it: Awaited<ReturnType<typeof choice>>) =>
  it === null
    ? null
    : {
        channel: it.channel,
        shown: it.channel === 'sms' ? shownPhone(it.address) : '',
        since: it.since,
      };

/** The page at which somebody connects the own WeChat; null while the channel is off. */
const wechatPage = (house: House, owner: string, since: number | undefined): string | null =>
  isOn(house, 'wechat')
    ? `${house.publicUrl.origin}/wechat/${linkOf(house, { owner, since: since ?? 0 })}`
    : null;

const save = (tx: Tx, house: House, owner: string, phone: string): Promise<void> =>
  saveChoice(tx, house.county, {
    owner,
    channel: 'sms',
    address: seal(house, ADDRESS, phone),
    at: new Date(house.now()),
  });

/** What somebody asked to be set right, with the answers, the newest first. */
async function ownCorrections(tx: Tx, house: House, personId: string, limit: number) {
  const rows = await correctionsOf(tx, house.county, personId, limit);
  return rows.map(({ asked_at, name, phone, answered_at, agreed, why, post, place_code }) => ({
    ...{ askedAt: asked_at, name, phone },
    answer:
      answered_at === null || agreed === null || post === null || place_code === null
        ? null
        : { at: answered_at, agreed, why, byPost: post, byPlace: house.names(place_code) },
  }));
}

const lettersOf = (tx: Tx, house: House, to: string) => {
  widen(tx, { county: house.county, duty: 'notice' });
  return lettersTo(tx, house.county, { to, choice: `choice:${to}` }, ALL);
};

export const ownByCode = (open: Opened) =>
  query(api.ownByCode, async ({ params }, { tx, house }) => {
    const matter = await opened(tx, house, open, params.code);
    const kept = await reporterOf(tx, house.county, matter.id);
    const owner = toReporter(matter.id);
    const chosen = await choice(tx, house, owner);
    const mayWechat = choiceRefusal(matter, isOn(house, 'wechat')) === undefined;
    return {
      no: matter.no,
      name: kept?.name == null ? null : shownName(kept.name),
      phone: kept?.phone == null ? null : shownPhone(kept.phone),
      choice: shown(chosen),
      cannotChoose: choiceRefusal(matter, isOn(house, 'sms')) ?? null,
      wechat: mayWechat ? wechatPage(house, owner, chosen?.since) : null,
    };
  });

export const exportByCode = (open: Opened) =>
  query(api.exportByCode, async ({ params }, { tx, house }) => {
    const matter = await opened(tx, house, open, params.code);
    const kept = await reporterOf(tx, house.county, matter.id);
    const owner = toReporter(matter.id);
    return {
      no: matter.no,
      name: kept?.name ?? null,
      phone: kept?.phone ?? null,
      choice: await choice(tx, house, owner),
      letters: await lettersOf(tx, house, owner),
    };
  });

export const chooseByCode = (open: Opened) =>
  command(api.chooseByCode, async ({ params, body: { phone } }, { tx, house }) => {
    const matter = await opened(tx, house, open, params.code);
    const no = choiceRefusal(matter, isOn(house, 'sms'));
    if (no !== undefined) throw new RefusedError(no);
    await save(tx, house, toReporter(matter.id), phone);
    return {};
  });

export const stopByCode = (open: Opened) =>
  command(api.stopByCode, async ({ params }, { tx, house }) => {
    const matter = await opened(tx, house, open, params.code);
    await deleteChoice(tx, house.county, toReporter(matter.id));
    noteErasure(tx, house.county, 'choice', toReporter(matter.id));
    return {};
  });

export const correctByCode = (open: Opened) =>
  command(api.correctByCode, async ({ params, body: { name, phone } }, { tx, house }) => {
    const matter = await opened(tx, house, open, params.code);
    if (!(await correctReporter(tx, house.county, matter.id, { name, phone })))
      throw new RefusedError('nothing-kept');
    return {};
  });

export const eraseByCode = (open: Opened) =>
  command(api.eraseByCode, async ({ params }, { tx, house }) => {
    const matter = await opened(tx, house, open, params.code);
    await deleteReporter(tx, house.county, matter.id);
    noteErasure(tx, house.county, 'reporter', matter.id);
    await deleteChoice(tx, house.county, toReporter(matter.id));
    return {};
  });

/** A link is good once: another choice since it was made ends it. */
export const bindWechat = command(api.bindWechat, async ({ body: { grant } }, { tx, house }) => {
  const { county } = house;
  const link = readGrant(house, grant);
  if (link === undefined || !isOn(house, 'wechat')) throw new RefusedError('link-ended');
  const { owner, since, openid } = link;
  const [kind, id] = owner.split(':');
  widen(tx, { county, ...(kind === 'matter' ? { matter: id } : { person: id }) });
  if (kind === 'matter') {
    const matter = must(await findMatter(tx, county, id ?? ''));
    const no = choiceRefusal(matter, true);
    if (no !== undefined) throw new RefusedError(no);
  }
  if (((await choiceOf(tx, county, owner))?.at ?? 0) !== since) throw new RefusedError('link-ended');
  const address = seal(house, ADDRESS, openid);
  await saveChoice(tx, county, { owner, channel: 'wechat', address, at: new Date(house.now()) });
  return {};
});

/** Everything by code; the public site serves the same verbs as pages. */
export const ownOfCode = (open: Opened): readonly Served[] =>
  [ownByCode, exportByCode, chooseByCode, stopByCode, correctByCode, eraseByCode].map((make) => make(open));

export const myOwn: readonly Served[] = [
  query(api.listNotices, async (_, { tx, house, office }) => {
    const keys = [toPerson(office.personId), toldAs(office)].filter((key) => key !== undefined);
    const rows = await noticesTo(tx, house.county, keys, MOST);
    return {
      notices: rows.map(({ at, kind, tail, word, of_id }) => ({
        ...{ at, kind, tail, word },
        ofId: of_id,
      })),
    };
  }),

  query(api.getMyOwn, async (_, { tx, house, office }) => {
    const person = must(await findPerson(tx, house.county, office.personId));
    const chosen = await choice(tx, house, toPerson(person.id));
    return {
      name: person.name,
      account: person.account,
      phone: person.phone,
      choice: shown(chosen),
      canChoose: isOn(house, 'sms'),
      wechat: wechatPage(house, toPerson(person.id), chosen?.since),
      correction: (await ownCorrections(tx, house, person.id, 1))[0] ?? null,
    };
  }),

  query(api.exportMine, async (_, { tx, house, office }) => {
    const { county, names } = house;
    const person = must(await findPerson(tx, county, office.personId));
    const at = new Date(house.now());
    const owner = toPerson(person.id);
    const offices = await officesGiven(tx, county, person.id);
    const sessions = await sessionsOf(tx, county, person.id, at);
    const openings = await openingsFor(tx, county, person.id);
    return {
      name: person.name,
      account: person.account,
      phone: person.phone,
      offices: offices.map(({ post, placeCode, from, to }) => ({
        ...{ post, placeName: fullPlaceName(names, placeCode) },
        ...{ from, until: to ?? null },
      })),
      sessions: sessions.map(({ client, since, last_used }) => ({ client, since, lastUsed: last_used })),
      openings: openings.map(({ at: when, no, post, placeName, what, purpose }) => ({
        ...{ at: when, no, post },
        ...{ placeName, what, purpose },
      })),
      corrections: await ownCorrections(tx, house, person.id, ALL),
      choice: await choice(tx, house, owner),
      ...(await wholeOf(tx, house, { county, person: person.id, limit: ALL })),
      // The last: it widens what this transaction sees.
      letters: await lettersOf(tx, house, owner),
    };
  }),

  command(api.chooseMine, async ({ body: { phone } }, { tx, house, office }) => {
    if (!isOn(house, 'sms')) throw new RefusedError('channel-off');
    await save(tx, house, toPerson(office.personId), phone);
    return {};
  }),

  command(api.stopMine, async (_, { tx, house, office }) => {
    await deleteChoice(tx, house.county, toPerson(office.personId));
    noteErasure(tx, house.county, 'choice', toPerson(office.personId));
    return {};
  }),

  forgetAccountOf,
  forgetMyAccount,
];
