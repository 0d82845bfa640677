/**
 * 搬入组和片区: the groups and areas below the villages, which stand in the national list already. A group that a row names and
 * nobody knows is made with it; codes that are not given follow the last one of their parent.
 */
import type { Day } from '../kernel/day.ts';
import type { ColumnName, Decisions, Heads, Judged, KnownRow } from '../kernel/intake.ts';
import { type RowReader, readRow } from '../kernel/row.ts';
import { levelOf, type PlaceCode, parentOf } from './code.ts';
import { CODE_DIGITS, type Level } from './level.ts';
import type { Known, PlaceIndex } from './named.ts';
import { numberOf } from './numbered.ts';
import { PLACE_COLUMNS, placeIn } from './read-place.ts';
import { placeQuery } from './search.ts';

export type GroundColumn = 'town' | 'village' | 'parent' | 'group' | 'area' | 'code' | 'from';

const named = (key: 'town' | 'village' | 'group' | 'area'): ColumnName<GroundColumn> => ({
  key,
  names: PLACE_COLUMNS.find((column) => column.key === key)?.names ?? [],
  required: key === 'group',
});

export const GROUND_COLUMNS: readonly ColumnName<GroundColumn>[] = [
  named('town'),
  named('village'),
  { key: 'parent', names: ['村代码', '上级代码', '所属村代码'], required: false },
  named('group'),
  named('area'),
  { key: 'code', names: ['代码', '组片代码', '片区代码', '地方代码'], required: false },
  { key: 'from', names: ['启用日期', '起始日期', '成立日期'], required: false },
];

export type GroundRefusal =
  | 'not-a-village'
  | 'code-not-inside'
  | 'code-of-other-place'
  | 'code-of-row'
  | 'no-code-left';

export interface NewGround {
  readonly code: PlaceCode;
  readonly name: string;
  readonly level: Level;
  readonly from: Day;
}

/** The places a row makes: an area, its group before it when that is new too. */
export interface GroundPlan {
  readonly places: readonly NewGround[];
}

export interface GroundFacts {
  readonly places: PlaceIndex;
  /** Every code that was ever given, those of places that are no more included. */
  readonly taken: ReadonlySet<PlaceCode>;
  readonly today: Day;
}

type Row = RowReader<GroundColumn, GroundRefusal>;

/** What the rows before made. */
interface Made {
  readonly byName: Map<string, { readonly code: PlaceCode; readonly row: number }>;
  readonly codes: Map<PlaceCode, number>;
  readonly last: Map<PlaceCode, number>;
}

const NAME = { max: 40 } as const;

/** Judges one row after the other, in their order. */
export function groundJudge(
  heads: Pick<Heads<GroundColumn>, 'columns'>,
  facts: GroundFacts,
  decisions: Decisions,
): (row: KnownRow<GroundColumn>) => Judged<GroundPlan, GroundRefusal> {
  const made: Made = { byName: new Map(), codes: new Map(), last: new Map() };
  return (known) => {
    const row = readRow<GroundColumn, GroundRefusal>(known, heads, decisions);
    const village = villageIn(row, facts);
    const group = calledIn(row, 'group', true);
    const area = calledIn(row, 'area', false);
    const code = row.digits('code');
    const from = row.day('from') ?? facts.today;
    if (village === undefined && row.sound()) row.refuse('missing', 'village');
    if (village === undefined || group === undefined || !row.sound()) return row.judged(nothing);

    const places: NewGround[] = [];
    const inGroup = standing(village.code, 'group', group, facts, made);
    const groupCode =
      inGroup?.code ??
      take(
        row,
        { parent: village.code, level: 'group', code: area === undefined ? code : groupOf(code) },
        facts,
        made,
      );
    if (groupCode === undefined) return row.judged(nothing);
    if (inGroup === undefined) places.push({ code: groupCode, name: group, level: 'group', from });
    const last =
      area === undefined ? inGroup : addArea(row, { groupCode, area, code, from }, places, facts, made);
    if (last !== undefined && code !== undefined && last.code !== code)
      row.refuse('code-and-name-differ', 'code');
    if (last?.row !== undefined) row.refuse('same-as-row', undefined, last.row);
    if (!row.sound()) return row.judged(nothing);
    for (const place of places) {
      for (const key of keysOf(parentOf(place.code) ?? '', place.level, place.name))
        made.byName.set(key, { code: place.code, row: known.row });
      made.codes.set(place.code, known.row);
    }
    return row.judged(() =>
      places.length === 0 ? { verdict: 'unchanged' } : { verdict: 'created', plan: { places } },
    );
  };
}

const UNIT = { group: '组', area: '片' } as const;

/** What the row calls its group or area; a bare number in the column 组 is asked about once. */
function calledIn(row: Row, level: 'group' | 'area', required: boolean): string | undefined {
  const bare = row.text(level, { ...NAME, required });
  if (bare === undefined) return undefined;
  const number = /^\d/.test(placeQuery(bare)) ? numberOf(level, placeQuery(bare) + UNIT[level]) : undefined;
  if (number === undefined) return row.name(level, NAME);
  const reads = `${number}${UNIT[level]}`;
  const taken = row.ask(
    {
      kind: 'bare-number',
      about: level,
      value: bare,
      reads,
      choices: [{ choice: 'take' }, { choice: 'leave' }],
    },
    level,
  );
  return taken === undefined ? undefined : reads;
}

/** The group an area's own code lies in. */
const groupOf = (code: PlaceCode | undefined): PlaceCode | undefined =>
  code !== undefined && levelOf(code) === 'area' ? parentOf(code) : undefined;

const nothing = (): { readonly verdict: 'unchanged' } => ({ verdict: 'unchanged' });

function villageIn(row: Row, { places }: GroundFacts): Known | undefined {
  const at: Parameters<typeof placeIn>[0] = {
    text: (key, length) => (key === 'town' || key === 'village' ? row.text(key, length) : undefined),
    digits: (key) => (key === 'code' ? row.digits('parent') : undefined),
    refuse: (reason, key) =>
      row.refuse(reason, key === 'code' ? 'parent' : key === 'village' ? 'village' : 'town'),
    ask: (question, key) => row.ask(question, key === 'town' ? 'town' : 'village'),
  };
  const place = placeIn(at, places);
  if (place === undefined || place.level === 'village') return place;
  row.refuse('not-a-village', 'village');
  return undefined;
}

function addArea(
  row: Row,
  {
    groupCode,
    area,
    code,
    from,
  }: { groupCode: PlaceCode; area: string; code: PlaceCode | undefined; from: Day },
  places: NewGround[],
  facts: GroundFacts,
  made: Made,
): { readonly code: PlaceCode; readonly row?: number } | undefined {
  const known = standing(groupCode, 'area', area, facts, made);
  if (known !== undefined) return known;
  const taken = take(row, { parent: groupCode, level: 'area', code }, facts, made);
  if (taken !== undefined) places.push({ code: taken, name: area, level: 'area', from });
  return undefined;
}

/** By what a place is found again in its parent: its name as it is written, then its number. */
function keysOf(parent: PlaceCode, level: Level, name: string): string[] {
  const number = numberOf(level, name);
  const named = `${parent} ${level} ${placeQuery(name)}`;
  return number === undefined ? [named] : [named, `${parent} ${level} #${number}`];
}

/** The place of that name in its parent, however its number is written: in the county already, or made by a row before. */
function standing(
  parent: PlaceCode,
  level: Level,
  name: string,
  { places }: GroundFacts,
  { byName }: Made,
): { readonly code: PlaceCode; readonly row?: number } | undefined {
  const [named = '', numbered = ''] = keysOf(parent, level, name);
  const inside = (found: readonly Known[] = []) => {
    const there = found.find(({ code }) => parentOf(code) === parent);
    return there && { code: there.code };
  };
  return (
    inside(places.byName.get(`${level} ${placeQuery(name)}`)) ??
    byName.get(named) ??
    inside(places.byNumber.get(`${level} ${numberOf(level, name)}`)) ??
    byName.get(numbered)
  );
}

interface Wanted {
  readonly parent: PlaceCode;
  readonly level: 'group' | 'area';
  readonly code: PlaceCode | undefined;
}

/** The code that is given, or the next one that nobody ever had. */
function take(
  row: Row,
  { parent, level, code }: Wanted,
  { places, taken }: GroundFacts,
  made: Made,
): PlaceCode | undefined {
  if (code === undefined) return nextCode(row, parent, taken, made);
  if (levelOf(code) !== level || parentOf(code) !== parent) row.refuse('code-not-inside', 'code');
  else if (made.codes.has(code)) row.refuse('code-of-row', 'code', made.codes.get(code));
  else if (taken.has(code) || places.byCode.has(code)) row.refuse('code-of-other-place', 'code');
  else return code;
  return undefined;
}

const MOST = 99;

function nextCode(
  row: Row,
  parent: PlaceCode,
  taken: ReadonlySet<PlaceCode>,
  { codes, last }: Made,
): PlaceCode | undefined {
  for (let n = (last.get(parent) ?? 0) + 1; n <= MOST; n += 1) {
    const code = parent + String(n).padStart(2, '0');
    if (taken.has(code) || codes.has(code)) continue;
    last.set(parent, n);
    return code;
  }
  row.refuse('no-code-left', parent.length === CODE_DIGITS.village ? 'group' : 'area');
  return undefined;
}
