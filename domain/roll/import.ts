/** 搬入村民名册: one row a person. A row of somebody who is known sets the entry anew; nobody is struck off by a file. */
import type { ColumnName, Decisions, Heads, Judged, KnownRow } from '../kernel/intake.ts';
import { type RowReader, readRow } from '../kernel/row.ts';
import { plain } from '../kernel/sheet.ts';
import type { PlaceCode } from '../place/code.ts';
import type { PlaceIndex } from '../place/named.ts';
import { PLACE_COLUMNS, type PlaceColumn, placeIn } from '../place/read-place.ts';
import type { RollFields } from './keep.ts';
import type { RollEntry } from './roll.ts';

export type RollColumn =
  | Exclude<PlaceColumn, 'area'>
  | 'household'
  | 'name'
  | 'birthYear'
  | 'cameOfAge'
  | 'headsHousehold'
  | 'represents'
  | 'member';

export const ROLL_COLUMNS: readonly ColumnName<RollColumn>[] = [
  ...PLACE_COLUMNS.flatMap(({ key, ...rest }) => (key === 'area' ? [] : [{ key, ...rest }])),
  { key: 'household', names: ['户号', '户编号', '户', '户主'], required: true },
  { key: 'name', names: ['姓名', '村民姓名'], required: true },
  { key: 'birthYear', names: ['出生年', '出生年份'], required: true },
  { key: 'cameOfAge', names: ['已满十八周岁', '已满18周岁'], required: false },
  { key: 'headsHousehold', names: ['户代表', '是否户代表'], required: false },
  { key: 'represents', names: ['村民代表', '居民代表', '是否村民代表'], required: false },
  { key: 'member', names: ['集体成员', '集体经济组织成员'], required: false },
];

export type RollImportRefusal =
  | 'no-village'
  | 'no-year'
  | 'not-yes-or-no'
  | 'household-has-one'
  | 'not-born-yet';

/** An entry that is new has no id yet. */
export type RollPlan = RollFields & { readonly id?: string };

export interface RollImportFacts {
  readonly places: PlaceIndex;
  readonly year: number;
  /** Entries of a village, as they stand. */
  readonly rollOf: (village: PlaceCode) => readonly RollEntry[];
}

type Row = RowReader<RollColumn, RollImportRefusal>;

/** Judges one row after the other, in their order. */
export function rollJudge(
  heads: Pick<Heads<RollColumn>, 'columns'>,
  facts: RollImportFacts,
  decisions: Decisions,
): (row: KnownRow<RollColumn>) => Judged<RollPlan, RollImportRefusal> {
  const before = new Map<string, number>();
  const spoken = new Map<string, number>();
  return (known) => {
    const row = readRow<RollColumn, RollImportRefusal>(known, heads, decisions);
    const placeCode = placeOf(row, facts.places);
    const household = row.text('household', { max: 20, required: true });
    const name = row.name('name', { min: 2, max: 30, required: true });
    const birthYear = yearIn(row, facts.year);
    const cameOfAge = yesIn(row, 'cameOfAge');
    const headsHousehold = yesIn(row, 'headsHousehold');
    const represents = yesIn(row, 'represents');
    const member = yesIn(row, 'member') ?? null;
    if (placeCode === undefined || household === undefined || name === undefined || birthYear === undefined)
      return row.judged(() => ({ verdict: 'unchanged' }));

    const house = `${placeCode} ${household}`;
    const key = `${house} ${plain(name)} ${birthYear}`;
    const twin = before.get(key);
    if (twin !== undefined) row.refuse('same-as-row', undefined, twin);
    before.set(key, twin ?? known.row);
    const other = headsHousehold === true ? spoken.get(house) : undefined;
    if (other !== undefined) row.refuse('household-has-one', 'headsHousehold', other);
    if (headsHousehold === true) spoken.set(house, other ?? known.row);

    const roll = facts
      .rollOf(placeCode.slice(0, 12))
      .filter((it) => it.placeCode === placeCode && it.household === household);
    const there = roll.find((it) => it.name === name && it.birthYear === birthYear);
    const standing = roll.find((it) => it.headsHousehold && it.id !== there?.id);
    if (headsHousehold === true && standing !== undefined) row.refuse('household-has-one', 'headsHousehold');
    const plan: RollPlan = {
      ...{ placeCode, household, name, birthYear },
      cameOfAge: cameOfAge ?? there?.cameOfAge ?? false,
      headsHousehold: headsHousehold ?? there?.headsHousehold ?? false,
      represents: represents ?? there?.represents ?? false,
      member: member ?? there?.member ?? null,
      ...(there !== undefined && { id: there.id }),
    };
    return row.judged(() => verdictOf(plan, there));
  };
}

/** What a row leaves out stays as it is. */
function verdictOf(plan: RollPlan, there: RollEntry | undefined) {
  if (there === undefined) return { verdict: 'created', plan } as const;
  const same = (['cameOfAge', 'headsHousehold', 'represents', 'member'] as const).every(
    (it) => plan[it] === there[it],
  );
  return same ? ({ verdict: 'unchanged' } as const) : ({ verdict: 'changed', plan } as const);
}

function placeOf(row: Row, places: PlaceIndex): PlaceCode | undefined {
  const place = placeIn(
    {
      text: (key, length) => (key === 'area' ? undefined : row.text(key, length)),
      digits: (key) => (key === 'area' ? undefined : row.digits(key)),
      refuse: (reason, key) => row.refuse(reason, key === 'area' ? 'group' : key),
      ask: (question, key) => row.ask(question, key === 'area' ? 'group' : key),
    },
    places,
  );
  if (place === undefined && row.sound()) row.refuse('missing', 'village');
  if (place === undefined || place.level === 'village' || place.level === 'group') return place?.code;
  row.refuse('no-village', 'village');
  return undefined;
}

function yearIn(row: Row, year: number): number | undefined {
  const text = row.text('birthYear', { max: 8, required: true });
  if (text === undefined) return undefined;
  const [, digits] = /^(\d{4})(?:年|\.0)?$/.exec(text) ?? [];
  const read = Number(digits);
  if (digits === undefined || read < 1900) row.refuse('no-year', 'birthYear');
  else if (read > year) row.refuse('not-born-yet', 'birthYear');
  else return read;
  return undefined;
}

const YES = ['是', '有', '对', '√', '✓', '1', 'yes', 'y'];
const NO = ['否', '无', '不是', '×', '✗', '0', 'no', 'n'];

function yesIn(row: Row, key: RollColumn): boolean | undefined {
  const text = row.text(key, { max: 10 })?.toLowerCase();
  if (text === undefined) return undefined;
  if (YES.includes(text)) return true;
  if (NO.includes(text)) return false;
  row.refuse('not-yes-or-no', key);
  return undefined;
}
