/** 搬入承办单位: the departments of the county and their stations in the towns, with what each usually handles. */
import { bannedIn } from '../kernel/banned.ts';
import type { ColumnName, Decisions, Heads, Judged, KnownRow } from '../kernel/intake.ts';
import { type RowReader, readRow } from '../kernel/row.ts';
import { plain } from '../kernel/sheet.ts';
import type { Known, PlaceIndex } from '../place/named.ts';
import { PLACE_COLUMNS, placeIn } from '../place/read-place.ts';
import type { HandlingUnit } from './unit.ts';

export type UnitColumn = 'name' | 'town' | 'code' | 'handles';

export const UNIT_COLUMNS: readonly ColumnName<UnitColumn>[] = [
  { key: 'name', names: ['承办单位', '单位', '单位名称', '部门', '站所'], required: true },
  ...PLACE_COLUMNS.filter(({ key }) => key === 'town' || key === 'code').map(({ key, names }) => ({
    key: key === 'town' ? ('town' as const) : ('code' as const),
    names,
    required: false,
  })),
  { key: 'handles', names: ['办理范围', '办理类别', '职责', '业务范围'], required: false },
];

export type UnitRefusal = 'unit-not-at-level' | 'unknown-domain' | 'banned-word';

/** A unit that is new has no code yet. */
export type UnitPlan = Omit<HandlingUnit, 'code'> & { readonly code?: string };

export interface UnitFacts {
  readonly places: PlaceIndex;
  /** Those that work today. */
  readonly units: readonly HandlingUnit[];
  /** The domain or category somebody means by a name, as later words know them. */
  readonly domainNamed: (text: string) => string | undefined;
  /** Words that no label may contain. */
  readonly banned: readonly string[];
}

type Row = RowReader<UnitColumn, UnitRefusal>;

/** Judges one row after the other, in their order. */
export function unitJudge(
  heads: Pick<Heads<UnitColumn>, 'columns'>,
  facts: UnitFacts,
  decisions: Decisions,
): (row: KnownRow<UnitColumn>) => Judged<UnitPlan, UnitRefusal> {
  const before = new Map<string, number>();
  return (known) => {
    const row = readRow<UnitColumn, UnitRefusal>(known, heads, decisions);
    const name = row.name('name', { min: 2, max: 40, required: true });
    if (name !== undefined && bannedIn(name, facts.banned) !== undefined) row.refuse('banned-word', 'name');
    const place = seatIn(row, facts.places);
    const handles = handledIn(row, facts.domainNamed);
    if (name === undefined || place === undefined || handles === undefined) return row.judged(nothing);

    const key = `${place.code} ${plain(name)}`;
    const twin = before.get(key);
    if (twin !== undefined) row.refuse('same-as-row', undefined, twin);
    before.set(key, twin ?? known.row);
    const there = facts.units.find(
      (unit) => unit.placeCode === place.code && plain(unit.name) === plain(name),
    );
    return row.judged(() => verdictOf({ name, placeCode: place.code, handles }, there));
  };
}

const nothing = (): { readonly verdict: 'unchanged' } => ({ verdict: 'unchanged' });

/** What a row leaves out of what is handled, it leaves as it is. */
function verdictOf(plan: UnitPlan, there: HandlingUnit | undefined) {
  if (there === undefined) return { verdict: 'created', plan } as const;
  const same = plan.handles.length === 0 || plan.handles.join() === there.handles.join();
  if (same) return { verdict: 'unchanged' } as const;
  return { verdict: 'changed', plan: { ...plan, name: there.name, code: there.code } } as const;
}

/** The county, when the row names no town. */
function seatIn(row: Row, places: PlaceIndex): Known | undefined {
  const at: Parameters<typeof placeIn>[0] = {
    text: (key, length) => (key === 'town' ? row.text('town', length) : undefined),
    digits: (key) => (key === 'code' ? row.digits('code') : undefined),
    refuse: (reason, key) => row.refuse(reason, key === 'code' ? 'code' : 'town'),
    ask: (question) => row.ask(question, 'town'),
  };
  const place = placeIn(at, places, places.byCode.get(places.county));
  if (place === undefined || place.level === 'county' || place.level === 'town') return place;
  row.refuse('unit-not-at-level', 'code');
  return undefined;
}

function handledIn(row: Row, domainNamed: UnitFacts['domainNamed']): string[] | undefined {
  const named = (row.text('handles', { max: 400, lines: true }) ?? '')
    .split(/[、，,;；\s]+/)
    .filter((name) => name !== '');
  const domains = named.map(domainNamed);
  if (domains.includes(undefined)) {
    row.refuse('unknown-domain', 'handles');
    return undefined;
  }
  return [...new Set(domains.filter((domain) => domain !== undefined))];
}
