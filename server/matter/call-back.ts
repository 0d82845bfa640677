/** 回访: whom to call back, one phone at a time, and texts for an operator to send. Every phone told is on record first. */
import * as api from '../../contract/sms.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { maySeeReporter } from '../../domain/matter/sight.ts';
import { askBySms as asking, mayCallBack, SMS_WINDOW, smsTail } from '../../domain/matter/sms.ts';
import { actsFor, type Office } from '../../domain/people/office.ts';
import { record } from '../kit/audit.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { recordAccess } from './access.store.ts';
import { soundAlarms } from './alarms.ts';
import { seenMatter } from './see.ts';
import { answeredNamed, insertSms, lastAsked, phoneOf, waitingTexts, withPhone } from './sms.store.ts';
import { heard } from './telling.ts';
import { matterRow } from './view.ts';

const MOST_SHOWN = 100;

const mayAsk = (office: Office, matter: Matter): boolean =>
  mayCallBack(office, matter) || (maySeeReporter(office, matter) && matter.sealedFrom.length === 0);

/** From here on the transaction may look at the phones of answered matters it sees. */
const callingBack = (tx: Tx, house: House) => widen(tx, { county: house.county, duty: 'call-back' });

export const listCallBacks = query(api.listCallBacks, async (_, { tx, house, office }) => {
  const { placeCode: place, personId } = office;
  const found = await answeredNamed(tx, house.county, { place, personId, limit: MOST_SHOWN });
  const mine = found.filter((matter) => mayAsk(office, matter));
  const ids = mine.map(({ id }) => id);
  await callingBack(tx, house);
  const reachable = await withPhone(tx, house.county, ids);
  const asked = await lastAsked(tx, house.county, ids);
  const shown = mine.filter(({ id }) => reachable.has(id));
  return {
    matters: shown.map((matter) => {
      const askedAt = asked.get(matter.id);
      const may = asking(matter, { by: office, hasPhone: true, askedAt, at: house.now() });
      return {
        ...matterRow(matter, house.names),
        answer: matter.answer ?? '',
        smsAskedAt: askedAt ?? null,
        sms: may.ok ? null : may.reason,
      };
    }),
  };
});

export const tellPhone = query(api.tellPhone, async ({ params }, { tx, house, office }) => {
  const { matter, as } = await seenMatter(tx, house, office, params.matterId);
  if (!mayAsk(as, matter)) throw new NotFoundError();
  const access = { matterId: matter.id, office, what: 'reporter', purpose: 'call-back' } as const;
  await recordAccess(tx, house, access);
  await record(tx, house, { act: api.tellPhone.name, office, matterId: matter.id });
  await callingBack(tx, house);
  const phone = must(await phoneOf(tx, house.county, matter.id));
  await soundAlarms({ tx, house, office }, [matter]);
  return { phone };
});

export const askBySms = command(api.askBySms, async ({ params }, { tx, house, office }) => {
  const { matter, as } = await seenMatter(tx, house, office, params.matterId);
  await callingBack(tx, house);
  const at = house.now();
  const decision = asking(matter, {
    by: as,
    hasPhone: (await phoneOf(tx, house.county, matter.id)) !== undefined,
    askedAt: (await lastAsked(tx, house.county, [matter.id])).get(matter.id),
    at,
  });
  if (!decision.ok) throw new RefusedError(decision.reason);
  await insertSms(tx, house.county, {
    id: house.newId(),
    matterId: matter.id,
    holder: must(actsFor(office)),
    kind: decision.step.kind,
    at: new Date(at),
    byGateway: heard().asking(tx, house, { matter, at }),
  });
  return { tail: smsTail(matter.no) };
});

export const takeTexts = query(api.takeTexts, async (_, { tx, house, office }) => {
  await callingBack(tx, house);
  const texts = await waitingTexts(tx, house.county, {
    holder: must(actsFor(office)),
    since: new Date(house.now() - SMS_WINDOW),
    limit: api.MOST_TEXTS,
  });
  for (const { matter_id: matterId } of texts) {
    await recordAccess(tx, house, { matterId, office, what: 'reporter', purpose: 'call-back' });
    await record(tx, house, { act: api.takeTexts.name, office, matterId });
  }
  if (texts.length > 0) await soundAlarms({ tx, house, office }, texts);
  return { texts: texts.map(({ phone, no }) => ({ phone, tail: smsTail(no) })) };
});
