/** 读地名: the place a row of a file names, by code or by names; asked about where several bear the name. */
import type { DoubtChoice } from '../kernel/intake.ts';
import type { RowReader } from '../kernel/row.ts';
import { contains, type PlaceCode } from './code.ts';
import { findWritten, type Known, type PlaceIndex, pathName, type WrittenPlace } from './named.ts';

export type PlaceColumn = 'code' | 'town' | 'village' | 'group' | 'area';

export const PLACE_COLUMNS = [
  { key: 'town', names: ['镇（街道）', '镇街', '镇', '街道', '乡镇', '镇办', '所属镇'], required: false },
  { key: 'village', names: ['村（社区）', '村社区', '村', '社区', '所属村'], required: false },
  { key: 'group', names: ['组', '村组', '小组', '居民小组', '村民小组'], required: false },
  { key: 'area', names: ['片', '片区', '网格'], required: false },
  { key: 'code', names: ['地方代码', '区划代码', '代码', '地区代码'], required: false },
] as const;

/** A row, as far as its place is read from it. */
export type PlaceReader = Pick<RowReader<PlaceColumn, never>, 'text' | 'digits' | 'refuse' | 'ask'>;

const NAME = { max: 40 } as const;

/** The names a row gives. */
export const writtenIn = (row: Pick<PlaceReader, 'text'>): WrittenPlace =>
  Object.fromEntries(
    (['town', 'village', 'group', 'area'] as const)
      .map((level) => [level, row.text(level, NAME)] as const)
      .filter(([, name]) => name !== undefined),
  );

/** The place of a row; undefined when it is refused, asked about, or the row names none (`whole` is then the answer). */
export function placeIn(row: PlaceReader, index: PlaceIndex, whole?: Known): Known | undefined {
  const code = row.digits('code');
  const written = writtenIn(row);
  const said = Object.keys(written).length > 0;
  if (code === undefined && !said) return whole;
  const byCode = code === undefined ? undefined : index.byCode.get(code);
  if (code !== undefined && byCode === undefined) {
    row.refuse('no-such-place', 'code');
    return undefined;
  }
  if (!said) return byCode;
  if (byCode !== undefined) {
    if (agrees(byCode.code, written, index)) return byCode;
    row.refuse('code-and-name-differ', 'code');
    return undefined;
  }
  return byNames(row, written, index);
}

function byNames(row: PlaceReader, written: WrittenPlace, index: PlaceIndex): Known | undefined {
  const found = findWritten(written, index);
  if (found === undefined) return undefined;
  if (found.kind === 'found') return found.place;
  if (found.kind === 'none') {
    row.refuse('no-such-place', found.level);
    return undefined;
  }
  const value = Object.values(written).join(' ');
  const choices: DoubtChoice[] = found.places.map(({ code }) => ({
    choice: code,
    names: pathName(code, index),
  }));
  const chosen = row.ask(
    { kind: 'several-places', about: value, value, choices: [...choices, { choice: 'leave' }] },
    found.level,
  );
  return chosen === undefined ? undefined : below(chosen, found.level, written, index, row);
}

const ORDER = ['town', 'village', 'group', 'area'] as const;

/** What is written below the chosen place is looked for inside it. */
function below(
  chosen: PlaceCode,
  level: (typeof ORDER)[number],
  written: WrittenPlace,
  index: PlaceIndex,
  row: PlaceReader,
): Known | undefined {
  const rest = Object.fromEntries(
    ORDER.slice(ORDER.indexOf(level) + 1).flatMap((one) =>
      written[one] === undefined ? [] : [[one, written[one]]],
    ),
  );
  const inside = { ...index, county: chosen };
  const found = findWritten(rest, inside);
  if (found?.kind === 'found') return found.place;
  if (found !== undefined) row.refuse('no-such-place', found.level);
  return undefined;
}

/** Whether every name written is the code's own or lies around it. */
function agrees(code: PlaceCode, written: WrittenPlace, index: PlaceIndex): boolean {
  const found = findWritten(written, index);
  if (found === undefined || found.kind === 'none') return false;
  return found.kind === 'found'
    ? contains(found.place.code, code)
    : found.places.some((place) => contains(place.code, code));
}
