/**
 * 五条不变: what must hold when the evening is quiet. I1 everything saved was done once or is shown to its author with a reason;
 * I2 phones of one office hold the same; I3 nobody holds what is not theirs; I4 one phone's acts on one thing were done in
 * their order; I5 no picture left the phone before the server had it. And beside them A6: nobody is told by text twice.
 */
import { holdingsOf } from '../../domain/sync/holdings.ts';
import type { Item } from '../../web/phone/outbox/item.ts';
import { photosOf } from '../../web/phone/outbox/photos.ts';
import { readingOf } from '../../web/phone/outbox/reader.ts';
import type { SmallCounty } from '../support/county.ts';
import { Phone as Probe } from '../support/phone.ts';
import type { Played } from './day.ts';
import type { Phone } from './phone.ts';

/** Every violation, as a sentence that begins with its number. */
export async function violations(county: SmallCounty, played: Played): Promise<string[]> {
  const found: string[] = [];
  const tell = (what: string) => found.push(what);
  for (const phone of played.phones) {
    const items = await phone.items();
    await everySaved(county, phone, items, tell);
    // Whoever left office is given nothing any more; what was late waits for the desk, pictures on the phone.
    const left = phone.owner.office.personId === played.left?.office.personId;
    if (!left) await holdsWhatItShould(county, phone, tell);
    await inOrder(county, { items, moved: played.moved > 0, place: phone.owner.office.placeCode }, tell);
    const waiting = new Set(left ? [...(await onThePhone(phone)), ...atTheDesk(items)] : []);
    // A full phone keeps no picture for a server that may be put back.
    for (const sha256 of played.restored ? phone.store.letGo : []) waiting.add(sha256);
    await pictures(county, { items, played, waiting }, tell);
  }
  for (const what of played.stayed) tell(`I1 ${what}`);
  for (const what of played.texts.twice) tell(`A6 told twice: ${what}`);
  return found;
}

const onThePhone = async ({ store }: Phone): Promise<string[]> =>
  (await photosOf(store)).map(({ sha256 }) => sha256);

/** The server has them; whether they are added to their matter is for the desk to say. */
const atTheDesk = (items: readonly Item[]): string[] =>
  items.flatMap(({ standing, command: { kind, body } }) =>
    kind === 'matter.add-photo' && standing === 'held' ? String(body.photo) : [],
  );

type Tell = (what: string) => void;

const markerOf = ({ command }: Item): string => {
  const text = Object.values(command.body).find(
    (value) => typeof value === 'string' && value.startsWith('暗号'),
  );
  return /^暗号\d+之\d+号/.exec(String(text ?? ''))?.[0] ?? '';
};

async function everySaved(
  county: SmallCounty,
  phone: Phone,
  items: readonly Item[],
  tell: Tell,
): Promise<void> {
  for (const [at, { commandId, kind, entity, over }] of phone.saved.entries()) {
    // Said again before it went out, it is one command under the later name.
    const again = phone.saved
      .slice(at + 1)
      .some((one) => one.over && one.kind === kind && one.entity === entity);
    if (!items.some(({ command }) => command.commandId === commandId) && !(over && again))
      tell(`I1 ${kind} was saved and is gone`);
  }
  for (const item of items) {
    const { command, standing, outcome } = item;
    const { commandId, kind } = command;
    const marker = markerOf(item);
    const times = marker === '' ? 0 : await timesOf(county, kind, marker);
    const { rowCount } = await county.god.query('select 1 from command where id = $1', [commandId]);
    // Offered again to a copy that held it, a picture is there by an earlier command.
    const isThere = outcome?.reason === 'photo-there';
    if (standing === 'taken' && rowCount !== 1 && !isThere)
      tell(`I1 ${kind} is called taken and was not done`);
    if (standing === 'taken' && marker !== '' && times !== 1) tell(`I1 ${kind} was done ${times} times`);
    if (standing === 'waiting' || standing === 'sending') tell(`I1 ${kind} never ended`);
    if (standing === 'refused' && outcome?.reason == null && outcome?.outcome !== 'GONE')
      tell(`I1 ${kind} was refused without a reason`);
    if (outcome?.reason === 'not-yours') tell(`I1 ${kind} was sent by somebody else`);
    // Whoever is asked to look whether it is still there, since nobody can send its words again, is told.
    const asked = outcome?.reason === 'words-gone';
    if (standing !== 'taken' && rowCount !== 0 && !asked)
      tell(`I1 ${kind} was done and its author is not told`);
    if (standing === 'refused' && times > (outcome?.kept === true ? 1 : 0))
      tell(`I1 ${kind} was refused and done`);
  }
}

/** How often the words of a command are in the store. */
async function timesOf(county: SmallCounty, kind: string, marker: string): Promise<number> {
  const [table, column] =
    kind === 'matter.report'
      ? ['matter', 'text']
      : kind === 'matter.add-note'
        ? ['matter_note', 'text']
        : ['matter_step', 'words::text'];
  const { rows } = await county.god.query(
    `select count(*)::int as n from ${table} where ${column} like $1
     ${kind === 'matter.report' || kind === 'matter.add-note' ? '' : `and kind <> 'answered-along'`}`,
    [`%${marker}%`],
  );
  const inNotes =
    table === 'matter_step'
      ? await county.god.query('select 1 from matter_note where text = $1', [marker])
      : { rowCount: 0 };
  return rows[0].n + (inNotes.rowCount ?? 0);
}

/** What a phone that was never used would be given, it must hold, and nothing else. */
async function holdsWhatItShould(county: SmallCounty, phone: Phone, tell: Tell): Promise<void> {
  const probe = new Probe(county, phone.network.as);
  const first = await probe.pull();
  if (first.status !== 200) return tell(`I2 cannot read any more: ${first.status} ${first.reason ?? ''}`);
  const { holds } = await probe.pullAll();
  const { value } = await readingOf(phone.store);
  const held = Object.entries(value.held).map(([name, [version]]) => {
    const [kind = '', id = ''] = name.split(' ');
    return { kind, id, version };
  });
  const should = new Map([...probe.held.values()].map((one) => [`${one.kind} ${one.id}`, one.version]));
  for (const { kind, id } of held)
    if (!should.has(`${kind} ${id}`)) tell(`I3 holds a ${kind} that is not its own`);
  if (JSON.stringify(holdingsOf(held)) !== JSON.stringify(holds)) tell('I2 does not hold what it should');
  const rows = new Map((await phone.matters()).map((one) => [one.matterId, one]));
  for (const { kind, id, record } of probe.held.values())
    if (kind === 'matter' && rows.get(id)?.status !== (record as { status: string }).status)
      tell('I2 shows another state than the server');
}

async function inOrder(
  county: SmallCounty,
  {
    items,
    moved,
    place,
  }: { readonly items: readonly Item[]; readonly moved: boolean; readonly place: string },
  tell: Tell,
): Promise<void> {
  const places = new Map<string, number>();
  for (const item of items) {
    const { kind, entity } = item.command;
    const marker = markerOf(item);
    if (item.standing !== 'taken' || marker === '' || kind === 'matter.report' || kind === 'matter.add-note')
      continue;
    const { rows } = await county.god.query(
      'select seq from matter_step where matter_id = $1 and words::text like $2',
      [entity, `%${marker}%`],
    );
    const seq = rows[0]?.seq ?? 0;
    if (seq <= (places.get(entity) ?? 0)) tell(`I4 ${kind} was done before what came before it`);
    places.set(entity, seq);
  }
  const made = new Set(
    items.filter(({ command }) => command.kind === 'matter.report').map(({ command }) => command.entity),
  );
  // What was closed stays with the place that was: whoever went elsewhere sees it as its reporter only, and notes nothing beside it.
  if (moved) return;
  // What this person passed up on another phone of his is only his report by now, and he notes nothing beside it.
  const { rows } = await county.god.query<{ id: string }>(
    'select id from matter where id = any($1) and holder_place <> $2',
    [[...made], place],
  );
  const handedOn = new Set(rows.map(({ id }) => id));
  for (const { command, outcome } of items)
    if (made.has(command.entity) && !handedOn.has(command.entity) && outcome?.outcome === 'GONE')
      tell(`I4 ${command.kind} came before its own report`);
}

interface Pictured {
  readonly items: readonly Item[];
  readonly played: Played;
  /** Those that may wait on the phone, or at the desk, and those that nobody can offer again. */
  readonly waiting: ReadonlySet<string>;
}

async function pictures(
  county: SmallCounty,
  { items, played, waiting }: Pictured,
  tell: Tell,
): Promise<void> {
  for (const { command, standing } of items) {
    if (standing !== 'taken') continue;
    for (const { sha256 } of played.pictures.get(command.commandId) ?? []) {
      if (waiting.has(sha256)) continue;
      const { rows } = await county.god.query(
        `select m.photos from matter m join blob b on b.photo = any(m.photos) where m.id = $1 and b.sha256 = $2`,
        [command.entity, sha256],
      );
      if (rows.length === 0) tell('I5 a picture left the phone and is nowhere');
    }
  }
}
