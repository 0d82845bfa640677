/** 素材: rows for a draft from what the house already holds: decisions, talks and what became of them, levies, counts of matters. */
import type { MaterialRow } from '../../contract/disclosure.ts';
import { sumsOf } from '../../domain/disclosure/content.ts';
import type { DueFacts } from '../../domain/disclosure/due.ts';
import type { Item } from '../../domain/disclosure/items.ts';
import { addDays, type Day } from '../../domain/kernel/day.ts';
import { type Levy, sumsOf as levySums, schemeNow, standingDone } from '../../domain/levy/levy.ts';
import { FEWEST } from '../../domain/matter/small-cells.ts';
import { wholeProgress } from '../../domain/outcome/task-tree.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import { type Procedure, standingHeld, textNow } from '../../domain/procedure/procedure.ts';
import type { Tx } from '../kit/database.ts';
import * as store from './material.store.ts';

const FEN = 100;

const row = (
  source: NonNullable<MaterialRow['source']>,
  name: string,
  told: string,
  more: Partial<MaterialRow> = {},
): MaterialRow => ({
  ...{ source, name: name.slice(0, 80), told: told.slice(0, 600), income: null, expense: null, people: null },
  ...{ category: null, progress: null },
  ...more,
});

const within = (day: Day | undefined, { from, to }: store.Span): boolean =>
  day !== undefined && day >= from && day <= to;

/** The rows for an item, in the order in which things happened. */
export async function materialFor(
  tx: Tx,
  county: string,
  item: Item,
  span: store.Span,
): Promise<readonly MaterialRow[]> {
  if (item === 'decisions')
    return [...(await concluded(tx, county, span, 'decided')), ...(await decided(tx, county, span))];
  if (item === 'consulted')
    return [...(await concluded(tx, county, span, 'recommended')), ...(await agreed(tx, county, span))];
  if (item === 'assistance') return settled(tx, county, span);
  if (item === 'finance') return levied(tx, county, span);
  return [];
}

async function concluded(
  tx: Tx,
  county: string,
  span: store.Span,
  outcome: 'decided' | 'recommended',
): Promise<MaterialRow[]> {
  const held = await store.meetingsHeld(tx, county, span);
  return held.flatMap(({ id, items }) =>
    items.flatMap(({ title, conclusion }) =>
      conclusion?.outcome === outcome ? [row({ kind: 'meeting', id }, title, conclusion.words)] : [],
    ),
  );
}

async function decided(tx: Tx, county: string, span: store.Span): Promise<MaterialRow[]> {
  const all = await store.procedures(tx, county, span);
  return all
    .filter((it) => within(standingHeld(it as Procedure, 'decide')?.on, span))
    .map((it) => row({ kind: 'procedure', id: it.id }, it.title, textNow(it).text));
}

async function agreed(tx: Tx, county: string, span: store.Span): Promise<MaterialRow[]> {
  const topics = await store.agreements(tx, county, span);
  const results = await store.outcomesOf(tx, county, span);
  return [
    ...topics.map(({ id, title, agreement }) =>
      row({ kind: 'consultation', id }, title, agreement?.text ?? ''),
    ),
    ...results.map(({ id, title, result, tasks }) =>
      row({ kind: 'outcome', id }, title, result?.text ?? '', { progress: wholeProgress(tasks) }),
    ),
  ];
}

/** Of a kind of matter that only few raised nothing is told. */
async function settled(tx: Tx, county: string, span: store.Span): Promise<MaterialRow[]> {
  const counted = await store.settledIn(tx, county, span);
  return counted
    .filter(({ n }) => n >= FEWEST)
    .map(({ category, n }) => ({
      ...{ name: category, told: '', income: null, expense: null, people: n, source: null },
      ...{ category, progress: null },
    }));
}

async function levied(tx: Tx, county: string, span: store.Span): Promise<MaterialRow[]> {
  const all = await store.levies(tx, county, span);
  return all
    .filter((it) => within(standingDone(it as Levy, 'publish')?.on, span))
    .map((it) => {
      const { money, payers } = levySums(schemeNow(it));
      return row({ kind: 'levy', id: it.id }, it.title, '', { income: money * FEN, people: payers });
    });
}

/** What a weighty event was, word for word. */
export async function materialOf(
  tx: Tx,
  county: string,
  { place, kind, id, to }: { place: PlaceCode; kind: string; id: string; to: Day },
): Promise<readonly MaterialRow[]> {
  if (kind === 'procedure') {
    const found = (await store.procedures(tx, county, { place, to })).find((it) => it.id === id);
    return found === undefined ? [] : [row({ kind, id }, found.title, textNow(found).text)];
  }
  const found =
    kind === 'levy' ? (await store.levies(tx, county, { place, to })).find((it) => it.id === id) : undefined;
  if (found === undefined) return [];
  const scheme = schemeNow(found);
  const { money, payers } = levySums(scheme);
  const sums = { income: money === 0 ? null : money * FEN, people: payers };
  return [row({ kind: 'levy', id }, found.title, scheme.purpose, sums)];
}

/** What there was before: the balance of the last published finance. */
export async function openingOf(tx: Tx, county: string, place: PlaceCode, from: Day): Promise<number | null> {
  const last = await store.lastFinance(tx, county, place, from);
  const [version] = last?.versions.slice(-1) ?? [];
  return version === undefined ? null : (sumsOf(version.content)?.balance ?? null);
}

/** How long after an event it is still asked for. */
const EVENT_DAYS = 60;

export type Event = DueFacts['events'][number] & { readonly placeCode: PlaceCode };

/** 重大事项: what was decided or reviewed of late and is told at once. */
export async function eventsIn(
  tx: Tx,
  county: string,
  place: PlaceCode,
  today: Day,
): Promise<readonly Event[]> {
  const since = addDays(today, -EVENT_DAYS);
  const span = { place, to: today };
  const fromProcedures = (await store.procedures(tx, county, span)).map((it) => ({
    ...{ about: { kind: 'procedure', id: it.id } as const, title: it.title, placeCode: it.placeCode },
    on: standingHeld(it as Procedure, 'decide')?.on ?? '',
  }));
  const fromLevies = (await store.levies(tx, county, span)).map((it) => ({
    ...{ about: { kind: 'levy', id: it.id } as const, title: it.title, placeCode: it.placeCode },
    on: standingDone(it as Levy, 'county')?.on ?? '',
  }));
  return [...fromProcedures, ...fromLevies].filter(({ on }) => on >= since);
}
