/** 事项的行: how a matter lies in its table, and back. */
import type { Category, DataClass } from '../../domain/matter/category.ts';
import type { Clock, ClockColour, ClockPurpose } from '../../domain/matter/clock.ts';
import type { Ending } from '../../domain/matter/ending.ts';
import { type Holder, holderKey } from '../../domain/matter/holder.ts';
import type { Matter, MatterStatus, Offer, ReporterKind, Satisfaction } from '../../domain/matter/matter.ts';
import { isSupervised } from '../../domain/matter/supervise.ts';
import type { Ways } from '../../domain/matter/ways.ts';
import type { Level } from '../../domain/place/level.ts';

export interface Row {
  readonly county_code: string;
  readonly id: string;
  readonly no: string;
  readonly place_code: string;
  readonly title: string;
  readonly text: string;
  readonly category: Category;
  readonly level: Level;
  readonly emergency: boolean;
  readonly data_class: DataClass;
  readonly reporter_kind: ReporterKind;
  readonly reporter_person: string | null;
  readonly reported_at: number;
  readonly status: MatterStatus;
  readonly holder_level: Level;
  readonly holder_place: string;
  readonly holder_unit: string | null;
  readonly holder_key: string;
  readonly held_since: number;
  readonly tried_at: number | null;
  readonly offer: Offer | null;
  readonly offer_key: string | null;
  readonly returned_by: string[];
  readonly sent_back: boolean;
  readonly answer: string | null;
  readonly satisfaction: Satisfaction | null;
  readonly closed_at: number | null;
  readonly clock_purpose: ClockPurpose | null;
  readonly clock_since: number | null;
  readonly clock_yellow: number | null;
  readonly clock_due: number | null;
  readonly clock_provisional: boolean | null;
  readonly clock_colour: ClockColour | null;
  readonly photos: string[];
  readonly ways: Ways | null;
  readonly ending: Ending | null;
  readonly expired: NonNullable<Matter['expired']> | null;
  readonly merged_into: string | null;
  readonly split_from: string | null;
  readonly sealed_from: string[];
  readonly assist_keys: string[];
  readonly supervision_due: number | null;
  readonly steps: number;
  readonly leads: boolean;
  readonly changed: string;
}

const MOMENTS = [
  'reported_at',
  'held_since',
  'tried_at',
  'closed_at',
  'clock_since',
  'clock_yellow',
  'clock_due',
  'supervision_due',
] as const;

/** Every column that a report sets. Moments become dates for PostgreSQL. */
export function columnsOf(matter: Matter): Record<string, unknown> {
  const { holder, offer, clock, reporter } = matter;
  const columns: Record<string, unknown> = {
    county_code: matter.countyCode,
    id: matter.id,
    no: matter.no,
    place_code: matter.placeCode,
    title: matter.title,
    text: matter.text,
    category: matter.category,
    level: matter.level,
    emergency: matter.emergency,
    data_class: matter.dataClass,
    reporter_kind: reporter.kind,
    reporter_person: reporter.personId ?? null,
    reported_at: matter.reportedAt,
    status: matter.status,
    holder_level: holder.level,
    holder_place: holder.placeCode,
    holder_unit: holder.unitCode ?? null,
    holder_key: holderKey(holder),
    held_since: matter.heldSince,
    tried_at: matter.triedAt ?? null,
    offer: offer === undefined ? null : JSON.stringify(offer),
    offer_key: offer === undefined ? null : holderKey(offer.to),
    returned_by: [...matter.returnedBy],
    sent_back: matter.sentBack,
    answer: matter.answer ?? null,
    satisfaction: matter.satisfaction ?? null,
    closed_at: matter.closedAt ?? null,
    clock_purpose: clock?.purpose ?? null,
    clock_since: clock?.since ?? null,
    clock_yellow: clock?.yellow ?? null,
    clock_due: clock?.due ?? null,
    clock_provisional: clock?.provisional ?? null,
    clock_colour: clock?.colour ?? null,
    photos: [...matter.photos],
    ...sideColumns(matter),
  };
  for (const name of MOMENTS) {
    const moment = columns[name];
    if (typeof moment === 'number') columns[name] = new Date(moment);
  }
  return columns;
}

/** The columns that a step changed: an index is written only for what it holds. */
export function changedColumns(before: Matter, after: Matter): Record<string, unknown> {
  const was = columnsOf(before);
  return Object.fromEntries(Object.entries(columnsOf(after)).filter(([name, is]) => !isSame(was[name], is)));
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (one instanceof Date && other instanceof Date && one.getTime() === other.getTime()) ||
  (Array.isArray(one) && Array.isArray(other) && one.join('\n') === other.join('\n'));

/** What most matters have nothing of: one column for all of it, and what is looked for beside it. */
function sideColumns(matter: Matter): Record<string, unknown> {
  const { assists, supervision, extensions, aside, remindedAt, reopenedAt, sealedFrom } = matter;
  const ways: Ways = {
    ...(assists && { assists }),
    ...(supervision && { supervision }),
    ...(extensions && { extensions }),
    ...(aside && { aside }),
    ...(remindedAt && { remindedAt }),
    ...(reopenedAt && { reopenedAt }),
  };
  const awaited = supervision !== undefined && isSupervised(matter) && !supervision.late;
  return {
    ways: Object.keys(ways).length === 0 ? null : JSON.stringify(ways),
    ending: matter.ending ?? null,
    expired: matter.expired ?? null,
    merged_into: matter.mergedInto ?? null,
    split_from: matter.splitFrom ?? null,
    sealed_from: [...sealedFrom],
    assist_keys: (assists ?? []).map(({ to }) => holderKey(to)),
    supervision_due: awaited ? supervision.due : null,
  };
}

/** What a line of a list shows, and what decides whether it is shown. */
export type ListedMatter = Pick<
  Matter,
  | 'id'
  | 'no'
  | 'placeCode'
  | 'title'
  | 'category'
  | 'level'
  | 'emergency'
  | 'dataClass'
  | 'sealedFrom'
  | 'reportedAt'
  | 'status'
  | 'holder'
  | 'offer'
  | 'satisfaction'
  | 'closedAt'
  | 'clock'
  | 'supervision'
>;

/** The columns of such a line: a page of a list reads neither texts nor answers. */
export const LISTED_COLUMNS = `id, no, place_code, title, category, level, emergency, data_class, sealed_from, reported_at,
  status, holder_level, holder_place, holder_unit, offer, satisfaction, closed_at, clock_purpose, clock_since, clock_yellow,
  clock_due, clock_provisional, clock_colour, ways`;

export type ListedRow = Pick<
  Row,
  | 'id'
  | 'no'
  | 'place_code'
  | 'title'
  | 'category'
  | 'level'
  | 'emergency'
  | 'data_class'
  | 'sealed_from'
  | 'reported_at'
  | 'status'
  | 'holder_level'
  | 'holder_place'
  | 'holder_unit'
  | 'offer'
  | 'satisfaction'
  | 'closed_at'
  | 'clock_purpose'
  | 'clock_since'
  | 'clock_yellow'
  | 'clock_due'
  | 'clock_provisional'
  | 'clock_colour'
  | 'ways'
>;

export const listedOf = (row: ListedRow): ListedMatter => ({
  id: row.id,
  no: row.no,
  placeCode: row.place_code,
  title: row.title,
  category: row.category,
  level: row.level,
  emergency: row.emergency,
  dataClass: row.data_class,
  sealedFrom: row.sealed_from,
  reportedAt: row.reported_at,
  status: row.status,
  holder: holderOf(row),
  ...(row.offer === null ? {} : { offer: row.offer }),
  ...(row.satisfaction === null ? {} : { satisfaction: row.satisfaction }),
  ...(row.closed_at === null ? {} : { closedAt: row.closed_at }),
  ...clockOf(row),
  ...(row.ways?.supervision && { supervision: row.ways.supervision }),
});

const holderOf = (row: Pick<Row, 'holder_level' | 'holder_place' | 'holder_unit'>): Holder => ({
  level: row.holder_level,
  placeCode: row.holder_place,
  ...(row.holder_unit === null ? {} : { unitCode: row.holder_unit }),
});

/** The matter a row holds. */
export const matterOf = (row: Row): Matter => ({
  id: row.id,
  countyCode: row.county_code,
  no: row.no,
  placeCode: row.place_code,
  title: row.title,
  text: row.text,
  category: row.category,
  level: row.level,
  emergency: row.emergency,
  dataClass: row.data_class,
  reporter: {
    kind: row.reporter_kind,
    ...(row.reporter_person === null ? {} : { personId: row.reporter_person }),
  },
  photos: row.photos,
  sealedFrom: row.sealed_from,
  ...(row.split_from === null ? {} : { splitFrom: row.split_from }),
  reportedAt: row.reported_at,
  status: row.status,
  holder: holderOf(row),
  heldSince: row.held_since,
  ...(row.tried_at === null ? {} : { triedAt: row.tried_at }),
  ...(row.offer === null ? {} : { offer: row.offer }),
  returnedBy: row.returned_by,
  sentBack: row.sent_back,
  ...(row.answer === null ? {} : { answer: row.answer }),
  ...(row.satisfaction === null ? {} : { satisfaction: row.satisfaction }),
  ...(row.merged_into === null ? {} : { mergedInto: row.merged_into }),
  ...(row.ending === null ? {} : { ending: row.ending }),
  ...(row.expired === null ? {} : { expired: row.expired }),
  ...row.ways,
  ...(row.closed_at === null ? {} : { closedAt: row.closed_at }),
  ...clockOf(row),
});

function clockOf(row: ListedRow): { readonly clock?: Clock } {
  if (row.clock_purpose === null) return {};
  return {
    clock: {
      purpose: row.clock_purpose,
      since: row.clock_since ?? 0,
      yellow: row.clock_yellow ?? 0,
      due: row.clock_due ?? 0,
      provisional: row.clock_provisional ?? false,
      colour: row.clock_colour ?? 'green',
    },
  };
}
