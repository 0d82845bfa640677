/** 说什么: what an owner of a phone writes next, by what the phone knows: reports, notes, acts, points; now and then what cannot be done. */
import type { ToSave } from '../../web/phone/outbox/queue.ts';
import { type Chance, idFrom, oneOf } from './chance.ts';
import type { Phone } from './phone.ts';

const WORDS: Readonly<Record<string, string>> = {
  settle: 'answer',
  try: 'tried',
  escalate: 'why',
  return: 'why',
  answer: 'answer',
  'send-back': 'why',
  'add-note': 'text',
};

/** So often a report is of somebody's hardship: its words leave the phone once they were taken. */
const SENSITIVE = 0.05;
const HARDSHIP = 'hardship.temporary_aid';
/** Nobody ever sends it: what comes after it waits for the desk. */
const NOBODYS = '0198c0de-0000-7000-8000-000000000000';

/** What takes a matter from an area to its group. */
export const PASSING = ['accept', 'try', 'escalate'];

/** A report, a note, an act that is possible by what the phone knows, or one that is not. */
export async function nextCommand(phone: Phone, chance: Chance, marker: string): Promise<ToSave> {
  const matters = await phone.matters();
  const dice = chance();
  if (dice > 0.95) return await pointOf(phone, chance);
  if (matters.length === 0 || dice < 0.4) {
    const common = commonOf(phone, chance, marker);
    const matterId = idFrom(chance, phone.network.county.house.now());
    const body = {
      matterId,
      text: `${marker}，水沟堵了`,
      ...(chance() < SENSITIVE && { category: HARDSHIP }),
    };
    return {
      ...common,
      ...(body.category && { sensitive: true as const }),
      kind: 'matter.report',
      entity: matterId,
      params: {},
      body,
    };
  }
  const matter = oneOf(chance, matters);
  const note = actOn(phone, chance, matter.matterId, { act: 'add-note', marker });
  // A field of an app to come, and what follows something that was lost with another phone.
  if (dice < 0.42) return { ...note, body: { ...note.body, tomorrow: true } };
  const own = phone.saved.some(({ kind, entity }) => kind === 'matter.report' && entity === note.entity);
  if (dice < 0.43 && !own) return { ...note, after: [NOBODYS] };
  if (dice < 0.6) return note;
  const possible = Object.keys(matter.acts).filter(
    (act) => (act in WORDS && act !== 'add-note') || act === 'accept',
  );
  const lawful = possible.filter((act) => matter.acts[act] === null);
  const act = oneOf(chance, lawful.length > 0 && chance() < 0.85 ? lawful : possible);
  return actOn(phone, chance, matter.matterId, { act, marker });
}

/** A point is added, or called otherwise: said again before it went out it is one, and of two phones that do it one decides. */
async function pointOf(phone: Phone, chance: Chance): Promise<ToSave> {
  const named = commonOf(phone, chance, '点位');
  const title = `石桥${Math.floor(chance() * 1e6)}`;
  const points = await phone.points();
  if (points.length === 0 || chance() < 0.4) {
    const pointId = idFrom(chance, phone.network.county.house.now());
    const body = { pointId, kind: 'bridge', title };
    return { ...named, kind: 'watch.add', entity: pointId, params: {}, body };
  }
  const { pointId, version } = oneOf(chance, points);
  const about = { entity: pointId, params: { pointId }, over: true } as const;
  return { ...named, ...about, kind: 'watch.change', body: { version, title } };
}

const commonOf = (phone: Phone, chance: Chance, marker: string) => ({
  commandId: idFrom(chance, phone.network.county.house.now()),
  version: 1,
  officeId: phone.officeId,
  shown: { title: marker },
});

export function actOn(
  phone: Phone,
  chance: Chance,
  matterId: string,
  { act, marker }: { act: string; marker: string },
): ToSave {
  const field = WORDS[act];
  return {
    ...commonOf(phone, chance, marker),
    ...{ entity: matterId, params: { matterId }, kind: `matter.${act}` },
    body: field === undefined ? {} : { [field]: marker },
  };
}
